//! What other sites, chatbots, feed readers and search engines read: no login, no cookie, the
//! same answer for everybody. `docs/10-open-data.md` says why it has this shape.

mod beschrijving;
mod delen;
mod feed;
mod producten;
mod sitemap;
mod stempel;
mod vertaling;
mod zoeken;

pub use beschrijving::openapi;
pub use feed::feed;
pub use producten::{product, producten};
pub use sitemap::sitemap;
pub use stempel::laag as stempel;
pub use zoeken::zoeken;

use axum::http::{HeaderName, Method, header};
use tower_http::cors::{Any, CorsLayer};

/// Header with the full version of the API (API Design Rules, `/core/version-header`).
pub const API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// Scripts of any site may read these answers. They hold nothing of a person, and a cookie
/// is never accepted along with the `*`.
pub fn voor_iedereen() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD])
        .allow_headers([header::IF_NONE_MATCH])
        .expose_headers([header::ETAG, API_VERSION])
        // The answer does not depend on who asks, so caches need not keep one per site.
        .vary([])
}
