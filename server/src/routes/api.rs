//! `/api/v1`: what the islands ask. The same use cases and rules as the pages.

use super::Staat;
use super::fout::{Fout, mislukt};
use super::wie::{AlsInwoner, Iemand};
use crate::auth::Sessiestand;
use app::api::{Bewaard, Invoer, Resteert, ZaakStand};
use app::domain::identiteit::Inwoner;
use app::pages::fout::Soort;
use app::portal::PortalError;
use app::texts::{datum, stand};
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};

/// `PUT /api/v1/concepten/{formulier}/stappen/{stap}`: keeps what stands in the form.
#[utoipa::path(put, path = "/concepten/{formulier}/stappen/{stap}", tag = "portaal",
    security(("sessie" = [], "csrf" = [])), request_body = Invoer,
    params(("formulier" = String, Path, description = "Slug of the form."), ("stap" = String, Path, description = "Key of the step.")),
    responses((status = 200, description = "Kept.", body = Bewaard)))]
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
#[utoipa::path(get, path = "/sessie", tag = "portaal", security(("sessie" = [])),
    responses((status = 200, description = "How long it lasts.", body = Resteert)))]
pub async fn resteert(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    let Sessiestand::Actief(sessie) = stand else {
        return mislukt(StatusCode::UNAUTHORIZED, Soort::GeenToegang);
    };
    let seconden = sessie.eindigt.duration_since(staat.sessies.klok.nu()).as_secs();
    Json(Resteert { seconden: u32::try_from(seconden).unwrap_or(0) }).into_response()
}

/// `POST /api/v1/sessie`: the person is still there.
#[utoipa::path(post, path = "/sessie", tag = "portaal", security(("sessie" = [], "csrf" = [])),
    responses((status = 200, description = "How long it lasts now.", body = Resteert)))]
pub async fn blijf(staat: State<Staat>, iemand: Iemand, headers: HeaderMap) -> Response {
    if mag_wijzigen(&iemand.0, &headers) {
        resteert(staat, iemand).await
    } else {
        mislukt(StatusCode::FORBIDDEN, Soort::Verlopen)
    }
}

/// `GET /api/v1/zaken/{id}/stand`: how far a zaak is.
#[utoipa::path(get, path = "/zaken/{id}/stand", tag = "portaal", security(("sessie" = [])),
    params(("id" = String, Path, description = "Key of the zaak.")),
    responses((status = 200, description = "How far it is.", body = ZaakStand)))]
pub async fn stand(
    State(staat): State<Staat>,
    ik: AlsInwoner,
    Path(id): Path<String>,
) -> Result<Json<ZaakStand>, Fout> {
    Ok(Json(haal_stand(&staat, &ik.wie, &id).await?))
}

/// How far a zaak is, in the words of the page.
pub async fn haal_stand(staat: &Staat, wie: &Inwoner, id: &str) -> Result<ZaakStand, PortalError> {
    let zaak = staat.portaal.zaken.zaak(wie, id).await?;
    Ok(stand::zaak(&zaak, &staat.portaal.catalogus.gemeente().contact.telefoon))
}
