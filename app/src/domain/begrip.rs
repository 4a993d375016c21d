//! A word that not everybody knows, explained.

use serde::Deserialize;

/// Stands behind a source that nobody looked up yet.
const NIET_GECONTROLEERD: &str = "(niet gecontroleerd)";

/// An entry of the woordenlijst.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Begrip {
    /// The word, as the list shows it: `leges`.
    pub term: String,
    /// Other forms of it in a text: plural, conjugation.
    #[serde(default)]
    pub vormen: Vec<String>,
    /// What it means, in at most 20 words that everybody knows.
    pub uitleg: String,
    /// The law that it comes from; with [`NIET_GECONTROLEERD`] behind it while nobody looked it up.
    pub bron: Option<String>,
    /// Team that answers for the explanation.
    pub eigenaar: String,
}

impl Begrip {
    /// The law, when somebody looked it up: a reader must be able to trust it.
    pub fn zekere_bron(&self) -> Option<&str> {
        self.bron.as_deref().filter(|bron| !bron.ends_with(NIET_GECONTROLEERD))
    }

    /// The word and its other forms.
    pub fn alle_vormen(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.term.as_str()).chain(self.vormen.iter().map(String::as_str))
    }

    /// Name of its place on the page of the woordenlijst.
    pub fn anker(&self) -> String {
        self.term
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|deel| !deel.is_empty())
            .collect::<Vec<_>>()
            .join("-")
    }
}
