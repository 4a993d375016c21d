//! `/balie/producten`: keeping the catalogue up to date.

use std::sync::Arc;

use app::pages::balie::{ProductenBijhouden, Productvoorbeeld};
use app::pages::fout::Soort;
use app::portal::PortalError;
use app::taal::LANGSTE_TEKST;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use tokio::task::spawn_blocking;

use super::Staat;
use super::fout::{Fout, mislukt};
use super::gepost::Gepost;
use super::html::pagina;
use super::wie::AlsMedewerker;

/// `/balie/producten`
pub async fn overzicht(State(staat): State<Staat>, ik: AlsMedewerker) -> Result<Response, Fout> {
    let beeld = staat.portaal.redactie.beeld(&ik.wie).await?;
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || view! { <ProductenBijhouden beeld=beeld /> }))
}

/// `/balie/producten/{slug}`: the text of the file.
pub async fn bron(State(staat): State<Staat>, ik: AlsMedewerker, Path(slug): Path<String>) -> Result<Response, Fout> {
    let tekst = staat.portaal.redactie.brontekst(&ik.wie, &slug)?;
    let naam = naam(&staat, &slug);
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || {
        view! { <Productvoorbeeld slug=slug naam=naam tekst=tekst voorbeeld=None /> }
    }))
}

/// `POST /balie/producten/{slug}`: how the page will look with this text. Keeps nothing.
pub async fn voorbeeld(
    State(staat): State<Staat>,
    ik: AlsMedewerker,
    Path(slug): Path<String>,
    gepost: Gepost,
) -> Result<Response, Fout> {
    // Only what has a file can be tried.
    staat.portaal.redactie.brontekst(&ik.wie, &slug)?;
    let naam = naam(&staat, &slug);
    let tekst = gepost.waarde("tekst").replace("\r\n", "\n");
    if tekst.chars().count() > LANGSTE_TEKST {
        return Ok(mislukt(StatusCode::PAYLOAD_TOO_LARGE, Soort::TeGroot));
    }
    let (redactie, wie) = (Arc::clone(&staat.portaal.redactie), ik.wie.clone());
    let (te_lezen, van) = (tekst.clone(), slug.clone());
    // Judging a page of text takes a moment, and others wait for this thread.
    let gezet = spawn_blocking(move || redactie.voorbeeld(&wie, &van, &te_lezen)).await;
    let voorbeeld = gezet.map_err(|_| PortalError::Intern)?;
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || {
        view! { <Productvoorbeeld slug=slug naam=naam tekst=tekst voorbeeld=Some(voorbeeld) /> }
    }))
}

/// The name of a product; of a draft that is not live yet, the name of its file.
fn naam(staat: &Staat, slug: &str) -> String {
    staat.portaal.catalogus.product(slug).map_or_else(|| slug.to_owned(), |product| product.kop.naam.clone())
}
