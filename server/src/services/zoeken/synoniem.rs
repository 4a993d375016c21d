//! Words that mean another word here: an editor writes them in `zoekwoorden.toml`.

use super::kennis::{Kennis, Stamnummer};
use super::vraag::Vraagwoord;
use super::woorden::{Woord, Woordlezer};
use crate::config::inhoud::Zoekwoord;

/// What a synonym is worth beside the word itself.
const SYNONIEM: f32 = 0.95;
/// What is left of the weight of a word that a synonym explains.
const VERKLAARD: f32 = 0.35;

/// Words, and those that they mean.
pub struct Synoniem {
    typt: Woordgroep,
    bedoelt: Vec<Stamnummer>,
}

/// Reads the synonyms.
pub fn lees(zoekwoorden: &[Zoekwoord], lezer: &mut Woordlezer, kennis: &mut Kennis) -> Vec<Synoniem> {
    let mut uit = Vec::new();
    for zoekwoord in zoekwoorden {
        let bedoelt: Vec<Stamnummer> =
            lezer.lees(&zoekwoord.bedoelt).iter().map(|woord| kennis.neem(&woord.stam)).collect();
        for typt in &zoekwoord.typt {
            uit.push(Synoniem { typt: Woordgroep(lezer.lees(typt)), bedoelt: bedoelt.clone() });
        }
    }
    uit
}

/// Adds what the words of a question mean. A word that is explained counts for less. Gives whether a
/// synonym stands in it.
pub fn voeg_toe(
    synoniemen: &[Synoniem],
    kennis: &Kennis,
    woorden: &[Woord],
    uit: &mut Vec<(String, Vraagwoord)>,
) -> bool {
    let mut gevonden = false;
    for synoniem in synoniemen.iter().filter(|synoniem| synoniem.typt.staat_in(woorden)) {
        gevonden = true;
        for (_, woord) in uit.iter_mut().filter(|(stam, _)| synoniem.typt.0.iter().any(|typt| typt.stam == *stam)) {
            woord.gewicht *= VERKLAARD;
        }
        for stam in &synoniem.bedoelt {
            // Asked for already, in so many words or by another synonym: once is enough.
            let is_gevraagd = |(_, woord): &(String, Vraagwoord)| {
                woord.vormen.iter().any(|(vorm, waarde)| vorm == stam && *waarde >= SYNONIEM)
            };
            if !uit.iter().any(is_gevraagd) {
                let woord = Vraagwoord { gewicht: kennis.gewicht(*stam), vormen: vec![(*stam, SYNONIEM)] };
                uit.push((String::new(), woord));
            }
        }
    }
    gevonden
}

/// Words that stand beside each other.
pub struct Woordgroep(pub Vec<Woord>);

impl Woordgroep {
    /// Do they stand so in a question?
    pub fn staat_in(&self, woorden: &[Woord]) -> bool {
        let lengte = self.0.len();
        let past = |deel: &[Woord]| deel.iter().zip(&self.0).all(|(woord, typt)| is_vorm_van(&woord.heel, &typt.heel));
        lengte > 0 && woorden.windows(lengte).any(past)
    }
}

/// The word itself or its plural: an editor means these words, and not all that share their
/// stem (`werkster` is not `werken`).
fn is_vorm_van(woord: &str, typt: &str) -> bool {
    const MEERVOUD: [&str; 4] = ["", "s", "en", "n"];
    let met = |langer: &str, korter: &str| langer.strip_prefix(korter).is_some_and(|eind| MEERVOUD.contains(&eind));
    met(woord, typt) || met(typt, woord)
}
