//! What everybody may read.

use app::pages::nieuws::{Nieuws, Nieuwsbericht};
use app::pages::tekst::Tekstpagina;
use app::pages::toegankelijkheid::Toegankelijkheid;
use app::pages::woordenlijst::Woordenlijst;
use app::portal::PortalError;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;
use leptos::prelude::*;

use super::Staat;
use super::fout::Fout;
use super::html::pagina;
use super::wie::Iemand;

/// `/nieuws`
pub async fn nieuws(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let berichten = staat.portaal.catalogus.berichten(staat.sessies.klok.vandaag());
    pagina(&staat, &stand, StatusCode::OK, || view! { <Nieuws berichten=berichten /> })
}

/// `/nieuws/{slug}`
pub async fn nieuwsbericht(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    Path(slug): Path<String>,
) -> Result<Response, Fout> {
    let berichten = staat.portaal.catalogus.berichten(staat.sessies.klok.vandaag());
    let bericht = berichten.into_iter().find(|bericht| bericht.slug == slug).ok_or(PortalError::NietGevonden)?;
    Ok(pagina(&staat, &stand, StatusCode::OK, || view! { <Nieuwsbericht bericht=bericht /> }))
}

/// `/woordenlijst`
pub async fn woordenlijst(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let begrippen = staat.portaal.catalogus.begrippen();
    pagina(&staat, &stand, StatusCode::OK, || view! { <Woordenlijst begrippen=begrippen /> })
}

/// `/privacy`
pub async fn privacy(staat: State<Staat>, wie: Iemand) -> Result<Response, Fout> {
    tekst(&staat, &wie, "privacy")
}

/// `/toegankelijkheid`
pub async fn toegankelijkheid(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let catalogus = &staat.portaal.catalogus;
    let (verklaring, dekking) = (catalogus.verklaring(), catalogus.dekking());
    pagina(&staat, &stand, StatusCode::OK, || view! { <Toegankelijkheid verklaring=verklaring dekking=dekking /> })
}

fn tekst(staat: &Staat, Iemand(stand): &Iemand, slug: &str) -> Result<Response, Fout> {
    let gevonden = staat.portaal.catalogus.pagina(slug).ok_or(PortalError::NietGevonden)?;
    Ok(pagina(staat, stand, StatusCode::OK, || view! { <Tekstpagina pagina=gevonden /> }))
}

/// `/.well-known/security.txt` (RFC 9116): where to report a weakness; good for a year
/// less a day from now.
pub async fn security_txt(State(staat): State<Staat>) -> impl IntoResponse {
    let gemeente = staat.portaal.catalogus.gemeente();
    let vandaag = staat.sessies.klok.vandaag();
    let tot = vandaag.saturating_add(364.days());
    let tekst =
        format!("Contact: {}\nExpires: {tot}T00:00:00Z\nPreferred-Languages: nl, en\n", gemeente.contact.veiligheid);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], tekst)
}
