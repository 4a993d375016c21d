//! `/mijn`: the personal page.

use app::pages::mijn::{Concepten, MijnOverzicht, MijnZaak, MijnZakenLijst};
use app::texts::stand;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::Staat;
use super::fout::Fout;
use super::html::pagina;
use super::wie::AlsInwoner;

/// `/mijn`
pub async fn overzicht(State(staat): State<Staat>, ik: AlsInwoner) -> Result<Response, Fout> {
    let mijn = staat.portaal.zaken.overzicht(&ik.wie).await?;
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || view! { <MijnOverzicht mijn=mijn /> }))
}

/// `/mijn/zaken`
pub async fn zaken(State(staat): State<Staat>, ik: AlsInwoner) -> Result<Response, Fout> {
    let mijn = staat.portaal.zaken.overzicht(&ik.wie).await?;
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || view! { <MijnZakenLijst mijn=mijn /> }))
}

/// `/mijn/zaken/{id}`
pub async fn zaak(State(staat): State<Staat>, ik: AlsInwoner, Path(id): Path<String>) -> Result<Response, Fout> {
    let zaak = staat.portaal.zaken.zaak(&ik.wie, &id).await?;
    let hoever = stand::zaak(&zaak, &staat.portaal.catalogus.gemeente().contact.telefoon);
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || view! { <MijnZaak zaak=zaak stand=hoever /> }))
}

/// `/mijn/concepten`
pub async fn concepten(State(staat): State<Staat>, ik: AlsInwoner) -> Result<Response, Fout> {
    let concepten = staat.portaal.zaken.overzicht(&ik.wie).await?.concepten;
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || view! { <Concepten concepten=concepten /> }))
}
