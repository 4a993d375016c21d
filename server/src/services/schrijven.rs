//! The language check for who writes to residents.

use std::sync::{Arc, OnceLock};

use app::portal::Schrijven;
use app::taal::{Oordeel, Tekstsoort, Woordenschat, beoordeel};

use crate::config::inhoud::Inhoud;

/// Judges with the words of the portal and of this gemeente.
pub struct Schrijfdienst {
    inhoud: Arc<Inhoud>,
    /// Read at the first question: most servers never get one.
    schat: OnceLock<Woordenschat>,
}

impl Schrijfdienst {
    /// For this content.
    pub fn new(inhoud: Arc<Inhoud>) -> Self {
        Self { inhoud, schat: OnceLock::new() }
    }
}

impl Schrijven for Schrijfdienst {
    fn oordeel(&self, tekst: &str) -> Oordeel {
        let schat = self.schat.get_or_init(|| self.inhoud.woorden.woordenschat());
        beoordeel(tekst, Tekstsoort::Vrij, schat)
    }
}
