//! The texts that a person reads, taken from the files they stand in.
//!
//! A string in a file is text until [`toml`] names its key as something else: what is new
//! is checked by itself.

mod email;
mod markdown;
mod toml;

use app::taal::Tekstsoort;

use crate::config::inhoud::plekken::Plekken;
use crate::config::inhoud::{Bron, InhoudFout};

/// One text: what is judged as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eenheid {
    /// File, as a writer knows it.
    pub bestand: String,
    /// The text, with its places filled in.
    pub tekst: String,
    /// What kind of text it is.
    pub soort: Tekstsoort,
    /// Where lines of the file begin in the text: bytes, and line from 1.
    regels: Vec<(usize, usize)>,
}

impl Eenheid {
    /// A text that stands on one line, or begins there.
    pub fn new(bestand: &str, regel: usize, soort: Tekstsoort, tekst: impl Into<String>) -> Self {
        Self { bestand: bestand.to_owned(), tekst: tekst.into(), soort, regels: vec![(0, regel)] }
    }

    /// Line of the file for a place in the text, in bytes.
    pub fn regel(&self, plek: usize) -> usize {
        self.regels.iter().rev().find(|(begin, _)| *begin <= plek).map_or(1, |(_, regel)| *regel)
    }
}

/// Where the texts of the interface stand, for who reads a finding.
const INTERFACE: &str = "app/src/texts/nl.toml";
/// Folders and files with text that people read; `*` is any name.
const INHOUD: [&str; 15] = [
    "themas.toml",
    "levensgebeurtenissen.toml",
    "vragen.toml",
    "locaties.toml",
    "calamiteiten.toml",
    "nood.toml",
    "berichten/*.md",
    "gemeente.toml",
    "producten/*.md",
    "paginas/*.md",
    "toegankelijkheid.toml",
    "formulieren/*.toml",
    "zaaktypen/*.toml",
    "emails/*.txt",
    "taal/woordenlijst.toml",
];

/// All texts of the portal, with their places open: those of the interface, and those of
/// this gemeente.
pub fn alle(bron: &Bron, fouten: &mut Vec<InhoudFout>) -> Vec<Eenheid> {
    let mut uit = van_bestand(INTERFACE, app::texts::BRON, fouten);
    let plekken = Plekken::zonder_fouten(bron);
    for patroon in INHOUD {
        for pad in bestanden(bron, patroon) {
            let Some(tekst) = bron.tekst(&pad, fouten) else { continue };
            // An unknown place is a fault of the content, told where that is read.
            let tekst = plekken.vul(&pad, &tekst, &mut Vec::new()).tekst;
            uit.extend(van_bestand(&format!("content/{pad}"), &tekst, fouten));
        }
    }
    uit
}

fn bestanden(bron: &Bron, patroon: &str) -> Vec<String> {
    match patroon.split_once("/*") {
        Some((map, einde)) => bron.bestanden(map, einde),
        None => vec![patroon.to_owned()],
    }
}

/// The texts of one file, from top to bottom; its name says how to read it.
pub fn van_bestand(bestand: &str, tekst: &str, fouten: &mut Vec<InhoudFout>) -> Vec<Eenheid> {
    let soort = soort(bestand);
    let mut eenheden = match bestand.rsplit_once('.').map(|(_, einde)| einde) {
        Some("toml") => toml::lees(bestand, tekst, 0, soort, fouten),
        Some("md") => markdown::lees(bestand, tekst, soort, fouten),
        _ => email::lees(bestand, tekst)
            .unwrap_or_else(|| vec![Eenheid::new(bestand, 1, Tekstsoort::Vrij, tekst).met_regels()]),
    };
    // A table of TOML comes by alphabet.
    eenheden.sort_by_key(|eenheid| eenheid.regel(0));
    eenheden.into_iter().map(|eenheid| if soort == Tekstsoort::Lang { eenheid } else { eenheid.ontvouw() }).collect()
}

/// A file that lies where ours lie is held to the rules for ours; any other is a text from outside.
fn soort(bestand: &str) -> Tekstsoort {
    match map_en_naam(bestand) {
        ("producten" | "paginas" | "berichten", _) => Tekstsoort::Lang,
        (map, naam) if INHOUD.iter().any(|patroon| hoort_bij(patroon, map, naam)) => Tekstsoort::Kort,
        _ if bestand.ends_with(INTERFACE) => Tekstsoort::Kort,
        _ => Tekstsoort::Vrij,
    }
}

/// Does a file of this name in this folder follow the pattern?
fn hoort_bij(patroon: &str, map: &str, naam: &str) -> bool {
    match patroon.split_once("/*") {
        Some((ander, einde)) => map == ander && naam.ends_with(einde),
        None => patroon.rsplit('/').next() == Some(naam),
    }
}

/// The last folder of a path, and its file: a part of a name proves nothing.
fn map_en_naam(bestand: &str) -> (&str, &str) {
    let (map, naam) = bestand.rsplit_once('/').unwrap_or(("", bestand));
    (map.rsplit('/').next().unwrap_or_default(), naam)
}

impl Eenheid {
    /// Puts another text at a place, and keeps the lines behind it right.
    pub fn vervang(&mut self, plek: std::ops::Range<usize>, door: &str) {
        let (oud, nieuw) = (plek.len(), door.len());
        for (begin, _) in self.regels.iter_mut().filter(|(begin, _)| *begin >= plek.end) {
            *begin = *begin + nieuw - oud;
        }
        self.tekst.replace_range(plek, door);
    }

    /// Takes the line breaks out of a sentence that goes on: an editor wraps, a reader does not
    /// notice. A line that begins with a small letter goes on, unless it is a row of a list.
    fn ontvouw(mut self) -> Self {
        let regels: Vec<&str> = self.tekst.split('\n').collect();
        let gaat_door = |paar: &[&str]| {
            let (eind, begin) = (paar[0].trim_end(), paar[1].trim_start());
            !eind.is_empty() && !eind.ends_with(['.', '!', '?', ':', ';', ',']) && begin.starts_with(char::is_lowercase)
        };
        let naden = regels.windows(2).map(|paar| if gaat_door(paar) { ' ' } else { '\n' });
        let mut uit = String::with_capacity(self.tekst.len());
        for (regel, naad) in regels.iter().zip(naden.map(Some).chain([None])) {
            uit.push_str(regel);
            uit.extend(naad);
        }
        self.tekst = uit;
        self
    }

    /// The text has the lines of the file, from its first one on.
    fn met_regels(mut self) -> Self {
        let eerste = self.regel(0);
        let begin = std::iter::once(0).chain(self.tekst.match_indices('\n').map(|(plek, _)| plek + 1));
        self.regels = begin.enumerate().map(|(nr, plek)| (plek, eerste + nr)).collect();
        self
    }
}
