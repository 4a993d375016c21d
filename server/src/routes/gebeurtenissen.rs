//! How far a zaak is, as a stream: an open page follows it by itself.

use std::convert::Infallible;
use std::time::Duration;

use app::api::ZaakStand;
use app::domain::identiteit::Identiteit;
use app::portal::PortalError;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};

use super::Staat;
use super::api::haal_stand;
use super::fout::Fout;
use super::wie::AlsInwoner;
use crate::auth::Sessiestand;

/// How often an open page's zaak is looked at. Polling works for every zaaksysteem and for
/// any number of servers; a notification could wake it sooner.
const RONDE: Duration = Duration::from_secs(1);

/// `GET /api/v1/zaken/{id}/gebeurtenissen`: how far the zaak is, at once and at each change,
/// as long as the session lasts. At once, so that nothing is missed between the making of
/// the page and the listening, or while a phone slept.
#[utoipa::path(get, path = "/zaken/{id}/gebeurtenissen", tag = "portaal", security(("sessie" = [])),
    params(("id" = String, Path, description = "Key of the zaak.")),
    responses((status = 200, description = "A `ZaakStand` per event.", content_type = "text/event-stream", body = ZaakStand)))]
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
