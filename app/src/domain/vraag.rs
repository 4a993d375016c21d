//! Questions that many people ask, with the answer.

use serde::Deserialize;

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vraag {
    /// Key, also the anchor on the page.
    pub id: String,
    /// As people ask it.
    pub vraag: String,
    /// The answer, whole: nobody has to read on.
    pub antwoord: String,
    /// The product to go on with.
    pub product: Option<String>,
    /// Theme it stands under.
    pub thema: String,
    /// Other words people use.
    #[serde(default)]
    pub trefwoorden: Vec<String>,
}

impl Vraag {
    /// Where it stands.
    pub fn pad(&self) -> String {
        format!("/vragen#{}", self.id)
    }
}
