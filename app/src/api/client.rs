//! The islands' client of `/api/v1`.

use gloo_net::http::Request;

use super::{Bewaard, Invoer};

/// Why saving did not work.
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
    let antwoord = vraag.send().await.map_err(|_| Mislukt::Later)?;
    match antwoord.status() {
        200 => antwoord.json().await.map_err(|_| Mislukt::Later),
        401 | 403 => Err(Mislukt::SessieVoorbij),
        _ => Err(Mislukt::Later),
    }
}
