//! `/api/v1`: what the islands ask. The same use cases and rules as the pages.

use std::convert::Infallible;
use std::time::Duration;

use super::Staat;
use super::fout::{Fout, mislukt};
use super::wie::{AlsInwoner, Iemand};
use crate::auth::Sessiestand;
use app::api::{Bewaard, Invoer, Resteert, ZaakStand};
use app::domain::identiteit::{Identiteit, Inwoner};
use app::pages::fout::Soort;
use app::portal::PortalError;
use app::texts::{datum, stand};
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};

/// How often an open page's zaak is looked at. Polling works for every zaaksysteem and for
/// any number of servers; a notification could wake it sooner.
const RONDE: Duration = Duration::from_secs(1);

/// `PUT /api/v1/concepten/{formulier}/stappen/{stap}`: keeps what stands in the form.
pub async fn bewaar(
    State(staat): State<Staat>,
    ik: AlsInwoner,
    Path((formulier, stap)): Path<(String, String)>,
    headers: HeaderMap,
    invoer: Result<Json<Invoer>, JsonRejection>,
) -> Result<Response, Fout> {
    if !mag_wijzigen(&ik.stand, &headers) {
        return Ok(mislukt(StatusCode::FORBIDDEN, Soort::Verlopen));
    }
    let Ok(Json(invoer)) = invoer else { return Ok(mislukt(StatusCode::BAD_REQUEST, Soort::Ongeldig)) };
    let bewaard = staat.portaal.formulieren.bewaar(&ik.wie, &formulier, &stap, &invoer.antwoorden).await?;
    let lokaal = bewaard.to_zoned(staat.sessies.klok.zone().clone()).datetime();
    Ok(Json(Bewaard { bewaard_om: datum::tijd(lokaal.time()) }).into_response())
}

/// Does the request carry the token of its session (row S9)?
fn mag_wijzigen(stand: &Sessiestand, headers: &HeaderMap) -> bool {
    let csrf = headers.get("x-csrf-token").and_then(|token| token.to_str().ok()).unwrap_or_default();
    matches!(stand, Sessiestand::Actief(sessie) if sessie.klopt(csrf))
}

/// `GET /api/v1/sessie`: how long the session still lasts. Asking does not prolong it.
pub async fn resteert(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let Sessiestand::Actief(sessie) = stand else {
        return mislukt(StatusCode::UNAUTHORIZED, Soort::GeenToegang);
    };
    let seconden = sessie.eindigt.duration_since(staat.sessies.klok.nu()).as_secs();
    Json(Resteert { seconden: u32::try_from(seconden).unwrap_or(0) }).into_response()
}

/// `POST /api/v1/sessie`: the person is still there.
pub async fn blijf(staat: State<Staat>, iemand: Iemand, headers: HeaderMap) -> Response {
    if mag_wijzigen(&iemand.0, &headers) {
        resteert(staat, iemand).await
    } else {
        mislukt(StatusCode::FORBIDDEN, Soort::Verlopen)
    }
}

/// `GET /api/v1/zaken/{id}/stand`: how far a zaak is.
pub async fn stand(
    State(staat): State<Staat>,
    ik: AlsInwoner,
    Path(id): Path<String>,
) -> Result<Json<ZaakStand>, Fout> {
    Ok(Json(haal_stand(&staat, &ik.wie, &id).await?))
}

/// `GET /api/v1/zaken/{id}/gebeurtenissen`: how far the zaak is, at once and at each change,
/// as long as the session lasts. At once, so that nothing is missed between the making of
/// the page and the listening, or while a phone slept.
pub async fn gebeurtenissen(
    State(staat): State<Staat>,
    ik: AlsInwoner,
    Path(id): Path<String>,
    jar: axum_extra::extract::CookieJar,
) -> Result<Response, Fout> {
    haal_stand(&staat, &ik.wie, &id).await?;
    let token = jar.get(crate::auth::COOKIE).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let volger = Volger { staat, id, token, laatste: None };
    let stroom = futures::stream::unfold(volger, |mut volger| async {
        let stand = volger.volgende().await?;
        let gebeurtenis = Event::default().json_data(&stand).ok()?;
        Some((Ok::<_, Infallible>(gebeurtenis), volger))
    });
    let stroom = Sse::new(stroom).keep_alive(KeepAlive::default());
    Ok(([(header::CACHE_CONTROL, "no-store")], stroom).into_response())
}

struct Volger {
    staat: Staat,
    id: String,
    token: String,
    laatste: Option<ZaakStand>,
}

impl Volger {
    /// Waits for the next change; `None` ends the stream: the session ended, the zaak is
    /// not this person's any more, or the server stops.
    async fn volgende(&mut self) -> Option<ZaakStand> {
        loop {
            if self.laatste.is_some() {
                tokio::time::sleep(RONDE).await;
            }
            if self.staat.stopt.load(std::sync::atomic::Ordering::Relaxed) {
                return None;
            }
            let Ok(Sessiestand::Actief(sessie)) = self.staat.sessies.stand(&self.token, false).await else {
                return None;
            };
            let Identiteit::Inwoner(wie) = sessie.wie else { return None };
            match haal_stand(&self.staat, &wie, &self.id).await {
                Ok(stand) if self.laatste.as_ref() != Some(&stand) => {
                    self.laatste = Some(stand.clone());
                    return Some(stand);
                }
                // A source that is down for a moment does not end the stream.
                Ok(_) | Err(PortalError::BronWeg(_)) => {}
                Err(_) => return None,
            }
        }
    }
}

async fn haal_stand(staat: &Staat, wie: &Inwoner, id: &str) -> Result<ZaakStand, PortalError> {
    let zaak = staat.portaal.zaken.zaak(wie, id).await?;
    Ok(stand::zaak(&zaak, &staat.portaal.catalogus.gemeente().contact.telefoon))
}
