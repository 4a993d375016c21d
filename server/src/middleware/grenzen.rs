//! Limits: how large, how long, and what when our own code breaks.

use std::any::Any;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use crate::routes::Staat;

/// Largest body (row A8).
pub const MAX_BODY: usize = 1024 * 1024;
/// Longest time for a request (row A9). A stream of events answers at once and then stays.
const MAX_TIJD: Duration = Duration::from_secs(30);

/// Puts the limits around the routes.
pub fn om(routes: Router<Staat>) -> Router<Staat> {
    routes
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(RequestBodyLimitLayer::new(MAX_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, MAX_TIJD))
        .layer(CatchPanicLayer::custom(gebroken))
}

/// The process lives on, the person gets a page, the details are in the log (row A15).
fn gebroken(fout: Box<dyn Any + Send + 'static>) -> Response {
    let wat = fout.downcast_ref::<String>().map(String::as_str).or_else(|| fout.downcast_ref::<&str>().copied());
    tracing::error!(wat = wat.unwrap_or("unknown"), "panic while answering");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
