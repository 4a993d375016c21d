//! The look of a gemeente: whether everybody can read what it does with the pages. Only
//! `server check` asks; a portal in the wrong colours is better than none.

mod blad;
mod gelezen;
mod kleur;
mod lezer;
mod meting;
mod omgeving;
mod paren;
mod wanneer;

use std::collections::{BTreeSet, HashSet};

use self::blad::Blad;
use self::meting::meet;
use self::omgeving::{Misluk, Omgeving};
use self::paren::Groep;
use super::{Bron, InhoudFout};

pub use paren::aantal as aantal_paren;

/// The tokens file.
const BESTAND: &str = "thema.css";

/// Faults of the theme of this gemeente, laid on the stylesheet of the portal. That a file
/// is missing is said by whoever reads the content.
pub fn controleer(bron: &Bron, stijlblad: Option<&str>) -> Vec<InhoudFout> {
    let Some(css) = bron.tekst(BESTAND, &mut Vec::new()) else { return Vec::new() };
    let Some(stijlblad) = stijlblad else {
        let wat = "can't be checked: this binary was built without the stylesheet. Run `make site` and build again";
        return vec![InhoudFout::new(BESTAND, wat)];
    };
    match paren::lees() {
        Ok(groepen) => controleer_css(&css, stijlblad, &groepen),
        Err(fout) => vec![InhoudFout::new(BESTAND, format!("can't be checked: style/contrast.toml: {fout}"))],
    }
}

fn controleer_css(css: &str, stijlblad: &str, groepen: &[Groep]) -> Vec<InhoudFout> {
    let (basis, thema) = (Blad::lees(stijlblad), Blad::lees(css));
    let mut fouten = Verzameling::default();
    for (regel, wat) in &thema.fouten {
        fouten.meld(None, (Some(*regel), wat.clone()));
    }
    let gelezen: HashSet<String> = [stijlblad, css].into_iter().flat_map(gelezen::tokens).collect();
    for token in thema.toekenningen.iter().filter(|token| !gelezen.contains(&token.naam)) {
        fouten.meld(None, (Some(token.regel), format!("`{}` is read nowhere: look at how it is spelled", token.naam)));
    }
    for (donker, verder) in schermen(&thema) {
        let omgeving = Omgeving::new(&basis, &thema, donker, verder);
        let soort = if donker { "dark" } else { "light" };
        let scherm = verder.map_or(soort.to_owned(), |vraag| format!("{soort} {vraag}"));
        for groep in groepen {
            for paar in &groep.paren {
                meet(&omgeving, groep, paar, |misluk, op_scherm| {
                    fouten.meld(op_scherm.then_some(scherm.as_str()), misluk);
                });
            }
        }
    }
    fouten.uit()
}

/// Light and dark, and each of them where another question of the theme is answered with yes.
fn schermen(thema: &Blad) -> Vec<(bool, Option<&str>)> {
    let vragen = thema.toekenningen.iter().filter(|token| !token.wanneer.op_papier());
    let verder: BTreeSet<Option<&str>> = vragen.map(|token| token.wanneer.verder.as_deref()).chain([None]).collect();
    verder.into_iter().flat_map(|verder| [(false, verder), (true, verder)]).collect()
}

/// Faults, each once, with the screens on which they are seen.
#[derive(Default)]
struct Verzameling(Vec<(Misluk, Vec<String>)>);

impl Verzameling {
    fn meld(&mut self, scherm: Option<&str>, misluk: Misluk) {
        let plek = self.0.iter().position(|(eerder, _)| *eerder == misluk).unwrap_or_else(|| {
            self.0.push((misluk, Vec::new()));
            self.0.len() - 1
        });
        let schermen = &mut self.0[plek].1;
        // What is wrong on every light screen is not told again for a wide one.
        let nieuw = scherm.filter(|scherm| !schermen.iter().any(|eerder| scherm.starts_with(eerder.as_str())));
        schermen.extend(nieuw.map(str::to_owned));
    }

    fn uit(mut self) -> Vec<InhoudFout> {
        self.0.sort_by_key(|((regel, _), _)| *regel);
        let fouten = self.0.into_iter().map(|((regel, wat), schermen)| {
            let waar = if schermen.is_empty() { String::new() } else { format!("{}: ", schermen.join(" and ")) };
            InhoudFout { bestand: BESTAND.to_owned(), regel, wat: format!("{waar}{wat}") }
        });
        fouten.collect()
    }
}

#[cfg(test)]
mod tests;
