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

impl<S: Send + Sync> FromRequest<S> for Gepost {
    type Rejection = Response;

    async fn from_request(vraag: Request, staat: &S) -> Result<Self, Response> {
        let soort = vraag.headers().get(header::CONTENT_TYPE).and_then(|soort| soort.to_str().ok()).unwrap_or_default();
        if !soort.starts_with("application/x-www-form-urlencoded") {
            return Err(mislukt(StatusCode::UNSUPPORTED_MEDIA_TYPE, Soort::Ongeldig));
        }
        let stand = vraag.extensions().get::<Sessiestand>().cloned().unwrap_or(Sessiestand::Geen);
        let lijf = Bytes::from_request(vraag, staat)
            .await
            .map_err(|_| mislukt(StatusCode::PAYLOAD_TOO_LARGE, Soort::TeGroot))?;
        let gepost = Self(form_urlencoded::parse(&lijf).into_owned().collect());
        let mag = match stand {
            Sessiestand::Geen => true,
            Sessiestand::Actief(sessie) | Sessiestand::Verlopen(sessie) => sessie.klopt(gepost.waarde("csrf")),
        };
        if mag { Ok(gepost) } else { Err(mislukt(StatusCode::FORBIDDEN, Soort::Verlopen)) }
    }
}
