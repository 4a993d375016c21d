//! Health, for whoever keeps the server running (row E12).

use std::sync::atomic::Ordering;

use axum::extract::State;
use axum::http::StatusCode;

use super::Staat;

/// `/livez`: the process answers.
pub async fn livez() -> StatusCode {
    StatusCode::OK
}

/// `/readyz`: storage answers, and the server is not stopping.
pub async fn readyz(State(staat): State<Staat>) -> StatusCode {
    let stopt = staat.stopt.load(Ordering::Relaxed);
    if stopt || !staat.sessies.bereikbaar().await { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK }
}
