//! Headers on every answer (rows H1 to H5 and H10).

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::routes::opendata::API_VERSION;

/// No inline script or style anywhere, so no nonce is needed; WebAssembly needs its own
/// word. The policy is a header, never a meta element.
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-src 'none'; \
    frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

const VAST: [(HeaderName, &str); 7] = [
    (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"),
    (header::CONTENT_SECURITY_POLICY, CSP),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
];

/// Sets the headers. An answer that says nothing of caching is not cached. One of the API
/// says which version it is, also when it failed.
pub async fn laag(vraag: Request, next: Next) -> Response {
    let is_api = vraag.uri().path().starts_with("/api/");
    let mut antwoord = next.run(vraag).await;
    zet(antwoord.headers_mut());
    if is_api {
        antwoord.headers_mut().insert(API_VERSION, HeaderValue::from_static(app::api::VERSIE));
    }
    antwoord
}

fn zet(headers: &mut HeaderMap) {
    for (naam, waarde) in VAST {
        headers.insert(naam, HeaderValue::from_static(waarde));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}
