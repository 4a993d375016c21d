//! What the language check says to a writer.

use super::nl::schrijfhulp as s;
use super::nl::taal as t;
use crate::taal::{Bevinding, Ernst, Oordeel, Regel, TEKST_GRENS, TEKST_LET_OP};

/// What is hard, and what to write instead.
pub fn uitleg(bevinding: &Bevinding) -> String {
    let aantal = bevinding.aantal;
    let wat = match bevinding.regel {
        Regel::LangeZin => t::lange_zin(aantal),
        Regel::VrijLangeZin => t::vrij_lange_zin(aantal),
        Regel::Kommas => t::kommas(aantal),
        Regel::Voorzetsels => t::voorzetsels(aantal),
        Regel::Ambtelijk => t::AMBTELIJK.to_owned(),
        Regel::Puntkomma => t::PUNTKOMMA.to_owned(),
        Regel::Afkorting => t::AFKORTING.to_owned(),
        Regel::Uitdrukking => t::UITDRUKKING.to_owned(),
        Regel::ZeldzaamWoord => t::ZELDZAAM_WOORD.to_owned(),
        Regel::VolleZin => t::VOLLE_ZIN.to_owned(),
        Regel::VrijVolleZin => t::VRIJ_VOLLE_ZIN.to_owned(),
        Regel::ZwareTekst => t::ZWARE_TEKST.to_owned(),
        Regel::VrijZwareTekst => t::VRIJ_ZWARE_TEKST.to_owned(),
        Regel::Lijdend => t::LIJDEND.to_owned(),
        Regel::MoeilijkWoord => t::MOEILIJK_WOORD.to_owned(),
        Regel::Voegwoord => t::VOEGWOORD.to_owned(),
        Regel::Naamwoordstijl => t::NAAMWOORDSTIJL.to_owned(),
        Regel::Getalwoord => t::GETALWOORD.to_owned(),
    };
    if bevinding.beter.is_empty() {
        return wat;
    }
    // Advice between brackets is a tip, not a word to write.
    match bevinding.beter.strip_prefix('(').and_then(|tip| tip.strip_suffix(')')) {
        Some(tip) => format!("{wat} {}", zin(tip)),
        None => format!("{wat} {}", t::beter(&bevinding.beter)),
    }
}

fn zin(tip: &str) -> String {
    let mut letters = tip.chars();
    letters.next().map_or_else(String::new, |eerste| format!("{}{}.", eerste.to_uppercase(), letters.as_str()))
}

/// More findings than this nobody works through at once; the rest comes when these are gone.
pub const HOOGSTENS: usize = 20;

/// Whether a text is clear, in one sentence.
pub fn samenvatting(oordeel: &Oordeel) -> String {
    let fouten = oordeel.bevindingen.iter().filter(|bevinding| bevinding.ernst == Ernst::Fout).count();
    let adviezen = oordeel.bevindingen.len() - fouten;
    match (fouten, adviezen) {
        (0, 0) if oordeel.zinnen == 0 => s::LEEG.to_owned(),
        (0, 0) => s::DUIDELIJK.to_owned(),
        (0, adviezen) if oordeel.punten <= TEKST_LET_OP => s::bijna(adviezen),
        (0, adviezen) => s::kan_beter(adviezen),
        (fouten, _) if oordeel.punten > TEKST_GRENS => s::te_moeilijk(fouten),
        (fouten, adviezen) => s::moet_anders(adviezen, fouten),
    }
}

/// What to say when there is more than [`HOOGSTENS`].
pub fn nog_meer(oordeel: &Oordeel) -> Option<String> {
    let over = oordeel.bevindingen.len().saturating_sub(HOOGSTENS);
    (over > 0).then(|| s::nog_meer(over))
}

/// The words of a finding: enough to find the place.
pub fn woorden(tekst: &str, bevinding: &Bevinding) -> String {
    const LANG: usize = 60;
    if matches!(bevinding.regel, Regel::ZwareTekst | Regel::VrijZwareTekst) {
        return s::HELE_TEKST.to_owned();
    }
    let woorden = &tekst[bevinding.plek.clone()];
    match woorden.char_indices().nth(LANG) {
        None => woorden.to_owned(),
        Some((einde, _)) => format!("{}…", &woorden[..einde]),
    }
}
