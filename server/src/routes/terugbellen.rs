//! `/contact/terugbellen` for everybody, and `/balie/terugbellen` for who calls.

use app::domain::identiteit::Identiteit;
use app::domain::terugbelverzoek::{Dagdeel, Invoer};
use app::pages::balie::TerugbelLijst;
use app::pages::terugbellen::{Gelukt, TerugbelPagina, Uitkomst};
use app::portal::{Gevraagd, PortalError};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

use super::Staat;
use super::fout::Fout;
use super::gepost::{Gepost, GepostOngezien};
use super::html::pagina;
use super::wie::{AlsMedewerker, Iemand};
use crate::auth::Sessiestand;

/// Question of `/contact/terugbellen`.
#[derive(Deserialize)]
pub struct Vraag {
    #[serde(default)]
    over: String,
}

/// `/contact/terugbellen?over=`: the form, with the name of who is logged in.
pub async fn formulier(State(staat): State<Staat>, Iemand(stand): Iemand, Query(vraag): Query<Vraag>) -> Response {
    let naam = match &stand {
        Sessiestand::Actief(sessie) => match &sessie.wie {
            Identiteit::Inwoner(wie) => wie.naam.clone(),
            Identiteit::Medewerker(_) => String::new(),
        },
        Sessiestand::Geen | Sessiestand::Verlopen(_) => String::new(),
    };
    let invoer = Invoer {
        kenmerk: staat.sessies.toeval.uuid(),
        product: vraag.over,
        naam,
        wanneer: Dagdeel::MaaktNietUit.als_tekst().to_owned(),
        ..Invoer::default()
    };
    toon(&staat, &stand, StatusCode::OK, invoer, Uitkomst::Geen)
}

/// `POST /contact/terugbellen`. Anybody may ask, so the token of a session protects nothing
/// here: without it, also who was logged out while typing can send. The origin check stands.
pub async fn vraag(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    GepostOngezien { gepost, .. }: GepostOngezien,
) -> Response {
    let veld = |naam: &str| gepost.waarde(naam).to_owned();
    let invoer = Invoer {
        kenmerk: veld("kenmerk"),
        product: veld("over"),
        naam: veld("naam"),
        telefoon: veld("telefoon"),
        onderwerp: veld("onderwerp").replace("\r\n", "\n"),
        wanneer: veld("wanneer"),
    };
    let verzoek = match invoer.controleer() {
        Ok(verzoek) => verzoek,
        Err(fouten) => return toon(&staat, &stand, StatusCode::BAD_REQUEST, invoer, Uitkomst::Fouten(fouten)),
    };
    match staat.portaal.terugbellen.vraag(&invoer.kenmerk, &verzoek).await {
        Ok(Gevraagd::Klaar { id }) => Redirect::to(&format!("/contact/terugbellen/gelukt/{id}")).into_response(),
        Ok(Gevraagd::TeVeel) => toon(&staat, &stand, StatusCode::TOO_MANY_REQUESTS, invoer, Uitkomst::TeVeel),
        // What was typed must not be lost, and nobody may think that it was sent.
        Err(PortalError::Intern) => {
            toon(&staat, &stand, StatusCode::INTERNAL_SERVER_ERROR, invoer, Uitkomst::NietBewaard)
        }
        Err(fout) => Fout::from(fout).into_response(),
    }
}

/// `/contact/terugbellen/gelukt/{id}`: what the gemeente promises.
pub async fn gelukt(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    Path(id): Path<String>,
) -> Result<Response, Fout> {
    let belofte = staat.portaal.terugbellen.belofte(&id).await?;
    Ok(pagina(&staat, &stand, StatusCode::OK, || view! { <Gelukt belofte=belofte /> }))
}

fn toon(staat: &Staat, stand: &Sessiestand, status: StatusCode, mut invoer: Invoer, uitkomst: Uitkomst) -> Response {
    let product = staat.portaal.catalogus.product(&invoer.product).map(|product| product.kop.naam.clone());
    if product.is_none() {
        invoer.product.clear();
    }
    let uiterlijk = staat.portaal.terugbellen.uiterlijk();
    pagina(staat, stand, status, || {
        view! { <TerugbelPagina invoer=invoer product=product uiterlijk=uiterlijk uitkomst=uitkomst /> }
    })
}

/// Question of `/balie/terugbellen`.
#[derive(Deserialize)]
pub struct Balievraag {
    /// Somebody was just called.
    gebeld: Option<String>,
}

/// `/balie/terugbellen`: whom to call.
pub async fn te_bellen(
    State(staat): State<Staat>,
    ik: AlsMedewerker,
    Query(vraag): Query<Balievraag>,
) -> Result<Response, Fout> {
    let (regels, gebeld) = (staat.portaal.terugbellen.te_bellen(&ik.wie).await?, vraag.gebeld.is_some());
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || view! { <TerugbelLijst regels=regels gebeld=gebeld /> }))
}

/// `POST /balie/terugbellen/{id}/gebeld`
pub async fn gebeld(
    State(staat): State<Staat>,
    ik: AlsMedewerker,
    Path(id): Path<String>,
    _gepost: Gepost,
) -> Result<Response, Fout> {
    staat.portaal.terugbellen.gebeld(&ik.wie, &id).await?;
    Ok(Redirect::to("/balie/terugbellen?gebeld=1").into_response())
}
