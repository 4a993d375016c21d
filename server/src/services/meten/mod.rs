//! Counting what is used and what is asked: per month, without who.

mod buffer;
mod zoektekst;

use std::collections::HashSet;

use app::portal::{Meten, PortalError};
use async_trait::async_trait;

use super::{Werk, intern};
use crate::storage::OpslagFout;
use crate::storage::tellingen::Telsoort;
use zoektekst::Zoektekst;

pub use buffer::Telbuffer;

/// Words that nobody knows are readable once they were searched this often.
const VAAK_GENOEG: u64 = 3;
/// What the seal of such words is for.
const DOEL: &str = "zoekwoorden";

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

    fn tekst(&self, vraag: &str) -> Option<Zoektekst> {
        Zoektekst::van(vraag, &|woord| self.eigen.contains(woord))
    }

    /// Counts unknown words by their seal; gives how often that was this month.
    async fn tel_onbekend(&self, tekst: &str) -> Result<u64, OpslagFout> {
        let zegel = self.werk.opslag.kluis.merk(DOEL, tekst);
        self.werk.opslag.tel(Telsoort::Onbekend, &zegel, self.werk.klok.vandaag(), 1).await
    }
}

#[async_trait]
impl Meten for MeetDienst {
    fn bekeken(&self, slug: &str) {
        self.werk.telbuffer.tel(Telsoort::Bekeken, slug);
    }

    async fn gezocht(&self, vraag: &str, zeker: bool) {
        let soort = if zeker { Telsoort::Gezocht } else { Telsoort::NietsGevonden };
        match self.tekst(vraag) {
            None => {}
            Some(Zoektekst::Gewoon(tekst)) => self.werk.telbuffer.tel(soort, &tekst),
            Some(Zoektekst::Onbekend(tekst)) => match self.tel_onbekend(&tekst).await {
                Ok(VAAK_GENOEG) => self.werk.telbuffer.tel_op(soort, &tekst, 3),
                Ok(aantal) if aantal > VAAK_GENOEG => self.werk.telbuffer.tel(soort, &tekst),
                Ok(_) => {}
                // A count is not worth a page.
                Err(fout) => tracing::warn!(%fout, "a search could not be counted"),
            },
        }
    }

    fn geklikt(&self, vraag: &str) {
        // Unknown words that few people used have no row: a click on them would make one.
        if let Some(Zoektekst::Gewoon(tekst)) = self.tekst(vraag) {
            self.werk.telbuffer.tel(Telsoort::Geklikt, &tekst);
        }
    }

    async fn waardeer(&self, slug: &str, geholpen: bool) -> Result<(), PortalError> {
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
