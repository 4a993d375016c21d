//! Search: forgiving, in memory, the best answer first.
//!
//! Tantivy holds the index and finds the candidates; which of them is the best answer is
//! decided by its best way in: a name, a word people use or a question that the words of the
//! asker cover, and that holds little else. See docs/11.

mod document;
mod index;
mod kennis;
mod klank;
mod rangorde;
mod samenstelling;
mod synoniem;
mod vraag;
mod woorden;

use std::cell::Cell;
use std::collections::HashSet;
use std::sync::Arc;

use app::domain::nood::Nood;
use app::domain::vraag::Vraag;
use app::portal::{Antwoord, Uitslag};
use app::taal::{Lijst, lijst};
use jiff::civil::Date;
use tantivy::TantivyError;

use crate::config::inhoud::Inhoud;
use document::Document;
use index::{Regel, Register};
use kennis::Kennis;
use klank::Klanken;
use rangorde::{Gelezen, Stand};
use samenstelling::Delen;
use synoniem::{Synoniem, Woordgroep};
use vraag::{MAX_WANDELINGEN, Verstaan, Vraagwoord};
use woorden::{Woord, Woordlezer};

/// Most answers that help somebody choose.
const MAX_GEVONDEN: usize = 8;
/// Most candidates that are weighed.
const MAX_KANDIDATEN: usize = 60;
/// Below this share of the best answer an answer is noise; after the first few it must come nearer.
const DREMPEL: f32 = 0.45;
const DREMPEL_LATER: f32 = 0.75;
const EERSTE: usize = 3;
/// Below this an answer is only near.
const ZEKER: f32 = 0.3;
/// Below this it is not even that.
const ERGENS: f32 = 0.08;
/// What an answer is worth that only a synonym leads to.
const SYNONIEM: f32 = 0.97;
/// Least part of what was asked that a sure answer covers.
const GEDEKT: f32 = 0.36;
/// A question needs a word that says at least this much, or no answer is sure.
const MINSTE_GEWICHT: f32 = 0.45;
/// Ten times the Zipf value from which a word may be part of a compound.
const BEKEND_DEEL: u8 = 33;

/// The answers of a portal, and how to find them.
pub struct Zoekmachine {
    documenten: Vec<Document>,
    gelezen: Vec<Gelezen>,
    register: Register,
    kennis: Kennis,
    delen: Delen,
    klanken: Klanken,
    nood: Vec<(Vec<Woordgroep>, Arc<Nood>)>,
    synoniemen: Vec<Synoniem>,
    lezer: Woordlezer,
    vragen: Vec<Arc<Vraag>>,
}

impl Zoekmachine {
    /// Everything in this content.
    pub fn new(inhoud: &Inhoud) -> Self {
        let documenten = document::alle(inhoud);
        let mut lezer = Woordlezer::new();
        let mut kennis = Kennis::default();
        let eigen = eigen_woorden(&documenten, &mut lezer);
        let delen = Delen::new(gewone_woorden().chain(eigen.iter().cloned()));
        let (mut gelezen, regels): (Vec<Gelezen>, Vec<Regel>) =
            documenten.iter().map(|document| rangorde::lees(document, &mut lezer, &mut kennis, &delen)).unzip();
        kennis.weeg_gewone_woorden(&inhoud.gemeente, &mut lezer);
        for document in &mut gelezen {
            document.weeg_ingangen(&kennis);
        }
        let synoniemen = synoniem::lees(&inhoud.zoekwoorden, &mut lezer, &mut kennis);
        let register = Register::new(regels.into_iter());
        let groepen = |nood: &Arc<Nood>| {
            let typt = nood.typt.iter().map(|typt| Woordgroep(lezer.lees(typt)));
            (typt.collect(), Arc::clone(nood))
        };
        let nood = inhoud.nood.iter().map(groepen).collect();
        let klanken = Klanken::new(eigen.into_iter());
        Self {
            documenten,
            gelezen,
            register,
            kennis,
            delen,
            klanken,
            nood,
            synoniemen,
            lezer,
            vragen: inhoud.vragen.clone(),
        }
    }

    /// Answers to a question, the best first. What goes wrong inside is logged, and finds nothing.
    pub fn zoek(&self, vraag: &str, vandaag: Date) -> Uitslag {
        let mut lezer = self.lezer.clone();
        let woorden = lezer.lees(vraag);
        let nood = self.nood(&woorden);
        match self.weeg(woorden, &mut lezer, vandaag) {
            Ok(standen) => Uitslag { nood, ..self.uitslag(standen) },
            Err(fout) => {
                tracing::error!(%fout, "search failed");
                Uitslag::default()
            }
        }
    }

