//! Counting what is used and what is asked: per month, without who.

mod buffer;
mod zoektekst;

use std::collections::HashSet;

use app::portal::{Meten, PortalError};

use super::{Werk, intern};
use crate::storage::tellingen::Telsoort;
use zoektekst::te_bewaren;

pub use buffer::Telbuffer;

/// Counts.
pub struct MeetDienst {
    werk: Werk,
    eigen: HashSet<String>,
}

impl MeetDienst {
    /// Knows the words of the catalogue.
    pub fn new(werk: Werk) -> Self {
        let producten =
            werk.inhoud.producten.values().flat_map(|product| {
                product.kop.trefwoorden.iter().chain([&product.kop.naam, &product.kop.kort]).cloned()
            });
        let synoniemen = werk.inhoud.zoekwoorden.iter().flat_map(|zoekwoord| zoekwoord.typt.clone());
        let woorden = |tekst: String| -> Vec<String> {
            tekst.to_lowercase().split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect()
        };
        let eigen = producten.chain(synoniemen).flat_map(woorden).collect();
        Self { werk, eigen }
    }

    /// Counts what may be kept of a question.
    fn tel(&self, soort: Telsoort, vraag: &str) {
        if let Some(tekst) = te_bewaren(vraag, &|woord| self.eigen.contains(woord)) {
            self.werk.telbuffer.tel(soort, &tekst);
        }
    }
}

impl Meten for MeetDienst {
    fn bekeken(&self, slug: &str) {
        self.werk.telbuffer.tel(Telsoort::Bekeken, slug);
    }

    fn gezocht(&self, vraag: &str, zeker: bool) {
        self.tel(if zeker { Telsoort::Gezocht } else { Telsoort::NietsGevonden }, vraag);
    }

    fn geklikt(&self, vraag: &str) {
        self.tel(Telsoort::Geklikt, vraag);
    }

    fn waardeer(&self, slug: &str, geholpen: bool) -> Result<(), PortalError> {
        if !self.werk.inhoud.producten.contains_key(slug) {
            return Err(PortalError::NietGevonden);
        }
        let soort = if geholpen { Telsoort::Geholpen } else { Telsoort::NietGeholpen };
        self.werk.telbuffer.tel(soort, slug);
        Ok(())
    }
}

impl Werk {
    /// Puts what was counted in the database.
    ///
    /// # Errors
    /// When storage fails; what was taken out goes back.
    pub async fn bewaar_tellingen(&self) -> Result<(), PortalError> {
        let mut fout = None;
        for (soort, sleutel, aantal) in self.telbuffer.leeg() {
            if fout.is_none() {
                fout = self.opslag.tel(soort, &sleutel, self.klok.vandaag(), aantal).await.err();
            }
            if fout.is_some() {
                self.telbuffer.tel_op(soort, &sleutel, aantal);
            }
        }
        fout.map_or(Ok(()), |fout| Err(intern(fout)))
    }
}
