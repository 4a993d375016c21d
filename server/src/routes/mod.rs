//! URLs: each one on this screen, each theme in its own file.

mod api;
mod balie;
mod bestanden;
mod formulieren;
pub mod fout;
mod gepost;
mod gezondheid;
pub mod html;
mod inloggen;
mod mijn;
mod openbaar;
mod wie;
pub mod woorduitleg;

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use app::components::kader::Bestanden;
use app::portal::Portaal;
use axum::Router;
use axum::routing::{get, post, put};

use crate::auth::Sessies;

pub use bestanden::{EigenBestanden, namen as bestandsnamen};

/// What every route can reach.
#[derive(Clone)]
pub struct Staat {
    /// The use cases.
    pub portaal: Portaal,
    /// Sessions.
    pub sessies: Sessies,
    /// Names of static files.
    pub bestanden: Arc<Bestanden>,
    /// Explains hard words in pages.
    pub uitlegger: Arc<woorduitleg::Uitlegger>,
    /// Files that come with the content.
    pub eigen_bestanden: Arc<EigenBestanden>,
    /// Personas instead of real login.
    pub demo: bool,
    /// Host names besides the loopback ones.
    pub hosts: Arc<HashSet<String>>,
    /// The server is stopping: no new work.
    pub stopt: Arc<AtomicBool>,
}

impl Staat {
    /// May a request name this host? Loopback names always may: they come from this machine.
    pub fn mag_host(&self, host: &str) -> bool {
        let naam = host.rsplit_once(':').filter(|(_, poort)| poort.bytes().all(|b| b.is_ascii_digit()));
        let naam = naam.map_or(host, |(naam, _)| naam).to_ascii_lowercase();
        matches!(naam.as_str(), "localhost" | "127.0.0.1" | "[::1]") || self.hosts.contains(&naam)
    }
}

/// All routes.
pub fn routes() -> Router<Staat> {
    Router::new()
        .route("/", get(openbaar::home))
        .route("/producten", get(openbaar::catalogus))
        .route("/producten/{slug}", get(openbaar::product))
        .route("/zoeken", get(openbaar::zoeken))
        .route("/contact", get(openbaar::contact))
        .route("/privacy", get(openbaar::privacy))
        .route("/woordenlijst", get(openbaar::woordenlijst))
        .route("/toegankelijkheid", get(openbaar::toegankelijkheid))
        .route("/.well-known/security.txt", get(openbaar::security_txt))
        .route("/inloggen", get(inloggen::kies).post(inloggen::begin))
        .route("/uitloggen", post(inloggen::uitloggen))
        .route("/uitgelogd", get(inloggen::uitgelogd))
        .route("/formulieren/{slug}", get(formulieren::start))
        .route("/formulieren/{slug}/weggooien", post(formulieren::weggooien))
        .route("/formulieren/{slug}/controleren", get(formulieren::controleren).post(formulieren::verstuur))
        .route("/formulieren/{slug}/verstuurd/{id}", get(formulieren::verstuurd))
        .route("/formulieren/{slug}/{stap}", get(formulieren::stap).post(formulieren::volgende))
        .route("/mijn", get(mijn::overzicht))
        .route("/mijn/zaken", get(mijn::zaken))
        .route("/mijn/zaken/{id}", get(mijn::zaak))
        .route("/mijn/concepten", get(mijn::concepten))
        .route("/balie", get(balie::werkvoorraad))
        .route("/balie/schrijfhulp", get(balie::schrijfhulp).post(balie::beoordeel))
        .route("/balie/zaken/{id}", get(balie::zaak).post(balie::zet_status))
        .route("/api/v1/concepten/{formulier}/stappen/{stap}", put(api::bewaar))
        .route("/api/v1/sessie", get(api::resteert).post(api::blijf))
        .route("/api/v1/zaken/{id}/stand", get(api::stand))
        .route("/api/v1/zaken/{id}/gebeurtenissen", get(api::gebeurtenissen))
        .route("/static/{naam}", get(bestanden::bestand))
        .route("/robots.txt", get(bestanden::robots))
        .route("/livez", get(gezondheid::livez))
        .route("/readyz", get(gezondheid::readyz))
        .fallback(|| async { axum::http::StatusCode::NOT_FOUND })
}
