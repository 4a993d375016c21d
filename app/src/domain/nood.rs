//! Words of somebody in need: search answers them before anything else.

use serde::Deserialize;

/// One kind of need, and whom to call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nood {
    /// Words or groups of words that people type.
    pub typt: Vec<String>,
    /// What it is about, as a question or a sentence.
    pub wat: String,
    /// What to do now.
    pub doe: String,
    /// The number to dial.
    pub telefoon: String,
}
