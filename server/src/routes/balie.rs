//! `/balie`: the medewerker's side.

use std::sync::Arc;

use app::pages::balie::{BalieZaakPagina, MAX_TOELICHTING, SchrijfhulpPagina, Uitkomst, Werkvoorraad};
use app::portal::PortalError;
use app::taal::LANGSTE_TEKST;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use tokio::task::spawn_blocking;

use super::Staat;
use super::fout::Fout;
use super::gepost::Gepost;
use super::html::pagina;
use super::wie::AlsMedewerker;

/// `/balie`
pub async fn werkvoorraad(State(staat): State<Staat>, ik: AlsMedewerker) -> Result<Response, Fout> {
    let regels = staat.portaal.balie.werkvoorraad(&ik.wie).await?;
    let hangend = staat.portaal.balie.hangende_taken(&ik.wie).await?;
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || view! { <Werkvoorraad regels=regels hangend=hangend /> }))
}

/// Question of `/balie/zaken/{id}`.
#[derive(Deserialize)]
pub struct Vraag {
    gezet: Option<String>,
}

/// `/balie/zaken/{id}`
pub async fn zaak(
    State(staat): State<Staat>,
    ik: AlsMedewerker,
    Path(id): Path<String>,
    Query(vraag): Query<Vraag>,
) -> Result<Response, Fout> {
    let uitkomst = if vraag.gezet.is_some() { Uitkomst::Gezet } else { Uitkomst::Geen };
    toon(&staat, &ik, &id, StatusCode::OK, uitkomst).await
}

/// `POST /balie/zaken/{id}`: the next status.
pub async fn zet_status(
    State(staat): State<Staat>,
    ik: AlsMedewerker,
    Path(id): Path<String>,
    gepost: Gepost,
) -> Result<Response, Fout> {
    let gekozen = gepost.waarde("statustype").to_owned();
    let toelichting = gepost.waarde("toelichting").replace("\r\n", "\n");
    if gekozen.is_empty() || toelichting.chars().count() > MAX_TOELICHTING {
        return toon(&staat, &ik, &id, StatusCode::BAD_REQUEST, Uitkomst::Fout { gekozen, toelichting }).await;
    }
    let versie = gepost.waarde("versie").parse().unwrap_or(0);
    match staat.portaal.balie.zet_status(&ik.wie, &id, versie, &gekozen, &toelichting).await {
        Ok(()) => Ok(Redirect::to(&format!("/balie/zaken/{id}?gezet=1")).into_response()),
        Err(PortalError::Verlopen) => {
            toon(&staat, &ik, &id, StatusCode::CONFLICT, Uitkomst::Verlopen { toelichting }).await
        }
        Err(fout) => Err(fout.into()),
    }
}

/// `/balie/schrijfhulp`
pub async fn schrijfhulp(State(staat): State<Staat>, ik: AlsMedewerker) -> Response {
    pagina(&staat, &ik.stand, StatusCode::OK, || view! { <SchrijfhulpPagina /> })
}

/// `POST /balie/schrijfhulp`: what is hard in a text, for who has no JavaScript. Keeps nothing.
pub async fn beoordeel(State(staat): State<Staat>, ik: AlsMedewerker, gepost: Gepost) -> Response {
    let tekst = gepost.waarde("tekst").replace("\r\n", "\n");
    let te_lang = tekst.chars().count() > LANGSTE_TEKST;
    // Others wait for this thread, and ten pages take a moment.
    let (schrijven, te_lezen) = (Arc::clone(&staat.portaal.schrijven), tekst.clone());
    let oordeel = spawn_blocking(move || (!te_lang).then(|| schrijven.oordeel(&te_lezen))).await.ok().flatten();
    let status = if te_lang { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    pagina(&staat, &ik.stand, status, || view! { <SchrijfhulpPagina tekst=tekst oordeel=oordeel te_lang=te_lang /> })
}

async fn toon(
    staat: &Staat,
    ik: &AlsMedewerker,
    id: &str,
    status: StatusCode,
    uitkomst: Uitkomst,
) -> Result<Response, Fout> {
    let zaak = staat.portaal.balie.zaak(&ik.wie, id).await?;
    Ok(pagina(staat, &ik.stand, status, || view! { <BalieZaakPagina zaak=zaak uitkomst=uitkomst /> }))
}
