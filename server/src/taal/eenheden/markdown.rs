//! Texts in Markdown: the header, and the body as one text.

use std::ops::Range;

use app::taal::Tekstsoort;
use pulldown_cmark::{Event, Options, Parser, TagEnd};

use super::{Eenheid, toml};
use crate::config::inhoud::{InhoudFout, KOP_RAND, regel_op};

/// Header and body. A file without a header is all body.
pub fn lees(bestand: &str, tekst: &str, fouten: &mut Vec<InhoudFout>) -> Vec<Eenheid> {
    let delen =
        tekst.strip_prefix(&format!("{KOP_RAND}\n")).and_then(|rest| rest.split_once(&format!("\n{KOP_RAND}\n")));
    let Some((kop, lijf)) = delen else { return lijf_van(bestand, tekst, 0).into_iter().collect() };
    let voor = regel_op(tekst, tekst.len() - lijf.len()) - 1;
    let mut uit = toml::lees(bestand, kop, 1, Tekstsoort::Lang, fouten);
    uit.extend(lijf_van(bestand, lijf, voor));
    uit
}

/// The words of the body, a line per block, so that a block ends a sentence.
fn lijf_van(bestand: &str, lijf: &str, voor: usize) -> Option<Eenheid> {
    let mut eenheid =
        Eenheid { bestand: bestand.to_owned(), tekst: String::new(), soort: Tekstsoort::Lang, regels: Vec::new() };
    for (gebeurtenis, plek) in Parser::new_ext(lijf, Options::ENABLE_TABLES).into_offset_iter() {
        match gebeurtenis {
            Event::Text(tekst) | Event::Code(tekst) => voeg_toe(&mut eenheid, &tekst, &plek, lijf, voor),
            Event::SoftBreak | Event::HardBreak => eenheid.tekst.push(' '),
            Event::End(einde) if sluit_regel(einde) && !eenheid.tekst.is_empty() && !eenheid.tekst.ends_with('\n') => {
                eenheid.tekst.push('\n');
            }
            _ => {}
        }
    }
    (!eenheid.tekst.is_empty()).then_some(eenheid)
}

fn sluit_regel(einde: TagEnd) -> bool {
    matches!(einde, TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell | TagEnd::TableHead)
}

fn voeg_toe(eenheid: &mut Eenheid, tekst: &str, plek: &Range<usize>, lijf: &str, voor: usize) {
    let regel = voor + regel_op(lijf, plek.start);
    if eenheid.regels.last().is_none_or(|(_, laatste)| *laatste != regel) {
        eenheid.regels.push((eenheid.tekst.len(), regel));
    }
    eenheid.tekst.push_str(tekst);
}
