//! URLs: each one on this screen, each theme in its own file.

mod api;
mod balie;
mod bestanden;
mod catalogus;
mod formulieren;
pub mod fout;
mod gebeurtenissen;
mod gepost;
mod gezondheid;
pub mod html;
mod inloggen;
mod mijn;
mod openbaar;
pub mod opendata;
mod redactie;
mod suggesties;
mod terugbellen;
pub mod verwijzer;
mod wie;
pub mod woorduitleg;

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use app::components::kader::Bestanden;
use app::portal::Portaal;
use axum::Router;
use axum::middleware::from_fn;
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
        .route("/", get(catalogus::home))
        .route("/producten", get(catalogus::catalogus))
        .route("/producten/{slug}", get(catalogus::product))
        .route("/producten/{slug}/waardering", post(catalogus::waardeer))
        .route("/levensgebeurtenissen/{id}", get(catalogus::leven))
        .route("/vragen", get(catalogus::vragen))
        .route("/zoeken", get(catalogus::zoeken))
        .route("/contact", get(catalogus::contact))
        .route("/contact/terugbellen", get(terugbellen::formulier).post(terugbellen::vraag))
        .route("/contact/terugbellen/gelukt/{id}", get(terugbellen::gelukt))
        .route("/nieuws", get(openbaar::nieuws))
        .route("/nieuws/{slug}", get(openbaar::nieuwsbericht))
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
        .route("/balie/producten", get(redactie::overzicht))
        .route("/balie/producten/{slug}", get(redactie::bron).post(redactie::voorbeeld))
        .route("/balie/schrijfhulp", get(balie::schrijfhulp).post(balie::beoordeel))
        .route("/balie/terugbellen", get(terugbellen::te_bellen))
        .route("/balie/terugbellen/{id}/gebeld", post(terugbellen::gebeld))
        .route("/balie/zaken/{id}", get(balie::zaak).post(balie::zet_status))
        .route("/api/v1/concepten/{formulier}/stappen/{stap}", put(api::bewaar))
        .route("/api/v1/sessie", get(api::resteert).post(api::blijf))
        .route("/api/v1/zaken/{id}/stand", get(api::stand))
        .route("/api/v1/zaken/{id}/gebeurtenissen", get(gebeurtenissen::gebeurtenissen))
        .route("/api/v1/suggesties", get(suggesties::suggesties))
        .route("/static/{naam}", get(bestanden::bestand))
        .route("/livez", get(gezondheid::livez))
        .route("/readyz", get(gezondheid::readyz))
        .merge(open())
        .fallback(|| async { axum::http::StatusCode::NOT_FOUND })
}

/// What other sites and robots may copy: the same headers for all of it.
fn open() -> Router<Staat> {
    Router::new()
        .route("/api/v1/producten", get(opendata::producten))
        .route("/api/v1/producten/{slug}", get(opendata::product))
        .route("/api/v1/zoeken", get(opendata::zoeken))
        .route("/api/v1/openapi.json", get(opendata::openapi))
        .route("/nieuws/feed.atom", get(opendata::feed))
        .route("/sitemap.xml", get(opendata::sitemap))
        .route("/robots.txt", get(bestanden::robots))
        .layer(from_fn(opendata::stempel))
        .layer(opendata::voor_iedereen())
}
