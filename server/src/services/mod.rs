//! Use cases: what the portal does with sources and storage. They implement the traits of
//! `app::portal`, and know ports, never an adapter.

mod balie;
mod bronstand;
mod catalogus;
mod emails;
mod formulieren;
pub mod meten;
pub mod overdracht;
mod redactie;
mod schrijven;
mod terugbellen;
mod toptaken;
mod verklaring;
mod zaken;
pub mod zoeken;
pub mod zoekwoorden;

use std::sync::Arc;

use app::portal::{Portaal, PortalError};
use arc_swap::ArcSwap;
use tokio::sync::Notify;

use crate::config::inhoud::{Inhoud, InhoudFout};
use crate::klok::Klok;
use crate::sources::Bronnen;
use crate::storage::{Opslag, OpslagFout};
use crate::toeval::Toeval;

/// What every use case works with.
#[derive(Clone)]
pub struct Werk {
    /// The content files.
    pub inhoud: Arc<Inhoud>,
    /// Faults of content that was changed and could not be put in use.
    pub inhoudfouten: Arc<ArcSwap<Vec<InhoudFout>>>,
    /// Slugs of the most used products of this season; empty while there are too few figures.
    pub drukste: Arc<ArcSwap<Vec<String>>>,
    /// Counts on their way to the database.
    pub telbuffer: Arc<meten::Telbuffer>,
    /// What the portal keeps itself.
    pub opslag: Opslag,
    /// The systems behind it.
    pub bronnen: Bronnen,
    /// Time.
    pub klok: Klok,
    /// Randomness.
    pub toeval: Toeval,
    /// Wakes the worker of the outbox.
    pub wekker: Arc<Notify>,
}

/// The use cases, as the routes get them.
pub fn portaal(werk: &Werk) -> Portaal {
    let schat = Arc::new(schrijven::Schat::new(Arc::clone(&werk.inhoud)));
    Portaal {
        catalogus: Arc::new(catalogus::CatalogusDienst::new(Arc::clone(&werk.inhoud), Arc::clone(&werk.drukste))),
        formulieren: Arc::new(formulieren::FormulierDienst(werk.clone())),
        zaken: Arc::new(zaken::ZaakDienst(werk.clone())),
        schrijven: Arc::new(schrijven::Schrijfdienst(Arc::clone(&schat))),
        meten: Arc::new(meten::MeetDienst::new(werk.clone())),
        redactie: Arc::new(redactie::RedactieDienst { werk: werk.clone(), schat }),
        terugbellen: Arc::new(terugbellen::TerugbelDienst(werk.clone())),
        balie: Arc::new(balie::BalieDienst(werk.clone())),
    }
}

/// Our own storage failed: logged here, where it happens, and a page says that it is us.
fn intern(fout: OpslagFout) -> PortalError {
    tracing::error!(%fout, "storage failed");
    PortalError::Intern
}
