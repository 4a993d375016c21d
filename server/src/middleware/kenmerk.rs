//! A number for each request: stands in the log and on pages for what went wrong. The log
//! names the route, never the path as it was typed: that may hold what somebody typed.

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;

use crate::routes::Staat;

/// Number of a request.
#[derive(Debug, Clone)]
pub struct Kenmerk(pub String);

/// Gives the number and logs how it went, once.
pub async fn laag(State(staat): State<Staat>, mut vraag: Request, next: Next) -> Response {
    let kenmerk = Kenmerk(staat.sessies.toeval.uuid());
    let route = vraag.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let span = tracing::info_span!("request", kenmerk = kenmerk.0, method = %vraag.method(), route);
    vraag.extensions_mut().insert(kenmerk);
    let begin = staat.sessies.klok.nu();
    async {
        let antwoord = next.run(vraag).await;
        let ms = staat.sessies.klok.nu().duration_since(begin).as_millis();
        tracing::info!(status = antwoord.status().as_u16(), ms, "answered");
        antwoord
    }
    .instrument(span)
    .await
}
