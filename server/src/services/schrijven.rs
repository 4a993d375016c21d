//! The language check for who writes to residents.

use std::sync::{Arc, OnceLock};

use app::portal::Schrijven;
use app::taal::{Oordeel, Tekstsoort, Woordenschat, beoordeel};

use crate::config::inhoud::Inhoud;

/// The words of the portal and of this gemeente. Read at the first question: most servers never
/// get one.
pub struct Schat {
    inhoud: Arc<Inhoud>,
    gelezen: OnceLock<Woordenschat>,
}

impl Schat {
    /// For this content.
    pub fn new(inhoud: Arc<Inhoud>) -> Self {
        Self { inhoud, gelezen: OnceLock::new() }
    }

    /// The words.
    pub fn woorden(&self) -> &Woordenschat {
        self.gelezen.get_or_init(|| self.inhoud.woorden.woordenschat())
    }
}

/// Judges with these words.
pub struct Schrijfdienst(pub Arc<Schat>);

impl Schrijven for Schrijfdienst {
    fn oordeel(&self, tekst: &str) -> Oordeel {
        beoordeel(tekst, Tekstsoort::Vrij, self.0.woorden())
    }
}
