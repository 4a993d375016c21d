//! What everybody may read.

use app::pages::contact::ContactPagina;
use app::pages::home::Home;
use app::pages::producten::{CatalogusPagina, ProductPagina};
use app::pages::tekst::Tekstpagina;
use app::pages::toegankelijkheid::Toegankelijkheid;
use app::pages::woordenlijst::Woordenlijst;
use app::pages::zoeken::Zoekresultaten;
use app::portal::PortalError;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;
use leptos::prelude::*;
use serde::Deserialize;

use super::Staat;
use super::fout::Fout;
use super::html::pagina;
use super::wie::Iemand;

/// Longest question that is searched for, in characters.
const MAX_VRAAG: usize = 200;

/// `/`
pub async fn home(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let catalogus = &staat.portaal.catalogus;
    let toptaken = catalogus.toptaken();
    let leven = catalogus.per_levensgebeurtenis().into_iter().map(|(groep, _)| groep).collect();
    pagina(&staat, &stand, StatusCode::OK, || view! { <Home toptaken=toptaken leven=leven /> })
}

/// `/producten`
pub async fn catalogus(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let catalogus = &staat.portaal.catalogus;
    let (themas, leven) = (catalogus.per_thema(), catalogus.per_levensgebeurtenis());
    pagina(&staat, &stand, StatusCode::OK, || view! { <CatalogusPagina themas=themas leven=leven /> })
}

/// `/producten/{slug}`
pub async fn product(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    Path(slug): Path<String>,
) -> Result<Response, Fout> {
    let catalogus = &staat.portaal.catalogus;
    let product = catalogus.product(&slug).ok_or(PortalError::NietGevonden)?;
    let thema = catalogus.per_thema().into_iter().map(|(groep, _)| groep).find(|groep| groep.id == product.kop.thema);
    let thema = thema.map(|groep| groep.naam).unwrap_or_default();
    Ok(pagina(&staat, &stand, StatusCode::OK, || view! { <ProductPagina product=product thema=thema /> }))
}

/// Question of `/zoeken`.
#[derive(Deserialize)]
pub struct Zoekvraag {
    #[serde(default)]
    q: String,
}

/// `/zoeken?q=`
pub async fn zoeken(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    Query(Zoekvraag { q }): Query<Zoekvraag>,
) -> Response {
    let vraag: String = q.trim().chars().take(MAX_VRAAG).collect();
    let gevonden = staat.portaal.catalogus.zoek(&vraag);
    pagina(&staat, &stand, StatusCode::OK, || view! { <Zoekresultaten vraag=vraag gevonden=gevonden /> })
}

/// `/contact`
pub async fn contact(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    pagina(&staat, &stand, StatusCode::OK, || view! { <ContactPagina /> })
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
