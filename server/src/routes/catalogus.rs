//! The catalogue: home, products, life events, questions, search.

use std::sync::Arc;

use app::domain::vraag::Vraag;
use app::pages::contact::ContactPagina;
use app::pages::fout::Soort;
use app::pages::home::Home;
use app::pages::leven::Levenslijst;
use app::pages::producten::{CatalogusPagina, ProductPagina};
use app::pages::vragen::Vragenpagina;
use app::pages::zoeken::Zoekresultaten;
use app::portal::PortalError;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

use super::Staat;
use super::fout::{Fout, mislukt};
use super::gepost::Gepost;
use super::html::pagina;
use super::verwijzer::onze_pagina;
use super::wie::Iemand;

/// Longest question that is searched for, in characters.
const MAX_VRAAG: usize = 200;

/// `/`
pub async fn home(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let catalogus = &staat.portaal.catalogus;
    let (toptaken, leven) = (catalogus.toptaken(), catalogus.levensgebeurtenissen());
    let nieuws = catalogus.berichten(staat.sessies.klok.vandaag());
    pagina(&staat, &stand, StatusCode::OK, || view! { <Home toptaken=toptaken leven=leven nieuws=nieuws /> })
}

/// `/producten`
pub async fn catalogus(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let catalogus = &staat.portaal.catalogus;
    let (themas, leven) = (catalogus.per_thema(), catalogus.levensgebeurtenissen());
    pagina(&staat, &stand, StatusCode::OK, || view! { <CatalogusPagina themas=themas leven=leven /> })
}

/// What a product page was told.
#[derive(Deserialize)]
pub struct Productvraag {
    /// Somebody just said whether it helped.
    bedankt: Option<String>,
}

/// `/producten/{slug}`
pub async fn product(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    Path(slug): Path<String>,
    Query(Productvraag { bedankt }): Query<Productvraag>,
    headers: HeaderMap,
) -> Result<Response, Fout> {
    let catalogus = &staat.portaal.catalogus;
    let product = catalogus.product(&slug).ok_or(PortalError::NietGevonden)?;
    let thema = catalogus.thema(&product.kop.thema).map(|groep| groep.naam).unwrap_or_default();
    // Who comes from elsewhere may be a program that reads everything.
    if onze_pagina(&headers).is_some() {
        staat.portaal.meten.bekeken(&slug);
    }
    let (vragen, bedankt) = (catalogus.vragen_bij(&slug), bedankt.is_some());
    Ok(pagina(&staat, &stand, StatusCode::OK, || {
        view! { <ProductPagina product=product thema=thema vragen=vragen bedankt=bedankt /> }
    }))
}

/// `POST /producten/{slug}/waardering`: did it help?
pub async fn waardeer(State(staat): State<Staat>, Path(slug): Path<String>, gepost: Gepost) -> Result<Response, Fout> {
    let geholpen = match gepost.waarde("geholpen") {
        "ja" => true,
        "nee" => false,
        _ => return Ok(mislukt(StatusCode::BAD_REQUEST, Soort::Ongeldig)),
    };
    staat.portaal.meten.waardeer(&slug, geholpen)?;
    Ok(Redirect::to(&format!("/producten/{slug}?bedankt=1#waardering")).into_response())
}

/// `/levensgebeurtenissen/{id}`
pub async fn leven(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    Path(id): Path<String>,
) -> Result<Response, Fout> {
    let catalogus = &staat.portaal.catalogus;
    let gevonden = catalogus.levensgebeurtenissen().into_iter().find(|leven| leven.id == id);
    let leven = gevonden.ok_or(PortalError::NietGevonden)?;
    let producten = leven.producten().filter_map(|slug| Some((slug.to_owned(), catalogus.product(slug)?))).collect();
    Ok(pagina(&staat, &stand, StatusCode::OK, || view! { <Levenslijst leven=leven producten=producten /> }))
}

/// `/vragen`
pub async fn vragen(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let catalogus = &staat.portaal.catalogus;
    let met_product = |vraag: Arc<Vraag>| {
        let product = vraag.product.as_deref().and_then(|slug| catalogus.product(slug));
        (vraag, product)
    };
    let per_thema = catalogus.vragen_per_thema().into_iter();
    let themas =
        per_thema.map(|(groep, vragen)| (groep, vragen.into_iter().map(met_product).collect())).collect::<Vec<_>>();
    pagina(&staat, &stand, StatusCode::OK, || view! { <Vragenpagina themas=themas /> })
}

/// A question, cut where nobody types any more.
pub fn ingekort(vraag: &str) -> String {
    vraag.trim().chars().take(MAX_VRAAG).collect()
}

/// Question of `/zoeken`.
#[derive(Deserialize)]
pub struct Zoekvraag {
    #[serde(default)]
    q: String,
}

impl Zoekvraag {
    /// What was asked.
    pub fn vraag(&self) -> String {
        ingekort(&self.q)
    }
}

/// `/zoeken?q=`
pub async fn zoeken(State(staat): State<Staat>, Iemand(stand): Iemand, Query(vraag): Query<Zoekvraag>) -> Response {
    let vraag = vraag.vraag();
    let uitslag = staat.portaal.catalogus.zoek(&vraag, staat.sessies.klok.vandaag());
    staat.portaal.meten.gezocht(&vraag, uitslag.zeker);
    pagina(&staat, &stand, StatusCode::OK, || view! { <Zoekresultaten vraag=vraag uitslag=uitslag /> })
}

/// `/contact`
pub async fn contact(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let locaties = staat.portaal.catalogus.locaties();
    pagina(&staat, &stand, StatusCode::OK, || view! { <ContactPagina locaties=locaties /> })
}
