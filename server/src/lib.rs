//! Everything that touches the outside world.
//!
//! Arrows point one way: `routes` use the traits of `app::portal`; `services` implement
//! them with `sources` and `storage`; only this file names adapters.

pub mod auth;
pub mod config;
pub mod jobs;
pub mod klok;
pub mod middleware;
pub mod routes;
pub mod services;
pub mod site;
pub mod sources;
pub mod storage;
pub mod taal;
pub mod toeval;
pub mod wissel;

use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use axum::Router;
use lettre::message::Mailbox;
use tokio::sync::Notify;

use crate::auth::Sessies;
use crate::config::Instellingen;
use crate::config::inhoud::Inhoud;
use crate::klok::Klok;
use crate::routes::woorduitleg::Uitlegger;
use crate::routes::{EigenBestanden, Staat};
use crate::services::Werk;
use crate::sources::Bronnen;
use crate::sources::adressen::eigen::EigenAdressen;
use crate::sources::mail::Postbode;
use crate::sources::mail::bestand::MailNaarBestand;
use crate::sources::mail::smtp::{Beide, Smtp};
use crate::sources::personen::eigen::EigenPersonen;
use crate::sources::zaken::eigen::EigenZaken;
use crate::storage::Opslag;
use crate::toeval::Toeval;
use crate::wissel::{Gemaakt, Wissel};

/// A fault for which the server does not start; says what to do.
pub type Startfout = Box<dyn std::error::Error + Send + Sync>;

/// Everything that a running portal is made of, before it listens.
pub struct Gebouwd {
    /// The routes. They follow the content: see [`wissel`].
    pub router: Router,
    /// The use cases, for the workers; they follow the content too.
    pub actueel: Arc<Wissel>,
    /// Set when the server is stopping.
    pub stopt: Arc<AtomicBool>,
}

/// Puts the portal together. Tests call this with sources, time and randomness of their own.
pub fn build(instellingen: &Instellingen, werk: Werk) -> Gebouwd {
    let stopt = Arc::new(AtomicBool::new(false));
    let (instellingen, vlag) = (instellingen.clone(), Arc::clone(&stopt));
    let actueel = Arc::new(Wissel::new(werk, move |werk| routes_voor(&instellingen, werk, &vlag)));
    Gebouwd { router: wissel::router(&actueel), actueel, stopt }
}

/// The routes for the content as it is now.
fn routes_voor(instellingen: &Instellingen, werk: &Werk, stopt: &Arc<AtomicBool>) -> Gemaakt {
    let woorden = &werk.inhoud.woorden;
    let uitlegger = Uitlegger::new(&woorden.begrippen, Arc::clone(&werk.inhoud.begripzoeker));
    let eigen =
        EigenBestanden::new(&werk.inhoud.thema_css, woorden.pakket(), services::zoekwoorden::pakket(&werk.inhoud));
    let staat = Staat {
        portaal: services::portaal(werk),
        sessies: Sessies { opslag: werk.opslag.clone(), klok: werk.klok.clone(), toeval: werk.toeval.clone() },
        bestanden: Arc::new(routes::bestandsnamen(&eigen)),
        uitlegger: Arc::new(uitlegger),
        eigen_bestanden: Arc::new(eigen),
        demo: instellingen.demo,
        hosts: Arc::new(instellingen.hosts.iter().map(|host| host.to_ascii_lowercase()).collect()),
        stopt: Arc::clone(stopt),
    };
    Gemaakt { catalogus: Arc::clone(&staat.portaal.catalogus), router: middleware::om(routes::routes(), &staat) }
}

/// Content, storage, time and the adapters that the settings choose.
///
/// # Errors
/// Any fault of settings, content or storage: the server does not start half.
pub async fn werk(instellingen: &Instellingen, klok: Klok, toeval: Toeval) -> Result<Werk, Startfout> {
    let inhoud = Arc::new(Inhoud::lees(instellingen.config.as_deref())?);
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&instellingen.data)?;
    let geheim = config::lees_of_maak(instellingen.sleutel.as_deref(), &instellingen.data, &toeval)?;
    let kluis = storage::Kluis::new(&geheim, toeval.clone());
    let opslag = Opslag::open(&instellingen.database(), kluis).await?;
    let bronnen = Bronnen {
        zaken: Arc::new(EigenZaken(opslag.clone())),
        personen: Arc::new(EigenPersonen::lees(&demobestand(&inhoud, "demo/personen.json")?, klok.clone())?),
        adressen: Arc::new(EigenAdressen::lees(&demobestand(&inhoud, "demo/adressen.csv")?)?),
        mail: postbode(instellingen, &inhoud)?,
    };
    Ok(Werk {
        inhoud,
        inhoudfouten: Arc::default(),
        telbuffer: Arc::default(),
        drukste: Arc::default(),
        opslag,
        bronnen,
        klok,
        toeval,
        wekker: Arc::new(Notify::new()),
    })
}

fn demobestand(inhoud: &Inhoud, pad: &str) -> Result<String, Startfout> {
    let mut fouten = Vec::new();
    let tekst = inhoud.bron.tekst(pad, &mut fouten);
    Ok(tekst.ok_or(config::inhoud::InhoudFouten(fouten))?)
}

/// E-mails go to files in the demo and while there is no mail server; else to the server,
/// and in the demo to both.
fn postbode(instellingen: &Instellingen, inhoud: &Inhoud) -> Result<Arc<dyn Postbode>, Startfout> {
    let gemeente = &inhoud.gemeente;
    let van = Mailbox::new(Some(gemeente.naam.clone()), gemeente.contact.email.parse()?);
    let map: &Path = &instellingen.data.join("mail");
    let bestand = MailNaarBestand::new(map, van.clone());
    Ok(match &instellingen.smtp_url {
        None => Arc::new(bestand),
        Some(url) if instellingen.demo => Arc::new(Beide(bestand, Smtp::new(url, van)?)),
        Some(url) => Arc::new(Smtp::new(url, van)?),
    })
}
