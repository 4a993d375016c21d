//! The words that this gemeente explains, names and approved.

use std::collections::BTreeMap;

use app::domain::begrip::Begrip;
use app::taal::{LIJSTEN, Lijst, Woordenschat, klein};
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
        let (namen, goedgekeurd) = (namen?.into_values().flatten().collect(), goedgekeurd?.goedgekeurd);
        let eigen = Self { begrippen, namen, goedgekeurd };
        fouten.extend(eigen.onbruikbaar());
        Some(eigen)
    }

    /// Every form of every word, with the file it stands in.
    pub fn vormen(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let begrippen = self.begrippen.iter().flat_map(Begrip::alle_vormen).map(|vorm| (WOORDENLIJST, vorm));
        let namen = self.namen.iter().map(|naam| (NAMEN, naam.as_str()));
        let goedgekeurd =
            self.goedgekeurd.iter().flat_map(|regel| &regel.woord).map(|vorm| (GOEDGEKEURD, vorm.as_str()));
        begrippen.chain(namen).chain(goedgekeurd)
    }

    /// Words that would break the lists, which are lines of forms with commas between them.
    fn onbruikbaar(&self) -> impl Iterator<Item = InhoudFout> + use<'_> {
        let breekt = |vorm: &str| vorm.trim().is_empty() || vorm.starts_with('#') || vorm.contains([',', '\n', '\t']);
        let fout = |(bestand, vorm): (&str, &str)| {
            InhoudFout::new(
                bestand,
                format!("`{vorm}` must be one form: no comma, tab or new line, and no `#` in front"),
            )
        };
        self.vormen().filter(move |(_, vorm)| breekt(vorm)).map(fout)
    }

    /// The three lists, in the form of the checker. The number of a term in the list of
    /// [`Lijst::Begrip`] is its place in [`Self::begrippen`].
    pub fn lijsten(&self) -> [(Lijst, String); 3] {
        let vormen = |begrip: &Begrip| begrip.alle_vormen().map(klein).collect::<Vec<_>>().join(",") + "\n";
        let begrip = self.begrippen.iter().map(vormen).collect();
        let goedgekeurd = self.goedgekeurd.iter().map(|regel| klein(&regel.woord.join(",")) + "\n").collect();
        [(Lijst::Begrip, begrip), (Lijst::Naam, klein(&self.namen.join("\n"))), (Lijst::Goedgekeurd, goedgekeurd)]
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
