//! Who is asking, as the first argument of a route. A route that takes an
//! [`AlsInwoner`] cannot be reached by anybody else.

use std::convert::Infallible;

use app::domain::identiteit::{Identiteit, Inwoner, Medewerker};
use app::pages::fout::Soort;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Redirect, Response};

use super::fout::mislukt;
use crate::auth::{Sessie, Sessiestand};

/// Anybody, logged in or not.
pub struct Iemand(pub Sessiestand);

/// A resident who is logged in.
pub struct AlsInwoner {
    /// The resident.
    pub wie: Inwoner,
    /// The session, for the frame of the page.
    pub stand: Sessiestand,
}

/// An employee who is logged in.
pub struct AlsMedewerker {
    /// The employee.
    pub wie: Medewerker,
    /// The session, for the frame of the page.
    pub stand: Sessiestand,
}

impl<S: Send + Sync> FromRequestParts<S> for Iemand {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(stand(parts)))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for AlsInwoner {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let sessie = actief(parts)?;
        match &sessie.wie {
            Identiteit::Inwoner(wie) => Ok(Self { wie: wie.clone(), stand: Sessiestand::Actief(sessie) }),
            Identiteit::Medewerker(_) => Err(mislukt(StatusCode::FORBIDDEN, Soort::GeenToegang)),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for AlsMedewerker {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let sessie = actief(parts)?;
        match &sessie.wie {
            Identiteit::Medewerker(wie) => Ok(Self { wie: wie.clone(), stand: Sessiestand::Actief(sessie) }),
            Identiteit::Inwoner(_) => Err(mislukt(StatusCode::FORBIDDEN, Soort::GeenToegang)),
        }
    }
}

fn stand(parts: &Parts) -> Sessiestand {
    parts.extensions.get().cloned().unwrap_or(Sessiestand::Geen)
}

/// The session; else to the login page and back here, or 401 for the API (row S4).
fn actief(parts: &Parts) -> Result<Sessie, Response> {
    let stand = stand(parts);
    match stand {
        Sessiestand::Actief(sessie) => Ok(sessie),
        _ if parts.uri.path().starts_with("/api/") => Err(mislukt(StatusCode::UNAUTHORIZED, Soort::GeenToegang)),
        _ => {
            let pad = parts.uri.path_and_query().map_or("/", |pad| pad.as_str());
            let reden = if matches!(stand, Sessiestand::Verlopen(_)) { Some("afgelopen") } else { None };
            Err(naar_inloggen(pad, reden))
        }
    }
}

/// To the login page, and from there on to `volgende`.
pub fn naar_inloggen(volgende: &str, reden: Option<&str>) -> Response {
    let mut vraag = form_urlencoded::Serializer::new(String::new());
    vraag.append_pair("volgende", volgende);
    if let Some(reden) = reden {
        vraag.append_pair("reden", reden);
    }
    Redirect::to(&format!("/inloggen?{}", vraag.finish())).into_response()
}
