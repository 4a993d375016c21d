//! The islands' client of `/api/v1`.

use gloo_net::http::{Request, Response};
use serde::de::DeserializeOwned;

use super::{Bewaard, Invoer, Resteert};

/// Why the server did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mislukt {
    /// The session ended; logging in again goes on where it was.
    SessieVoorbij,
    /// No connection, or the server is in trouble: try again later.
    Later,
}

/// Keeps what stands in the form now.
pub async fn bewaar(formulier: &str, stap: &str, csrf: &str, invoer: &Invoer) -> Result<Bewaard, Mislukt> {
    let adres = format!("/api/v1/concepten/{formulier}/stappen/{stap}");
    let vraag = Request::put(&adres).header("X-CSRF-Token", csrf).json(invoer).map_err(|_| Mislukt::Later)?;
    lees(vraag.send().await).await
}

/// How long the session still lasts.
pub async fn resteert() -> Result<Resteert, Mislukt> {
    lees(Request::get("/api/v1/sessie").send().await).await
}

/// Prolongs the session.
pub async fn blijf(csrf: &str) -> Result<Resteert, Mislukt> {
    lees(Request::post("/api/v1/sessie").header("X-CSRF-Token", csrf).send().await).await
}

/// The text of a static file.
pub async fn haal_tekst(adres: &str) -> Result<String, Mislukt> {
    let antwoord = Request::get(adres).send().await.map_err(|_| Mislukt::Later)?;
    if antwoord.ok() { antwoord.text().await.map_err(|_| Mislukt::Later) } else { Err(Mislukt::Later) }
}

async fn lees<T: DeserializeOwned>(antwoord: Result<Response, gloo_net::Error>) -> Result<T, Mislukt> {
    let antwoord = antwoord.map_err(|_| Mislukt::Later)?;
    match antwoord.status() {
        200 => antwoord.json().await.map_err(|_| Mislukt::Later),
        401 | 403 => Err(Mislukt::SessieVoorbij),
        _ => Err(Mislukt::Later),
    }
}
