//! A whole text judged.

use super::bevinding::{Bevinding, Regel, Tekstsoort};
use super::kenmerken::Kenmerken;
use super::ontleding::Zin;
use super::punten::{TEKST_GRENS, TEKST_LET_OP, VANAF_ZINNEN, punten};
use super::regels;
use super::woordenschat::Woordenschat;
use super::zinnen::zinnen;

/// Longest text that somebody gets help with, in characters: ten pages of a letter.
pub const LANGSTE_TEKST: usize = 20_000;

/// What the checker says of one text.
#[derive(Debug, Clone, PartialEq)]
pub struct Oordeel {
    /// How hard it is: B1 points, the mean of its sentences.
    pub punten: f64,
    /// How many sentences it has.
    pub zinnen: usize,
    /// What was counted.
    pub kenmerken: Kenmerken,
    /// What to change, in the order of the text.
    pub bevindingen: Vec<Bevinding>,
}

/// Judges a text.
pub fn beoordeel(tekst: &str, soort: Tekstsoort, schat: &Woordenschat) -> Oordeel {
    let ontleed: Vec<Zin<'_>> = zinnen(tekst).into_iter().map(|plek| Zin::new(tekst, plek, schat)).collect();
    let kenmerken = Kenmerken::tel(tekst, &ontleed, schat);
    let punten = punten(&kenmerken);
    let mut bevindingen: Vec<Bevinding> =
        ontleed.iter().flat_map(|zin| regels::van_zin(tekst, zin, soort, schat)).collect();
    let volzinnen = ontleed.iter().filter(|zin| zin.volzin).count();
    bevindingen.extend(van_tekst(tekst, volzinnen, punten, soort));
    Oordeel { punten, zinnen: ontleed.len(), kenmerken, bevindingen }
}

fn van_tekst(tekst: &str, volzinnen: usize, punten: f64, soort: Tekstsoort) -> Option<Bevinding> {
    let regel = match punten {
        _ if volzinnen < VANAF_ZINNEN => return None,
        punten if punten > TEKST_GRENS => Regel::ZwareTekst,
        punten if punten > TEKST_LET_OP => Regel::VrijZwareTekst,
        _ => return None,
    };
    Some(Bevinding { regel, ernst: regel.ernst(soort), plek: 0..tekst.len(), beter: String::new(), aantal: volzinnen })
}
