//! Search: forgiving, in memory, the best answer first.
//!
//! Tantivy holds the index and finds the candidates; which of them is the best answer is
//! decided by its best way in: a name, a word people use or a question that the words of the
//! asker cover, and that holds little else. See docs/11.

mod document;
mod index;
mod kennis;
mod rangorde;
mod samenstelling;
mod vraag;
mod woorden;

use std::collections::HashSet;

use app::portal::{Antwoord, Uitslag};
use app::taal::{LIJSTEN, Lijst};
use tantivy::TantivyError;

use crate::config::inhoud::Inhoud;
use document::Document;
use index::{Regel, Register};
use kennis::Kennis;
use rangorde::{Gelezen, Stand};
use samenstelling::Delen;
use vraag::{Synoniem, Verstaan};
use woorden::Woordlezer;

/// Most answers that help somebody choose.
const MAX_GEVONDEN: usize = 10;
/// Most candidates that are weighed.
const MAX_KANDIDATEN: usize = 60;
/// Below this share of the best answer an answer is noise.
const DREMPEL: f32 = 0.45;
/// Below this an answer is only near.
const ZEKER: f32 = 0.3;
/// Below this it is not even that.
const ERGENS: f32 = 0.08;
/// Ten times the Zipf value from which a word may be part of a compound.
const BEKEND_DEEL: u8 = 33;

/// The answers of a portal, and how to find them.
pub struct Zoekmachine {
    documenten: Vec<Document>,
    gelezen: Vec<Gelezen>,
    register: Register,
    kennis: Kennis,
    delen: Delen,
    synoniemen: Vec<Synoniem>,
    lezer: Woordlezer,
    vragen: Vec<std::sync::Arc<app::domain::vraag::Vraag>>,
}

impl Zoekmachine {
    /// Everything in this content.
    pub fn new(inhoud: &Inhoud) -> Self {
        let documenten = document::alle(inhoud);
        let mut lezer = Woordlezer::new();
        let mut kennis = Kennis::default();
        let delen = delen(&documenten, &mut lezer);
        let (mut gelezen, regels): (Vec<Gelezen>, Vec<Regel>) =
            documenten.iter().map(|document| rangorde::lees(document, &mut lezer, &mut kennis, &delen)).unzip();
        kennis.weeg_gewone_woorden(&mut lezer);
        for document in &mut gelezen {
            document.weeg_ingangen(&kennis);
        }
        let synoniemen = vraag::synoniemen(&inhoud.zoekwoorden, &mut lezer, &mut kennis);
        let register = Register::new(regels.into_iter());
        Self { documenten, gelezen, register, kennis, delen, synoniemen, lezer, vragen: inhoud.vragen.clone() }
    }

    /// Answers to a question, the best first. What goes wrong inside is logged, and finds nothing.
    pub fn zoek(&self, vraag: &str) -> Uitslag {
        match self.weeg(vraag) {
            Ok(standen) => self.uitslag(standen),
            Err(fout) => {
                tracing::error!(%fout, "search failed");
                Uitslag::default()
            }
        }
    }

    fn weeg(&self, vraag: &str) -> Result<Vec<(usize, Stand)>, TantivyError> {
        let mut lezer = self.lezer.clone();
        let verstaan = Verstaan {
            kennis: &self.kennis,
            register: &self.register,
            delen: &self.delen,
            synoniemen: &self.synoniemen,
        };
        let woorden = verstaan.lees(vraag, &mut lezer)?;
        let stammen: Vec<(String, f32)> = woorden
            .iter()
            .flat_map(|woord| {
                woord.vormen.iter().map(|(stam, waarde)| (self.kennis.stam(*stam).to_owned(), woord.gewicht * waarde))
            })
            .collect();
        let kandidaten = self.register.kandidaten(&stammen, MAX_KANDIDATEN)?;
        let hoogste = kandidaten.first().map_or(1.0, |(_, waarde)| *waarde);
        let mut standen: Vec<(usize, Stand)> = kandidaten
            .into_iter()
            .map(|(nr, waarde)| {
                let mut stand = rangorde::weeg(&self.gelezen[nr], &woorden, waarde / hoogste);
                stand.waarde *= self.documenten[nr].factor;
                (nr, stand)
            })
            .collect();
        standen.sort_by(|(een, a), (ander, b)| b.waarde.total_cmp(&a.waarde).then(een.cmp(ander)));
        Ok(standen)
    }

    fn uitslag(&self, standen: Vec<(usize, Stand)>) -> Uitslag {
        let beste = standen.first().map_or(0.0, |(_, stand)| stand.waarde);
        let grens = (beste * DREMPEL).max(ERGENS);
        let gevonden = standen.into_iter().filter(|(_, stand)| stand.waarde >= grens).take(MAX_GEVONDEN);
        Uitslag { zeker: beste >= ZEKER, antwoorden: gevonden.map(|(nr, stand)| self.antwoord(nr, &stand)).collect() }
    }

    /// An answer, with the question that led to it.
    fn antwoord(&self, nr: usize, stand: &Stand) -> Antwoord {
        let vraag = stand.ingang.and_then(|ingang| self.documenten[nr].ingangen[ingang].vraag);
        match (&self.documenten[nr].antwoord, vraag) {
            (Antwoord::Product(product, _), Some(vraag)) => {
                Antwoord::Product(product.clone(), self.vragen.get(vraag).cloned())
            }
            (antwoord, _) => antwoord.clone(),
        }
    }
}

/// Words that compounds are made of: those of the ways in, and the common ones of Dutch.
fn delen(documenten: &[Document], lezer: &mut Woordlezer) -> Delen {
    let eigen: HashSet<String> = documenten
        .iter()
        .flat_map(|document| &document.ingangen)
        .flat_map(|ingang| lezer.lees(&ingang.tekst))
        .map(|woord| woord.heel)
        .collect();
    let frequentie = LIJSTEN.iter().find(|(lijst, _)| *lijst == Lijst::Frequentie).map_or("", |(_, tekst)| tekst);
    let gewoon = frequentie.lines().filter_map(|regel| {
        let (woord, zipf) = regel.split_once('\t')?;
        (zipf.parse::<u8>().ok()? >= BEKEND_DEEL).then(|| woord.to_owned())
    });
    Delen::new(gewoon.chain(eigen))
}

#[cfg(test)]
mod tests;
