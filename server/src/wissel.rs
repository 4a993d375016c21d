//! The portal follows its content: new content means new routes and a new index, built beside
//! those in use and then put in their place. A request goes on with what it began with, so
//! there is no gap.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use app::portal::Catalogus;
use arc_swap::ArcSwap;
use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use tower::{Service, ServiceExt as _};

use crate::config::inhoud::Inhoud;
use crate::services::Werk;

/// What is made of content.
pub struct Gemaakt {
    /// The routes.
    pub router: Router,
    /// The catalogue with its index, to make ready before anybody waits for it.
    pub catalogus: Arc<dyn Catalogus>,
}

type Bouwer = Box<dyn Fn(&Werk) -> Gemaakt + Send + Sync>;

/// What is in use now, and how to make the next.
pub struct Wissel {
    nu: ArcSwap<(Werk, Gemaakt)>,
    bouw: Bouwer,
}

impl Wissel {
    /// Builds the first.
    pub fn new(werk: Werk, bouw: impl Fn(&Werk) -> Gemaakt + Send + Sync + 'static) -> Self {
        let gemaakt = bouw(&werk);
        Self { nu: ArcSwap::from_pointee((werk, gemaakt)), bouw: Box::new(bouw) }
    }

    /// Builds the index now, so that nobody waits for it.
    pub fn maak_klaar(&self) {
        self.nu.load().1.catalogus.maak_klaar();
    }

    /// The use cases with the content of now.
    pub fn werk(&self) -> Werk {
        self.nu.load().0.clone()
    }

    /// Puts new content in the place of the old, when everything is built.
    pub fn wissel(&self, inhoud: Inhoud) {
        let werk = Werk { inhoud: Arc::new(inhoud), ..self.werk() };
        let gemaakt = (self.bouw)(&werk);
        gemaakt.catalogus.maak_klaar();
        self.nu.store(Arc::new((werk, gemaakt)));
    }
}

/// A router that sends each request to the routes of now.
pub fn router(wissel: &Arc<Wissel>) -> Router {
    Router::new().fallback_service(NaarNu(Arc::clone(wissel)))
}

#[derive(Clone)]
struct NaarNu(Arc<Wissel>);

impl Service<Request> for NaarNu {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, vraag: Request) -> Self::Future {
        let router = self.0.nu.load().1.router.clone();
        Box::pin(router.oneshot(vraag))
    }
}