    /// The first need whose words stand in the question.
    fn nood(&self, woorden: &[Woord]) -> Option<Arc<Nood>> {
        self.nood
            .iter()
            .find(|(typt, _)| typt.iter().any(|typt| typt.staat_in(woorden)))
            .map(|(_, nood)| Arc::clone(nood))
    }

    fn weeg(
        &self,
        woorden: Vec<Woord>,
        lezer: &mut Woordlezer,
        vandaag: Date,
    ) -> Result<Vec<(usize, Stand)>, TantivyError> {
        let verstaan = Verstaan {
            kennis: &self.kennis,
            register: &self.register,
            delen: &self.delen,
            klanken: &self.klanken,
            wandelingen: Cell::new(MAX_WANDELINGEN),
            synoniemen: &self.synoniemen,
        };
        let gelezen = verstaan.lees(woorden, lezer)?;
        let vormen = |woord: &Vraagwoord| {
            let gewicht = woord.gewicht;
            woord
                .vormen
                .iter()
                .map(|(stam, waarde)| (self.kennis.stam(*stam).to_owned(), gewicht * waarde))
                .collect::<Vec<_>>()
        };
        let alle = gelezen.letterlijk.iter().chain(gelezen.met_synoniemen.iter().flatten());
        let stammen: Vec<(String, f32)> = alle.flat_map(vormen).collect();
        let kandidaten = self.register.kandidaten(&stammen, MAX_KANDIDATEN)?;
        let hoogste = kandidaten.first().map_or(1.0, |(_, waarde)| *waarde);
        // Words that only hold a sentence together ask for nothing: no answer to them is sure.
        let ruimste = gelezen.met_synoniemen.as_ref().unwrap_or(&gelezen.letterlijk);
        let leeg = ruimste.iter().all(|woord| woord.gewicht < MINSTE_GEWICHT);
        let zegt_iets = if leeg { 0.0 } else { 1.0 };
        let weeg = |(nr, waarde): (usize, f32)| {
            // What somebody wrote goes before what we make of it.
            let letterlijk = rangorde::weeg(&self.gelezen[nr], &gelezen.letterlijk, waarde / hoogste);
            let ruim =
                gelezen.met_synoniemen.as_ref().map(|ruim| rangorde::weeg(&self.gelezen[nr], ruim, waarde / hoogste));
            let mut stand = ruim.filter(|ruim| ruim.waarde * SYNONIEM > letterlijk.waarde).unwrap_or(letterlijk);
            stand.waarde *= self.documenten[nr].factor;
            stand.gedekt *= zegt_iets;
            (nr, stand)
        };
        let zichtbaar = |(nr, _): &(usize, f32)| match &self.documenten[*nr].antwoord {
            Antwoord::Bericht(bericht) => bericht.is_zichtbaar(vandaag),
            _ => true,
        };
        let mut standen: Vec<(usize, Stand)> = kandidaten.into_iter().filter(zichtbaar).map(weeg).collect();
        standen.sort_by(|(een, a), (ander, b)| b.waarde.total_cmp(&a.waarde).then(een.cmp(ander)));
        Ok(standen)
    }

    fn uitslag(&self, standen: Vec<(usize, Stand)>) -> Uitslag {
        let (beste, gedekt) = standen.first().map_or((0.0, 0.0), |(_, stand)| (stand.waarde, stand.gedekt));
        // The first few may differ more: the best of a vague question is a guess.
        let is_goed = |(plek, (_, stand)): &(usize, (usize, Stand))| {
            let drempel = if *plek < EERSTE { DREMPEL } else { DREMPEL_LATER };
            stand.waarde >= (beste * drempel).max(ERGENS)
        };
        let gevonden = standen.into_iter().enumerate().filter(is_goed).take(MAX_GEVONDEN);
        Uitslag {
            nood: None,
            zeker: beste >= ZEKER && gedekt >= GEDEKT,
            antwoorden: gevonden.map(|(_, (nr, stand))| self.antwoord(nr, &stand)).collect(),
        }
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

/// All words of the ways in, as they are written.
fn eigen_woorden(documenten: &[Document], lezer: &mut Woordlezer) -> HashSet<String> {
    let teksten = documenten.iter().flat_map(|document| &document.ingangen);
    teksten.flat_map(|ingang| lezer.lees(&ingang.tekst)).map(|woord| woord.heel).collect()
}

/// Words of the language that may be part of a compound.
fn gewone_woorden() -> impl Iterator<Item = String> {
    lijst(Lijst::Frequentie).lines().filter_map(|regel| {
        let (woord, zipf) = regel.split_once('\t')?;
        (zipf.parse::<u8>().ok()? >= BEKEND_DEEL).then(|| woord.to_owned())
    })
}

#[cfg(test)]
mod tests;
