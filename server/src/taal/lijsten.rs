//! Whether the lists of the gemeente keep the rules themselves.

use std::collections::HashSet;

use app::taal::{Oordeel, Regel, Woordenschat, klein};

use super::Eenheid;
use crate::config::inhoud::{EigenWoorden, GOEDGEKEURD, InhoudFout};

/// Most words in an explanation.
const LANGSTE_UITLEG: usize = 20;
/// Words of an explanation are known better than those of a text (Zipf value).
const BEKEND: f64 = 3.5;

/// Faults in the lists: an explanation that needs one itself, an approval that is not needed.
pub fn controleer(eigen: &EigenWoorden, oordelen: &[(Eenheid, Oordeel)], schat: &Woordenschat) -> Vec<InhoudFout> {
    let mut fouten = Vec::new();
    for begrip in &eigen.begrippen {
        let mut meld =
            |wat: String| fouten.push(InhoudFout::new("taal/woordenlijst.toml", format!("`{}`: {wat}", begrip.term)));
        let woorden = begrip.uitleg.split_whitespace().count();
        if woorden > LANGSTE_UITLEG {
            meld(format!("the explanation has {woorden} words, at most {LANGSTE_UITLEG} are read"));
        }
        for woord in schat.zeldzamer_dan(&begrip.uitleg, BEKEND) {
            if !begrip.alle_vormen().any(|vorm| klein(vorm) == klein(&woord)) {
                meld(format!("not everybody knows `{woord}` in the explanation"));
            }
        }
    }
    fouten.extend(overbodig(eigen, oordelen));
    fouten.extend(te_ruim(eigen, schat));
    fouten
}

/// A list that declares officialese plain would switch the check off.
fn te_ruim(eigen: &EigenWoorden, schat: &Woordenschat) -> Vec<InhoudFout> {
    let vormen = eigen.vormen().filter(|(_, vorm)| schat.is_vast(&klein(vorm)));
    vormen
        .map(|(bestand, vorm)| InhoudFout::new(bestand, format!("`{vorm}` is a word that no list can declare plain")))
        .collect()
}

/// An approval for a word that stands in no text.
fn overbodig(eigen: &EigenWoorden, oordelen: &[(Eenheid, Oordeel)]) -> Vec<InhoudFout> {
    let gebruikt: HashSet<String> = oordelen
        .iter()
        .flat_map(|(eenheid, _)| eenheid.tekst.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '\''))
        .map(str::to_lowercase)
        .collect();
    let ongebruikt = eigen.goedgekeurd.iter().filter(|regel| {
        !regel.woord.iter().any(|vorm| vorm.split_whitespace().all(|deel| gebruikt.contains(&deel.to_lowercase())))
    });
    let fout = |regel: &crate::config::inhoud::Goedgekeurd| {
        InhoudFout::new(GOEDGEKEURD, format!("`{}` stands in no text: take it off the list", regel.woord.join(", ")))
    };
    ongebruikt.map(fout).collect()
}

/// How often a rule fires in all texts together.
pub fn aantal(oordelen: &[(Eenheid, Oordeel)], regel: Regel) -> usize {
    let bevindingen = oordelen.iter().flat_map(|(_, oordeel)| &oordeel.bevindingen);
    bevindingen.filter(|bevinding| bevinding.regel == regel).count()
}
