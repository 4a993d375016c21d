//! The rules: from what a sentence holds to what a writer should change.

use std::ops::Range;

use super::bevinding::{Bevinding, Regel, Tekstsoort};
use super::ontleding::Zin;
use super::passief::is_worden;
use super::woorden::Soort;
use super::woordenschat::{Lijst, Woordenschat};

/// Most words in a sentence of a text from outside (H1). Above the 25 of our own: there, three
/// of a hundred sentences that editors call plain are longer than that, and one longer than 28.
pub const LANGSTE_VRIJE_ZIN: usize = 30;
/// From here a sentence is rather long (W1).
const VRIJ_LANG: usize = 15;
/// Most content words in a sentence (H8), and from where there is advice (W7).
const VOL: usize = 12;
const VRIJ_VOL: usize = 8;
/// Most prepositions (W8); from how many commas (W6) and nouns made of verbs (W5) there is advice.
const VOORZETSELS: usize = 4;
const KOMMAS: usize = 2;
const NAAMWOORDEN: usize = 2;

/// What the rules say of one sentence, in the order of its words.
pub fn van_zin(tekst: &str, zin: &Zin<'_>, soort: Tekstsoort, schat: &Woordenschat) -> Vec<Bevinding> {
    let mut uit = Uit { soort, gevonden: Vec::new() };
    lengte(zin, &mut uit);
    termen(zin, &mut uit);
    tellingen(tekst, zin, schat, &mut uit);
    for plek in zin.zeldzame() {
        uit.meld(Regel::ZeldzaamWoord, plek.clone(), "", 0);
    }
    if let Some(plek) = zin.puntkomma(tekst) {
        uit.meld(Regel::Puntkomma, plek..plek + 1, "", 0);
    }
    uit.gevonden
}

struct Uit {
    soort: Tekstsoort,
    gevonden: Vec<Bevinding>,
}

impl Uit {
    fn meld(&mut self, regel: Regel, plek: Range<usize>, beter: &str, aantal: usize) {
        let ernst = regel.ernst(self.soort);
        // A sentence has few findings: in order as they come.
        let voor = self.gevonden.partition_point(|ander| (ander.plek.start, ander.regel) <= (plek.start, regel));
        self.gevonden.insert(voor, Bevinding { regel, ernst, plek, beter: beter.to_owned(), aantal });
    }
}

/// A heading or a label is no sentence, so its length is free.
fn lengte(zin: &Zin<'_>, uit: &mut Uit) {
    if !zin.volzin {
        return;
    }
    let woorden = zin.leeslengte();
    if woorden > uit.soort.langste_zin() {
        uit.meld(Regel::LangeZin, zin.plek.clone(), "", woorden);
    } else if woorden > VRIJ_LANG {
        uit.meld(Regel::VrijLangeZin, zin.plek.clone(), "", woorden);
    }
    let inhoud = zin.van_soort(Soort::Inhoud);
    if inhoud > VOL {
        uit.meld(Regel::VolleZin, zin.plek.clone(), "", inhoud);
    } else if inhoud > VRIJ_VOL {
        uit.meld(Regel::VrijVolleZin, zin.plek.clone(), "", inhoud);
    }
}

fn termen(zin: &Zin<'_>, uit: &mut Uit) {
    for treffer in &zin.treffers {
        let regel = match treffer.lijst {
            Lijst::Streng => Regel::Ambtelijk,
            Lijst::Uitdrukking => Regel::Uitdrukking,
            Lijst::Afkorting => Regel::Afkorting,
            Lijst::Zacht => Regel::MoeilijkWoord,
            Lijst::Voegwoord => Regel::Voegwoord,
            Lijst::Getal => Regel::Getalwoord,
            _ => continue,
        };
        uit.meld(regel, treffer.plek.clone(), treffer.beter, 0);
    }
}

fn tellingen(tekst: &str, zin: &Zin<'_>, schat: &Woordenschat, uit: &mut Uit) {
    let worden = || zin.woorden.iter().find(|woord| is_worden(&woord.laag)).map(|woord| woord.plek.clone());
    if let Some(plek) = zin.lijdend.clone().or_else(worden) {
        uit.meld(Regel::Lijdend, plek, "", 0);
    }
    let kommas = tekst[zin.plek.clone()].matches(", ").count();
    let voorzetsels = zin.woorden.iter().filter(|woord| schat.in_lijst(Lijst::Voorzetsel, &woord.laag)).count();
    let gevallen = [
        (Regel::Naamwoordstijl, zin.naamwoordstijl, NAAMWOORDEN),
        (Regel::Kommas, kommas, KOMMAS),
        (Regel::Voorzetsels, voorzetsels, VOORZETSELS + 1),
    ];
    for (regel, aantal, vanaf) in gevallen {
        if aantal >= vanaf {
            uit.meld(regel, zin.plek.clone(), "", aantal);
        }
    }
}
