//! The language check of everything that a person reads here: which texts, against which
//! budgets. The rules themselves are `app::taal`.

mod budget;
mod eenheden;
mod invulling;
mod lijsten;
pub mod opdracht;
mod uitvoer;

use app::taal::{Ernst, Oordeel, Tekstsoort, Woordenschat, beoordeel};

use crate::config::inhoud::{Bron, EigenWoorden, InhoudFout};
use invulling::Invulling;

pub use eenheden::Eenheid;

/// Every text with what the checker says of it, and what else is wrong.
#[derive(Debug)]
pub struct Rapport {
    /// Texts, in the order of the files.
    pub oordelen: Vec<(Eenheid, Oordeel)>,
    /// Files that cannot be read, lists that don't hold, budgets that are spent.
    pub fouten: Vec<InhoudFout>,
}

impl Rapport {
    /// Must something change before this may be published?
    pub fn is_fout(&self) -> bool {
        let bevindingen = self.oordelen.iter().flat_map(|(_, oordeel)| &oordeel.bevindingen);
        !self.fouten.is_empty() || bevindingen.into_iter().any(|bevinding| bevinding.ernst == Ernst::Fout)
    }
}

/// All texts of the portal, with its lists and budgets.
pub fn controleer(bron: &Bron, eigen: &EigenWoorden) -> Rapport {
    let mut fouten = Vec::new();
    let schat = eigen.woordenschat();
    let invulling = Invulling::new(&mut fouten);
    let oordelen: Vec<(Eenheid, Oordeel)> =
        eenheden::alle(bron, &invulling, &mut fouten).into_iter().map(|eenheid| oordeel(eenheid, &schat)).collect();
    fouten.extend(lijsten::controleer(eigen, &oordelen, &schat));
    fouten.extend(budget::controleer(bron, &oordelen));
    Rapport { oordelen, fouten }
}

/// The texts of one file.
pub fn controleer_bestand(bestand: &str, tekst: &str, schat: &Woordenschat) -> Rapport {
    let mut fouten = Vec::new();
    let invulling = Invulling::new(&mut fouten);
    let eenheden = eenheden::van_bestand(bestand, tekst, &invulling, &mut fouten);
    Rapport { oordelen: eenheden.into_iter().map(|eenheid| oordeel(eenheid, schat)).collect(), fouten }
}

/// Each line a text of its own, also an empty one: line and text stay side by side.
pub fn controleer_regels(bestand: &str, tekst: &str, schat: &Woordenschat) -> Rapport {
    let eenheid = |(nr, regel): (usize, &str)| Eenheid::new(bestand, nr + 1, Tekstsoort::Vrij, regel);
    let oordelen = tekst.lines().enumerate().map(eenheid).map(|eenheid| oordeel(eenheid, schat)).collect();
    Rapport { oordelen, fouten: Vec::new() }
}

fn oordeel(eenheid: Eenheid, schat: &Woordenschat) -> (Eenheid, Oordeel) {
    let oordeel = beoordeel(&eenheid.tekst, eenheid.soort, schat);
    (eenheid, oordeel)
}

#[cfg(test)]
mod tests;
