//! Finds out who is asking, before any route.

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use axum_extra::extract::CookieJar;

use crate::auth::{COOKIE, Sessiestand};
use crate::routes::Staat;

/// Paths that a page asks for by itself: they do not prolong a session (row S4).
const VANZELF: [&str; 6] = ["/static/", "/livez", "/readyz", "/api/v1/zaken/", "/api/v1/sessie", "/api/v1/suggesties"];

/// Puts a [`Sessiestand`] beside the request. When storage fails nobody is logged in:
/// public pages go on, the rest fails where it asks for storage itself.
pub async fn laag(State(staat): State<Staat>, mut vraag: Request, next: Next) -> Response {
    let vanzelf = VANZELF.iter().any(|pad| vraag.uri().path().starts_with(pad));
    let gebruik = !vanzelf || *vraag.method() != Method::GET;
    let token = CookieJar::from_headers(vraag.headers()).get(COOKIE).map(|cookie| cookie.value().to_owned());
    let stand = match token {
        None => Sessiestand::Geen,
        Some(token) => match staat.sessies.stand(&token, gebruik).await {
            Ok(stand) => stand,
            Err(fout) => {
                tracing::error!(%fout, "session cannot be read");
                if *vraag.method() != Method::GET {
                    return StatusCode::SERVICE_UNAVAILABLE.into_response();
                }
                Sessiestand::Geen
            }
        },
    };
    vraag.extensions_mut().insert(stand);
    next.run(vraag).await
}
