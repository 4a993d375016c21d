//! The words that this gemeente explains, names and approved.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use app::domain::begrip::Begrip;
use app::taal::{LIJSTEN, Lijst, Woordenschat};
use serde::Deserialize;

use super::{Bron, InhoudFout};

/// Where the explained words stand.
const WOORDENLIJST: &str = "taal/woordenlijst.toml";
/// Where names stand.
const NAMEN: &str = "taal/namen.toml";
/// Where approved words stand.
pub const GOEDGEKEURD: &str = "taal/goedgekeurd.toml";

/// What this gemeente adds to the words that the checker knows.
#[derive(Debug, Clone, Default)]
pub struct EigenWoorden {
    /// Words with an explanation, by alphabet.
    pub begrippen: Vec<Begrip>,
    /// Names of laws, places, organisations.
    pub namen: Vec<String>,
    /// Rare words that may stand without explanation.
    pub goedgekeurd: Vec<Goedgekeurd>,
}

/// A rare word that may stand without explanation, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goedgekeurd {
    /// The word and its other forms.
    pub woord: Vec<String>,
    /// Why a reader understands it.
    pub reden: String,
    /// Who approved it.
    pub door: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Woordenlijst {
    begrip: Vec<Begrip>,
}

/// Names by kind; the kinds are for the writer.
type Namen = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GoedgekeurdeWoorden {
    goedgekeurd: Vec<Goedgekeurd>,
}

impl EigenWoorden {
    /// Reads the three files.
    pub fn lees(bron: &Bron, fouten: &mut Vec<InhoudFout>) -> Option<Self> {
        let woordenlijst: Option<Woordenlijst> = bron.toml(WOORDENLIJST, fouten);
        let namen: Option<Namen> = bron.toml(NAMEN, fouten);
        let goedgekeurd: Option<GoedgekeurdeWoorden> = bron.toml(GOEDGEKEURD, fouten);
        let mut begrippen = woordenlijst?.begrip;
        begrippen.sort_by_key(|begrip| begrip.term.to_lowercase());
        Some(Self { begrippen, namen: namen?.into_values().flatten().collect(), goedgekeurd: goedgekeurd?.goedgekeurd })
    }

    /// The three lists, in the form of the checker. The number of a term in the list of
    /// [`Lijst::Begrip`] is its place in [`Self::begrippen`].
    pub fn lijsten(&self) -> [(Lijst, String); 3] {
        let mut begrip = String::new();
        for regel in &self.begrippen {
            let vormen: Vec<String> = regel.alle_vormen().map(str::to_lowercase).collect();
            let _ = writeln!(begrip, "{}\t{}", vormen.join(","), regel.uitleg);
        }
        let goedgekeurd = self.goedgekeurd.iter().map(|regel| regel.woord.join(",").to_lowercase() + "\n").collect();
        [
            (Lijst::Begrip, begrip),
            (Lijst::Naam, self.namen.join("\n").to_lowercase()),
            (Lijst::Goedgekeurd, goedgekeurd),
        ]
    }

    /// Enough to find the explained words in a text.
    pub fn begripzoeker(&self) -> Woordenschat {
        let [begrip, ..] = self.lijsten();
        Woordenschat::new([(begrip.0, begrip.1.as_str())])
    }

    /// The three lists in one text, for the browser.
    pub fn pakket(&self) -> String {
        Woordenschat::pakket(self.lijsten().iter().map(|(lijst, tekst)| (*lijst, tekst.as_str())))
    }

    /// All words that the checker knows: those of the portal and these.
    pub fn woordenschat(&self) -> Woordenschat {
        let eigen = self.lijsten();
        Woordenschat::new(LIJSTEN.into_iter().chain(eigen.iter().map(|(lijst, tekst)| (*lijst, tekst.as_str()))))
    }
}
