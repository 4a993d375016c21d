//! Which candidate is the best answer.

use std::collections::HashSet;

use super::document::Document;
use super::index::Regel;
use super::kennis::{Kennis, Stamnummer};
use super::samenstelling::Delen;
use super::vraag::Vraagwoord;
use super::woorden::{Woord, Woordlezer};

/// What a part of a compound is worth beside the word itself.
const DEEL: f32 = 0.6;
/// What a word of the text is worth beside one of the ways in.
const LIJF: f32 = 0.4;
/// How much the length of the question counts beside that of the way in: both must be covered.
const AANDEEL_VRAAG: f32 = 0.72;
/// What the best way in counts, all ways in together, and what the index says.
const BESTE: f32 = 0.7;
const SAMEN: f32 = 0.26;
const INDEX: f32 = 0.04;
/// What words count that stand beside each other in the question as in a way in.
const NAAST: f32 = 0.12;

/// A document as it is weighed.
pub struct Gelezen {
    ingangen: Vec<GelezenIngang>,
    samen: HashSet<Stamnummer>,
    lijf: HashSet<Stamnummer>,
    paren: HashSet<(Stamnummer, Stamnummer)>,
}

struct GelezenIngang {
    stammen: Vec<Stamnummer>,
    delen: Vec<Stamnummer>,
    gewicht: f32,
    waarde: f32,
}

/// What a document is worth for a question.
#[derive(Debug, Clone, Copy)]
pub struct Stand {
    /// From 0 to about 1.
    pub waarde: f32,
    /// Which part of what was asked it covers.
    pub gedekt: f32,
    /// Its best way in.
    pub ingang: Option<usize>,
}

/// Reads a document. The weights of its ways in come when all documents are counted.
pub fn lees(document: &Document, lezer: &mut Woordlezer, kennis: &mut Kennis, delen: &Delen) -> (Gelezen, Regel) {
    let mut woorden_heel = Vec::new();
    let mut ingangen = Vec::new();
    for ingang in &document.ingangen {
        let woorden = lezer.lees(&ingang.tekst);
        let stammen: Vec<Stamnummer> = woorden.iter().map(|woord| kennis.neem(&woord.stam)).collect();
        let delen = delen_van(&woorden, lezer, kennis, delen);
        woorden_heel.extend(woorden.into_iter().map(|woord| woord.heel));
        ingangen.push(GelezenIngang { stammen, delen, gewicht: 0.0, waarde: ingang.waarde });
    }
    let samen: HashSet<Stamnummer> =
        ingangen.iter().flat_map(|ingang| ingang.stammen.iter().chain(&ingang.delen)).copied().collect();
    kennis.tel(samen.iter().copied());
    let lijf_stammen = lezer.lees(&document.lijf);
    let lijf = lijf_stammen.iter().map(|woord| kennis.neem(&woord.stam)).collect();
    let tekst = |nummers: &mut dyn Iterator<Item = Stamnummer>| {
        nummers.map(|nummer| kennis.stam(nummer).to_owned()).collect::<Vec<_>>().join(" ")
    };
    woorden_heel.sort();
    woorden_heel.dedup();
    let regel = Regel {
        ingangen: tekst(&mut ingangen.iter().flat_map(|ingang| ingang.stammen.iter().chain(&ingang.delen)).copied()),
        lijf: lijf_stammen.into_iter().map(|woord| woord.stam).collect::<Vec<_>>().join(" "),
        woorden: woorden_heel,
    };
    let paren = ingangen.iter().flat_map(|ingang| ingang.stammen.windows(2).map(|paar| (paar[0], paar[1]))).collect();
    (Gelezen { ingangen, samen, lijf, paren }, regel)
}

/// Parts of compounds, and neighbours written as one: `grof vuil` is also `grofvuil`.
fn delen_van(woorden: &[Woord], lezer: &mut Woordlezer, kennis: &mut Kennis, delen: &Delen) -> Vec<Stamnummer> {
    let mut uit = Vec::new();
    for woord in woorden {
        for deel in delen.splits(&woord.heel) {
            uit.push(kennis.neem(&lezer.stam(deel)));
        }
    }
    for paar in woorden.windows(2) {
        let aaneen = format!("{}{}", paar[0].heel, paar[1].heel);
        if delen.is_woord(&aaneen) {
            uit.push(kennis.neem(&lezer.stam(&aaneen)));
        }
    }
    uit
}

impl Gelezen {
    /// Weighs the ways in, when every document was counted.
    pub fn weeg_ingangen(&mut self, kennis: &Kennis) {
        for ingang in &mut self.ingangen {
            ingang.gewicht = ingang.stammen.iter().map(|stam| kennis.gewicht(*stam)).sum();
        }
    }
}

/// What a document is worth for a question; `index` is what the index says, up to 1.
pub fn weeg(document: &Gelezen, vraag: &[Vraagwoord], index: f32) -> Stand {
    let gevraagd: f32 = vraag.iter().map(|woord| woord.gewicht).sum();
    if gevraagd <= 0.0 {
        return Stand { waarde: 0.0, gedekt: 0.0, ingang: None };
    }
    let dekking = |waarde: &dyn Fn(Stamnummer) -> f32| -> f32 {
        let beste = |woord: &Vraagwoord| {
            woord.vormen.iter().map(|(stam, vorm)| vorm * waarde(*stam)).fold(0.0, f32::max) * woord.gewicht
        };
        vraag.iter().map(beste).sum()
    };
    let per_ingang = document.ingangen.iter().enumerate().map(|(nr, ingang)| {
        let gedekt = dekking(&|stam| in_ingang(ingang, stam));
        let lengte = AANDEEL_VRAAG * gevraagd + (1.0 - AANDEEL_VRAAG) * ingang.gewicht.max(gedekt);
        (nr, ingang.waarde * gedekt / lengte)
    });
    let (ingang, beste) = per_ingang.max_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap_or((0, 0.0));
    let samen = dekking(&|stam| {
        if document.samen.contains(&stam) {
            1.0
        } else if document.lijf.contains(&stam) {
            LIJF
        } else {
            0.0
        }
    });
    let waarde = BESTE * beste + SAMEN * samen / gevraagd + INDEX * index + NAAST * naast_elkaar(document, vraag);
    Stand { waarde, gedekt: samen / gevraagd, ingang: (beste > 0.0).then_some(ingang) }
}

/// Which part of the neighbours in the question are neighbours in a way in, by weight.
fn naast_elkaar(document: &Gelezen, vraag: &[Vraagwoord]) -> f32 {
    let (mut gevonden, mut alle) = (0.0, 0.0);
    for paar in vraag.windows(2) {
        let gewicht = paar[0].gewicht + paar[1].gewicht;
        let staat_er = paar[0]
            .vormen
            .iter()
            .any(|(een, _)| paar[1].vormen.iter().any(|(ander, _)| document.paren.contains(&(*een, *ander))));
        alle += gewicht;
        gevonden += if staat_er { gewicht } else { 0.0 };
    }
    if alle > 0.0 { gevonden / alle } else { 0.0 }
}

fn in_ingang(ingang: &GelezenIngang, stam: Stamnummer) -> f32 {
    if ingang.stammen.contains(&stam) {
        1.0
    } else if ingang.delen.contains(&stam) {
        DEEL
    } else {
        0.0
    }
}
