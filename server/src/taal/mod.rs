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
    let eenheden = eenheden::alle(bron, &mut fouten);
    let mut rapport = oordelen(eenheden, &schat, fouten);
    rapport.fouten.extend(lijsten::controleer(eigen, &rapport.oordelen, &schat));
    rapport.fouten.extend(budget::controleer(bron, &rapport.oordelen));
    rapport
}

/// The texts of one file.
pub fn controleer_bestand(bestand: &str, tekst: &str, schat: &Woordenschat) -> Rapport {
    let mut fouten = Vec::new();
    let eenheden = eenheden::van_bestand(bestand, tekst, &mut fouten);
    oordelen(eenheden, schat, fouten)
}

/// Every text that the check sees, with its places open: `{dag}`. A test compares pages with it.
pub fn teksten(bron: &Bron) -> Vec<Eenheid> {
    eenheden::alle(bron, &mut Vec::new())
}

fn oordelen(eenheden: Vec<Eenheid>, schat: &Woordenschat, mut fouten: Vec<InhoudFout>) -> Rapport {
    let invulling = Invulling::new(&mut fouten);
    let gevuld = eenheden.into_iter().map(|eenheid| invulling.vul(eenheid, &mut fouten));
    let oordelen = gevuld.map(|eenheid| oordeel(eenheid, schat)).collect();
    Rapport { oordelen, fouten }
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
