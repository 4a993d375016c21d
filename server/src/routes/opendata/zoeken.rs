//! `/api/v1/zoeken`: the answers of the search page, for machines.

use app::api::opendata::{Antwoordsoort, Noodhulp, Zoekantwoord, Zoekuitslag};
use app::portal::{Antwoord, Uitslag};
use axum::Json;
use axum::extract::{Query, State};
use serde::Deserialize;
use utoipa::IntoParams;

use super::vertaling::Vertaler;
use crate::routes::Staat;
use crate::routes::catalogus::ingekort;

/// What is asked.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Vraag {
    /// The question, in words of the person who asks. Without anything about a person in it.
    #[param(max_length = 200)]
    q: String,
}

/// Answers to a question, the best first. What machines ask is not counted: the counts tell
/// the gemeente what residents look for.
#[utoipa::path(get, path = "/zoeken", tag = "open data", params(Vraag),
    responses((status = 200, description = "The answers.", body = Zoekuitslag)))]
pub async fn zoeken(State(staat): State<Staat>, Query(vraag): Query<Vraag>) -> Json<Zoekuitslag> {
    let catalogus = &*staat.portaal.catalogus;
    let vraag = ingekort(&vraag.q);
    let Uitslag { nood, zeker, antwoorden } = catalogus.zoek(&vraag, staat.sessies.klok.vandaag());
    let vertaler = Vertaler::new(catalogus);
    let nood =
        nood.map(|nood| Noodhulp { wat: nood.wat.clone(), doe: nood.doe.clone(), telefoon: nood.telefoon.clone() });
    Json(Zoekuitslag { nood, zeker, antwoorden: antwoorden.iter().map(|een| antwoord(&vertaler, een)).collect() })
}

fn antwoord(vertaler: &Vertaler<'_>, antwoord: &Antwoord) -> Zoekantwoord {
    let (soort, uitleg) = match antwoord {
        // The answer to the question that was asked says more than what the product is.
        Antwoord::Product(_, Some(vraag)) => (Antwoordsoort::Product, &vraag.antwoord),
        Antwoord::Product(product, None) => (Antwoordsoort::Product, &product.kop.inleiding),
        Antwoord::Vraag(vraag) => (Antwoordsoort::Vraag, &vraag.antwoord),
        Antwoord::Leven(leven) => (Antwoordsoort::Levensgebeurtenis, &leven.inleiding),
        Antwoord::Locatie(locatie) => (Antwoordsoort::Locatie, &locatie.uitleg),
        Antwoord::Bericht(bericht) => (Antwoordsoort::Bericht, &bericht.kop.samenvatting),
    };
    Zoekantwoord {
        soort,
        naam: antwoord.naam().to_owned(),
        url: vertaler.adres(&antwoord.pad()),
        uitleg: uitleg.clone(),
    }
}
