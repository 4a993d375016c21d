//! Texts in Markdown: the header, and the body as one text.

use std::ops::Range;

use app::taal::Tekstsoort;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Eenheid, toml};
use crate::config::inhoud::delen::kop_en_lijf;
use crate::config::inhoud::{InhoudFout, regel_op};

/// Header and body. A file without a header is all body.
pub fn lees(bestand: &str, tekst: &str, soort: Tekstsoort, fouten: &mut Vec<InhoudFout>) -> Vec<Eenheid> {
    let Some((kop, lijf)) = kop_en_lijf(tekst) else { return lijf_van(bestand, tekst, 0, soort).into_iter().collect() };
    let voor = regel_op(tekst, tekst.len() - lijf.len()) - 1;
    let mut uit = toml::lees(bestand, kop, 1, soort, fouten);
    uit.extend(lijf_van(bestand, lijf, voor, soort));
    uit
}

/// The words of the body, a line per block, so that a block ends a sentence.
fn lijf_van(bestand: &str, lijf: &str, voor: usize, soort: Tekstsoort) -> Option<Eenheid> {
    let mut eenheid = Eenheid { bestand: bestand.to_owned(), tekst: String::new(), soort, regels: Vec::new() };
    for (gebeurtenis, plek) in Parser::new_ext(lijf, Options::ENABLE_TABLES).into_offset_iter() {
        match gebeurtenis {
            Event::Text(tekst) | Event::Code(tekst) => voeg_toe(&mut eenheid, &tekst, &plek, lijf, voor),
            Event::SoftBreak | Event::HardBreak => eenheid.tekst.push(' '),
            Event::Start(Tag::Item | Tag::List(_) | Tag::Paragraph) => nieuwe_regel(&mut eenheid.tekst),
            Event::End(einde) if sluit_regel(einde) => nieuwe_regel(&mut eenheid.tekst),
            _ => {}
        }
    }
    (!eenheid.tekst.is_empty()).then_some(eenheid)
}

/// A block begins and ends on a line of its own.
fn nieuwe_regel(tekst: &mut String) {
    if !tekst.is_empty() && !tekst.ends_with('\n') {
        tekst.push('\n');
    }
}

fn sluit_regel(einde: TagEnd) -> bool {
    matches!(
        einde,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::TableHead
            | TagEnd::CodeBlock
    )
}

fn voeg_toe(eenheid: &mut Eenheid, tekst: &str, plek: &Range<usize>, lijf: &str, voor: usize) {
    let regel = voor + regel_op(lijf, plek.start);
    if eenheid.regels.last().is_none_or(|(_, laatste)| *laatste != regel) {
        eenheid.regels.push((eenheid.tekst.len(), regel));
    }
    eenheid.tekst.push_str(tekst);
}
