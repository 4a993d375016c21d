//! Counts when somebody opens an answer of search.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;

use crate::routes::Staat;
use crate::routes::verwijzer::onze_pagina;

/// Looks at each page that is asked for.
pub async fn laag(State(staat): State<Staat>, vraag: Request, next: Next) -> Response {
    let gezocht = (vraag.method() == Method::GET && is_antwoord(vraag.uri().path()))
        .then(|| gezochte_vraag(vraag.headers()))
        .flatten();
    let antwoord = next.run(vraag).await;
    if let Some(gezocht) = gezocht.filter(|_| antwoord.status().is_success()) {
        staat.portaal.meten.geklikt(&gezocht);
    }
    antwoord
}

/// A page that search can lead to, and no footer.
fn is_antwoord(pad: &str) -> bool {
    let begin = ["/producten/", "/formulieren/", "/levensgebeurtenissen/"];
    begin.iter().any(|begin| pad.starts_with(begin))
}

/// What was asked on the page with results that led here.
fn gezochte_vraag(headers: &HeaderMap) -> Option<String> {
    let vraag = onze_pagina(headers)?.strip_prefix("/zoeken?")?;
    form_urlencoded::parse(vraag.as_bytes()).find(|(naam, _)| naam == "q").map(|(_, waarde)| waarde.into_owned())
}
