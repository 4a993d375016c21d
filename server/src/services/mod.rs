//! Use cases: what the portal does with sources and storage. They implement the traits of
//! `app::portal`, and know ports, never an adapter.

mod balie;
mod bronstand;
mod catalogus;
mod emails;
mod formulieren;
pub mod overdracht;
mod schrijven;
mod verklaring;
mod zaken;
mod zoeken;

use std::sync::Arc;

use app::portal::{Portaal, PortalError};
use tokio::sync::Notify;

use crate::config::inhoud::Inhoud;
use crate::klok::Klok;
use crate::sources::Bronnen;
use crate::storage::{Opslag, OpslagFout};
use crate::toeval::Toeval;

/// What every use case works with.
#[derive(Clone)]
pub struct Werk {
    /// The content files.
    pub inhoud: Arc<Inhoud>,
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
    Portaal {
        catalogus: Arc::new(catalogus::CatalogusDienst::new(Arc::clone(&werk.inhoud))),
        formulieren: Arc::new(formulieren::FormulierDienst(werk.clone())),
        zaken: Arc::new(zaken::ZaakDienst(werk.clone())),
        schrijven: Arc::new(schrijven::Schrijfdienst::new(Arc::clone(&werk.inhoud))),
        balie: Arc::new(balie::BalieDienst(werk.clone())),
    }
}

/// Our own storage failed: logged here, where it happens, and a page says that it is us.
fn intern(fout: OpslagFout) -> PortalError {
    tracing::error!(%fout, "storage failed");
    PortalError::Intern
}
