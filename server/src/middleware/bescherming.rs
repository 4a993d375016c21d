//! Requests that are not for us, or not from our own pages.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::routes::Staat;

/// Refuses a host that we don't serve (row H12) and a change that another site asks for
/// (row S9). The token in the form is the second lock; see `routes::gepost`.
pub async fn laag(State(staat): State<Staat>, vraag: Request, next: Next) -> Response {
    let host = vraag.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if !staat.mag_host(host) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    let veilig = matches!(*vraag.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !veilig && !van_onszelf(vraag.headers(), host) {
        tracing::warn!("change asked for by another site: refused");
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(vraag).await
}

/// `Sec-Fetch-Site` when the browser sends it, else `Origin`; neither is a refusal.
fn van_onszelf(headers: &HeaderMap, host: &str) -> bool {
    let tekst = |naam: &str| headers.get(naam).and_then(|waarde| waarde.to_str().ok());
    match (tekst("sec-fetch-site"), tekst("origin")) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => {
            origin.split_once("://").is_some_and(|(schema, rest)| rest == host && matches!(schema, "http" | "https"))
        }
        (None, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn oordeel(paren: &[(&'static str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (naam, waarde) in paren {
            headers.insert(*naam, waarde.parse().expect("a header value"));
        }
        van_onszelf(&headers, "portaal.example")
    }

    #[test]
    fn only_our_own_pages_may_ask_for_a_change() {
        assert!(oordeel(&[("sec-fetch-site", "same-origin")]));
        assert!(oordeel(&[("origin", "https://portaal.example")]));
        for fout in [
            &[][..],
            &[("sec-fetch-site", "cross-site"), ("origin", "https://portaal.example")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("origin", "null")],
            &[("origin", "https://portaal.example.evil.example")],
            &[("origin", "https://evil.example/portaal.example")],
        ] {
            assert!(!oordeel(fout), "{fout:?}");
        }
    }
}
