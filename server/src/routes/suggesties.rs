//! Answers while somebody types: what the browser cannot find by itself.

use app::api::Suggestie;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::IntoResponse;

use super::Staat;
use super::catalogus::Zoekvraag;

/// As many as one can look over while typing.
const HOOGSTENS: usize = 6;
/// The same for everybody, and old after a while: content changes.
const EVEN: &str = "private, max-age=300";

/// `GET /api/v1/suggesties?q=`: the best answers to an unfinished question. What is only
/// near is left out: a guess that comes and goes while typing helps nobody.
#[utoipa::path(get, path = "/suggesties", tag = "portaal",
    params(("q" = String, Query, description = "What was typed so far.")),
    responses((status = 200, description = "The best answers.", body = Vec<Suggestie>)))]
pub async fn suggesties(State(staat): State<Staat>, Query(vraag): Query<Zoekvraag>) -> impl IntoResponse {
    let uitslag = staat.portaal.catalogus.zoek(&vraag.vraag(), staat.sessies.klok.vandaag());
    let antwoorden = if uitslag.zeker { uitslag.antwoorden } else { Vec::new() };
    let suggesties: Vec<Suggestie> = antwoorden
        .iter()
        .take(HOOGSTENS)
        .map(|antwoord| Suggestie { naam: antwoord.naam().to_owned(), pad: antwoord.pad() })
        .collect();
    ([(header::CACHE_CONTROL, EVEN)], Json(suggesties))
}
