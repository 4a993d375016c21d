//! What a form posted, with the token that proves it was our own page (row S9).

use app::pages::fout::Soort;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::Response;

use super::fout::mislukt;
use crate::auth::Sessiestand;

/// Names and values of a posted form. A session, active or ended, must have given it its
/// token; without any session there is nothing to protect but login itself, which the
/// origin check guards.
#[derive(Debug)]
pub struct Gepost(pub Vec<(String, String)>);

impl Gepost {
    /// The one value of a name; empty when there is none.
    pub fn waarde(&self, naam: &str) -> &str {
        self.0.iter().find(|(sleutel, _)| sleutel == naam).map_or("", |(_, waarde)| waarde)
    }
}

/// A posted form, whether or not it carries the session's token: for the one route that
/// still keeps what was typed when it doesn't.
pub struct GepostOngezien {
    /// What was posted.
    pub gepost: Gepost,
    /// It carries the token, or there is no session.
    pub echt: bool,
}

impl<S: Send + Sync> FromRequest<S> for GepostOngezien {
    type Rejection = Response;

    async fn from_request(vraag: Request, staat: &S) -> Result<Self, Response> {
        let soort = vraag.headers().get(header::CONTENT_TYPE).and_then(|soort| soort.to_str().ok()).unwrap_or_default();
        if soort.split(';').next().map(str::trim) != Some("application/x-www-form-urlencoded") {
            return Err(mislukt(StatusCode::UNSUPPORTED_MEDIA_TYPE, Soort::Ongeldig));
        }
        let stand = vraag.extensions().get::<Sessiestand>().cloned().unwrap_or(Sessiestand::Geen);
        let lijf = Bytes::from_request(vraag, staat)
            .await
            .map_err(|_| mislukt(StatusCode::PAYLOAD_TOO_LARGE, Soort::TeGroot))?;
        let gepost = Gepost(form_urlencoded::parse(&lijf).into_owned().collect());
        let echt = match stand {
            Sessiestand::Geen => true,
            Sessiestand::Actief(sessie) | Sessiestand::Verlopen(sessie) => sessie.klopt(gepost.waarde("csrf")),
        };
        Ok(Self { gepost, echt })
    }
}

impl<S: Send + Sync> FromRequest<S> for Gepost {
    type Rejection = Response;

    async fn from_request(vraag: Request, staat: &S) -> Result<Self, Response> {
        let GepostOngezien { gepost, echt } = GepostOngezien::from_request(vraag, staat).await?;
        if echt { Ok(gepost) } else { Err(verlopen()) }
    }
}

/// The page was too old: its token is not this session's.
pub fn verlopen() -> Response {
    mislukt(StatusCode::FORBIDDEN, Soort::Verlopen)
}
