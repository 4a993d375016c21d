//! Gives every failure its page, whoever it comes from: a route, a limit, a panic.

use app::pages::fout::Soort;
use axum::extract::{Request, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::Kenmerk;
use crate::auth::Sessiestand;
use crate::routes::fout::{Mislukt, probleem};
use crate::routes::{Staat, html};

/// What a failure says beside its body, and goes on saying with its page.
const BLIJVEN: [HeaderName; 4] =
    [header::RETRY_AFTER, header::ALLOW, header::ACCESS_CONTROL_ALLOW_ORIGIN, header::ACCESS_CONTROL_EXPOSE_HEADERS];

/// Replaces a bare failure of a route by its page, with who is logged in on top.
///
/// Stands around the routes, and once more outside the session for what failed before it
/// was known; pages that are there already stay as they are.
pub async fn laag(State(staat): State<Staat>, vraag: Request, next: Next) -> Response {
    let kenmerk = vraag.extensions().get::<Kenmerk>().map(|kenmerk| kenmerk.0.clone()).unwrap_or_default();
    let stand = vraag.extensions().get::<Sessiestand>().cloned().unwrap_or(Sessiestand::Geen);
    let is_api = vraag.uri().path().starts_with("/api/");
    let antwoord = next.run(vraag).await;
    let status = antwoord.status();
    let heeft_lijf = antwoord.headers().contains_key(header::CONTENT_TYPE)
        && antwoord.extensions().get::<Mislukt>().is_none()
        && !plat(&antwoord);
    if !(status.is_client_error() || status.is_server_error()) || heeft_lijf {
        return antwoord;
    }
    let soort = antwoord.extensions().get::<Mislukt>().map_or_else(|| bij_status(status), |mislukt| mislukt.0);
    let mut nieuw = if is_api {
        probleem(status, soort, &kenmerk)
    } else {
        html::foutpagina(&staat, &stand, status, soort, kenmerk)
    };
    for naam in BLIJVEN {
        if let Some(waarde) = antwoord.headers().get(&naam) {
            nieuw.headers_mut().insert(naam, waarde.clone());
        }
    }
    nieuw
}

/// Bare words from a library, which no resident should read.
fn plat(antwoord: &Response) -> bool {
    let soort = antwoord.headers().get(header::CONTENT_TYPE);
    soort.and_then(|soort| soort.to_str().ok()).is_some_and(|soort| soort.starts_with("text/plain"))
}

fn bij_status(status: StatusCode) -> Soort {
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Soort::NietGevonden,
        StatusCode::FORBIDDEN | StatusCode::CONFLICT => Soort::Verlopen,
        StatusCode::PAYLOAD_TOO_LARGE => Soort::TeGroot,
        status if status.is_client_error() => Soort::Ongeldig,
        _ => Soort::Intern,
    }
}
