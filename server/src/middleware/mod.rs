//! What happens to every request and every answer, in one ordered list.

mod bescherming;
mod foutpagina;
mod geklikt;
mod grenzen;
mod headers;
mod kenmerk;
mod sessie;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};

use crate::routes::Staat;

pub use kenmerk::Kenmerk;

/// Puts the layers around the routes. The last one here is the first to see a request.
pub fn om(routes: Router<Staat>, staat: &Staat) -> Router {
    let routes = routes
        .layer(from_fn_with_state(staat.clone(), geklikt::laag))
        .layer(from_fn_with_state(staat.clone(), foutpagina::laag))
        .layer(from_fn_with_state(staat.clone(), sessie::laag))
        .layer(from_fn_with_state(staat.clone(), bescherming::laag));
    grenzen::om(routes)
        .layer(from_fn_with_state(staat.clone(), foutpagina::laag))
        .layer(from_fn(headers::laag))
        .layer(from_fn_with_state(staat.clone(), kenmerk::laag))
        .with_state(staat.clone())
}
