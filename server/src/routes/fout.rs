//! From what went wrong to an answer: a page, or problem+json (RFC 9457).

use app::api::Probleem;
use app::pages::fout::Soort;
use app::portal::PortalError;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Marks an answer that still needs its page; `middleware::foutpagina` makes it.
#[derive(Debug, Clone, Copy)]
pub struct Mislukt(pub Soort);

/// What a route gives when the portal has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fout(PortalError);

impl From<PortalError> for Fout {
    fn from(fout: PortalError) -> Self {
        Self(fout)
    }
}

impl IntoResponse for Fout {
    fn into_response(self) -> Response {
        let (status, soort) = match self.0 {
            PortalError::NietGevonden => (StatusCode::NOT_FOUND, Soort::NietGevonden),
            PortalError::GeenToegang => (StatusCode::FORBIDDEN, Soort::GeenToegang),
            PortalError::Verlopen => (StatusCode::CONFLICT, Soort::Verlopen),
            PortalError::BronWeg(storing) => (StatusCode::SERVICE_UNAVAILABLE, Soort::BronWeg(storing)),
            PortalError::Intern => (StatusCode::INTERNAL_SERVER_ERROR, Soort::Intern),
        };
        mislukt(status, soort)
    }
}

/// A bare answer that gets its page later.
pub fn mislukt(status: StatusCode, soort: Soort) -> Response {
    let mut antwoord = status.into_response();
    antwoord.extensions_mut().insert(Mislukt(soort));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        antwoord.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    antwoord
}

/// A failure of the API. `detail` says no more than the page would.
pub fn probleem(status: StatusCode, soort: Soort, kenmerk: &str) -> Response {
    let lijf = Probleem {
        soort: "about:blank",
        title: soort.titel().to_owned(),
        status: status.as_u16(),
        detail: soort.titel().to_owned(),
        instance: format!("urn:uuid:{kenmerk}"),
    };
    let mut antwoord = (status, Json(lijf)).into_response();
    let soort = HeaderValue::from_static("application/problem+json");
    antwoord.headers_mut().insert(header::CONTENT_TYPE, soort);
    antwoord
}
