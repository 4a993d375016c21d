//! What somebody asks, as words that the index knows: typing errors, compounds, words
//! written apart, and the synonyms of the gemeente.

use std::cell::Cell;

use tantivy::TantivyError;

use super::index::Register;
use super::kennis::{Kennis, Stamnummer};
use super::klank::Klanken;
use super::samenstelling::Delen;
use super::synoniem::{Synoniem, voeg_toe};
use super::woorden::{Woord, Woordlezer};

/// More words than this are no question; the work per search stays bounded.
const MAX_WOORDEN: usize = 16;
/// Most walks through all words for one question: a correction costs one or two.
pub const MAX_WANDELINGEN: usize = 8;
/// Most corrections of one word.
const MAX_VERBETERINGEN: usize = 6;
/// First parts of verbs that can stand apart.
const VOORZETSELS: [&str; 14] =
    ["in", "uit", "aan", "op", "af", "door", "mee", "om", "over", "weg", "terug", "toe", "na", "bij"];
/// What a form is worth beside the word itself.
const AANEEN: f32 = 0.97;
const DEEL: f32 = 0.85;
const BEGIN: f32 = 0.75;
const SLIP: [f32; 3] = [1.0, 0.82, 0.62];
const KLANK: f32 = 0.85;
/// What is left of the weight of a word that nothing is known of.
const ONBEKEND: f32 = 0.5;

/// A word of the question, with all stems that count for it.
#[derive(Debug, Clone)]
pub struct Vraagwoord {
    /// How much it says.
    pub gewicht: f32,
    /// Stems, and what each is worth from 0 to 1.
    pub vormen: Vec<(Stamnummer, f32)>,
}

/// A question as it is weighed, in two ways.
pub struct GelezenVraag {
    /// What somebody wrote.
    pub letterlijk: Vec<Vraagwoord>,
    /// What the synonyms make of it, when one of them stands in it.
    pub met_synoniemen: Option<Vec<Vraagwoord>>,
}

/// Everything that understanding a question needs.
pub struct Verstaan<'k> {
    /// Known stems.
    pub kennis: &'k Kennis,
    /// Knows written words.
    pub register: &'k Register,
    /// Parts of compounds.
    pub delen: &'k Delen,
    /// Known words by sound.
    pub klanken: &'k Klanken,
    /// Walks through all words that are left for this question: somebody who only writes
    /// nonsense must not keep others waiting.
    pub wandelingen: Cell<usize>,
    /// Synonyms of the gemeente.
    pub synoniemen: &'k [Synoniem],
}

