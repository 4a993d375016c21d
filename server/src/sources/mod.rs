//! The systems behind the portal: a port (trait) per source, and its adapters. Services
//! know the ports; only `lib.rs` names adapters.

pub mod adressen;
pub mod mail;
pub mod personen;
pub mod zaken;

use std::sync::Arc;

/// Why a source gave no answer. Never holds personal data: it goes to the log.
#[derive(Debug, thiserror::Error)]
pub enum BronFout {
    /// It does not answer now: worth trying again.
    #[error("unavailable: {0}")]
    Onbereikbaar(String),
    /// It answers, but refuses this: trying again will not help by itself.
    #[error("refused: {0}")]
    Geweigerd(String),
}

/// The adapters of this portal, chosen at start.
#[derive(Clone)]
pub struct Bronnen {
    /// Zaaksysteem.
    pub zaken: Arc<dyn zaken::Zaken>,
    /// Persons.
    pub personen: Arc<dyn personen::Personen>,
    /// Addresses.
    pub adressen: Arc<dyn adressen::Adressen>,
    /// E-mail.
    pub mail: Arc<dyn mail::Postbode>,
}
