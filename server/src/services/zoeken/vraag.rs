//! What somebody asks, as words that the index knows: typing errors, compounds, words
//! written apart, and the synonyms of the gemeente.

use tantivy::TantivyError;

use super::index::Register;
use super::kennis::{Kennis, Stamnummer};
use super::samenstelling::Delen;
use super::woorden::{Woord, Woordlezer};
use crate::config::inhoud::Zoekwoord;

/// More words than this are no question; the work per search stays bounded.
const MAX_WOORDEN: usize = 16;
/// Most corrections of one word.
const MAX_VERBETERINGEN: usize = 6;
/// What a form is worth beside the word itself.
const AANEEN: f32 = 0.97;
const DEEL: f32 = 0.85;
const BEGIN: f32 = 0.75;
const SLIP: [f32; 3] = [1.0, 0.82, 0.62];
const SYNONIEM: f32 = 0.95;
/// What is left of the weight of a word that a synonym explains.
const VERKLAARD: f32 = 0.35;
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

/// A synonym of the gemeente, in stems.
pub struct Synoniem {
    typt: Vec<String>,
    bedoelt: Vec<Stamnummer>,
}

/// Reads the synonyms.
pub fn synoniemen(zoekwoorden: &[Zoekwoord], lezer: &mut Woordlezer, kennis: &mut Kennis) -> Vec<Synoniem> {
    let mut uit = Vec::new();
    for zoekwoord in zoekwoorden {
        let bedoelt: Vec<Stamnummer> =
            lezer.lees(&zoekwoord.bedoelt).iter().map(|woord| kennis.neem(&woord.stam)).collect();
        for typt in &zoekwoord.typt {
            let typt = lezer.lees(typt).into_iter().map(|woord| woord.stam).collect();
            uit.push(Synoniem { typt, bedoelt: bedoelt.clone() });
        }
    }
    uit
}

/// Everything that understanding a question needs.
pub struct Verstaan<'k> {
    /// Known stems.
    pub kennis: &'k Kennis,
    /// Knows written words.
    pub register: &'k Register,
    /// Parts of compounds.
    pub delen: &'k Delen,
    /// Synonyms of the gemeente.
    pub synoniemen: &'k [Synoniem],
}

impl Verstaan<'_> {
    /// The words of a question.
    ///
    /// # Errors
    /// Only when the index is broken.
    pub fn lees(&self, vraag: &str, lezer: &mut Woordlezer) -> Result<Vec<Vraagwoord>, TantivyError> {
        let mut woorden = lezer.lees(vraag);
        woorden.truncate(MAX_WOORDEN);
        let laatste = woorden.len().saturating_sub(1);
        let mut uit = Vec::new();
        for (nr, woord) in woorden.iter().enumerate() {
            let buren = [nr.checked_sub(1).map(|vorig| (vorig, nr)), Some((nr, nr + 1))];
            let aaneen = buren.into_iter().flatten().filter_map(|(een, ander)| {
                let (een, ander) = (woorden.get(een)?, woorden.get(ander)?);
                self.bekend(&lezer.stam(&format!("{}{}", een.heel, ander.heel)))
            });
            let aaneen: Vec<(Stamnummer, f32)> = aaneen.map(|stam| (stam, AANEEN)).collect();
            uit.extend(self.woord(woord, aaneen, nr == laatste, lezer)?);
        }
        self.voeg_synoniemen_toe(&woorden, &mut uit);
        Ok(uit.into_iter().map(|(_, woord)| woord).collect())
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
            4..=6 => hoogstens.min(1),
            _ => hoogstens,
        };
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

    fn voeg_synoniemen_toe(&self, woorden: &[Woord], uit: &mut Vec<(String, Vraagwoord)>) {
        for synoniem in self.synoniemen {
            let lengte = synoniem.typt.len();
            let staat_er = lengte > 0
                && woorden
                    .windows(lengte)
                    .any(|deel| deel.iter().zip(&synoniem.typt).all(|(woord, typt)| woord.stam == *typt));
            if !staat_er {
                continue;
            }
            for (_, woord) in uit.iter_mut().filter(|(stam, _)| synoniem.typt.contains(stam)) {
                woord.gewicht *= VERKLAARD;
            }
            let bedoeld = synoniem.bedoelt.iter().map(|stam| {
                (String::new(), Vraagwoord { gewicht: self.kennis.gewicht(*stam), vormen: vec![(*stam, SYNONIEM)] })
            });
            uit.extend(bedoeld);
        }
    }
}