impl Verstaan<'_> {
    /// The words of a question.
    ///
    /// # Errors
    /// Only when the index is broken.
    pub fn lees(&self, mut woorden: Vec<Woord>, lezer: &mut Woordlezer) -> Result<GelezenVraag, TantivyError> {
        woorden.truncate(MAX_WOORDEN);
        self.zet_werkwoord_aaneen(&mut woorden, lezer);
        let laatste = woorden.len().saturating_sub(1);
        let mut uit = Vec::new();
        for (nr, woord) in woorden.iter().enumerate() {
            let buren = [nr.checked_sub(1).map(|vorig| (vorig, nr)), Some((nr, nr + 1))];
            let aaneen = buren.into_iter().flatten().filter_map(|(een, ander)| {
                let (een, ander) = (woorden.get(een)?, woorden.get(ander)?);
                let aaneen = format!("{}{}", een.heel, ander.heel);
                if self.delen.is_woord(&aaneen) { self.bekend(&lezer.stam(&aaneen)) } else { None }
            });
            let aaneen = aaneen.map(|stam| (stam, AANEEN)).collect();
            uit.extend(self.woord(woord, aaneen, nr == laatste, lezer)?);
        }
        let letterlijk = uit.iter().map(|(_, woord)| woord.clone()).collect();
        let gevonden = voeg_toe(self.synoniemen, self.kennis, &woorden, &mut uit);
        let met_synoniemen = gevonden.then(|| uit.into_iter().map(|(_, woord)| woord).collect());
        Ok(GelezenVraag { letterlijk, met_synoniemen })
    }

    /// A word with its forms, as the words that it stands for: a compound stands for its parts.
    fn woord(
        &self,
        woord: &Woord,
        mut vormen: Vec<(Stamnummer, f32)>,
        laatste: bool,
        lezer: &mut Woordlezer,
    ) -> Result<Vec<(String, Vraagwoord)>, TantivyError> {
        let kennis = self.kennis;
        let zelf = kennis.nummer(&woord.stam);
        let klaar = |gewicht, vormen| vec![(woord.stam.clone(), Vraagwoord { gewicht, vormen })];
        if let Some(nummer) = zelf.filter(|nummer| kennis.staat_ergens(*nummer)) {
            vormen.push((nummer, 1.0));
            if laatste {
                vormen.extend(self.met_begin(woord, lezer)?);
            }
            return Ok(klaar(kennis.gewicht(nummer), vormen));
        }
        if let Some((stam, _)) = vormen.first() {
            return Ok(klaar(kennis.gewicht(*stam), vormen));
        }
        // A word that only holds the sentence together, and leads nowhere.
        if let Some(nummer) = zelf {
            return Ok(klaar(kennis.gewicht(nummer), Vec::new()));
        }
        vormen = self.klinkt_als(woord, lezer);
        if let Some((stam, _)) = vormen.first() {
            return Ok(klaar(kennis.gewicht(*stam), vormen));
        }
        // One slip is likelier than an unknown compound; two are not.
        vormen = self.verbeterd(woord, 1, lezer)?;
        if let Some((stam, _)) = vormen.first() {
            return Ok(klaar(kennis.gewicht(*stam), vormen));
        }
        let delen: Vec<Stamnummer> =
            self.delen.splits(&woord.heel).into_iter().filter_map(|deel| self.bekend(&lezer.stam(deel))).collect();
        if !delen.is_empty() {
            let deel = |nummer: Stamnummer| {
                (woord.stam.clone(), Vraagwoord { gewicht: kennis.gewicht(nummer), vormen: vec![(nummer, DEEL)] })
            };
            return Ok(delen.into_iter().map(deel).collect());
        }
        vormen = self.verbeterd(woord, 2, lezer)?;
        if vormen.is_empty() || laatste {
            vormen.extend(self.met_begin(woord, lezer)?);
        }
        let gewicht = vormen.first().map_or(kennis.gewicht_onbekend() * ONBEKEND, |(stam, _)| kennis.gewicht(*stam));
        Ok(klaar(gewicht, vormen))
    }

    /// A verb whose first part stands at the end: `schrijf mijn kind in` is `inschrijven`.
    fn zet_werkwoord_aaneen(&self, woorden: &mut Vec<Woord>, lezer: &mut Woordlezer) {
        let Some(voor) = woorden.last().filter(|woord| VOORZETSELS.contains(&woord.heel.as_str())).cloned() else {
            return;
        };
        let aaneen = |woord: &Woord, lezer: &mut Woordlezer| {
            let heel = format!("{}{}", voor.heel, woord.heel);
            let stam = lezer.stam(&heel);
            self.bekend(&stam).map(|_| Woord { heel, stam })
        };
        let gevonden = woorden.iter().enumerate().find_map(|(nr, woord)| Some((nr, aaneen(woord, lezer)?)));
        if let Some((nr, woord)) = gevonden {
            woorden[nr] = woord;
            woorden.pop();
        }
    }

    /// Known words that sound like this one.
    fn klinkt_als(&self, woord: &Woord, lezer: &mut Woordlezer) -> Vec<(Stamnummer, f32)> {
        let alle = self.klanken.klinkt_als(&woord.heel).iter();
        alle.filter_map(|ander| Some((self.bekend(&lezer.stam(ander))?, KLANK))).collect()
    }

    fn bekend(&self, stam: &str) -> Option<Stamnummer> {
        self.kennis.nummer(stam).filter(|nummer| self.kennis.staat_ergens(*nummer))
    }

    /// Known words that this one is a slip of, the nearest first.
    fn verbeterd(
        &self,
        woord: &Woord,
        hoogstens: u8,
        lezer: &mut Woordlezer,
    ) -> Result<Vec<(Stamnummer, f32)>, TantivyError> {
        let slips = match woord.heel.chars().count() {
            0..=3 => return Ok(Vec::new()),
            // A short word that exists is no slip of another: `modder` is not `moeder`.
            4..=6 if self.delen.is_woord(&woord.heel) => return Ok(Vec::new()),
            4..=6 => hoogstens.min(1),
            _ => hoogstens,
        };
        let Some(over) = self.wandelingen.get().checked_sub(1) else { return Ok(Vec::new()) };
        self.wandelingen.set(over);
        let mut gevonden: Vec<(usize, bool, String)> = self
            .register
            .lijkt_op(&woord.heel, slips)?
            .into_iter()
            .map(|ander| {
                let afstand = strsim::osa_distance(&ander, &woord.heel);
                // A first letter is seldom wrong.
                (afstand, ander.chars().next() != woord.heel.chars().next(), ander)
            })
            .collect();
        gevonden.sort();
        let dichtst = gevonden.first().map_or(0, |(afstand, ..)| *afstand);
        let vormen = gevonden.into_iter().filter(|(afstand, ..)| *afstand <= dichtst).take(MAX_VERBETERINGEN);
        let vorm = |(afstand, anders_begin, ander): (usize, bool, String)| {
            let straf = if anders_begin { 0.9 } else { 1.0 };
            Some((self.bekend(&lezer.stam(&ander))?, SLIP[afstand.min(2)] * straf))
        };
        Ok(vormen.filter_map(vorm).collect())
    }

    /// Known words that begin like this one: somebody may still be typing.
    fn met_begin(&self, woord: &Woord, lezer: &mut Woordlezer) -> Result<Vec<(Stamnummer, f32)>, TantivyError> {
        if woord.heel.chars().count() < 3 {
            return Ok(Vec::new());
        }
        let gevonden = self.register.begint_met(&woord.heel, MAX_VERBETERINGEN)?;
        Ok(gevonden.iter().filter_map(|ander| Some((self.bekend(&lezer.stam(ander))?, BEGIN))).collect())
    }
}
