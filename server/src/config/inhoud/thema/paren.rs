//! The pairs of colours that meet on a page: `style/contrast.toml`, for designers to read.

use serde::Deserialize;

/// Belongs to the stylesheet of this build, so it is built in with it.
const LIJST: &str = include_str!("../../../../../style/contrast.toml");

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lijst {
    /// The groups.
    pub groep: Vec<Groep>,
}

/// Pairs of which a criterion asks the same.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Groep {
    /// Criterion of WCAG 2.2.
    pub wcag: String,
    /// Lowest ratio.
    pub minimum: f64,
    /// Its pairs.
    #[serde(rename = "paar")]
    pub paren: Vec<Paar>,
}

/// What is seen, and everything that it stands on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paar {
    /// Where on a page.
    pub waar: String,
    /// A token or a CSS value.
    pub kleur: String,
    /// A second one, of which it is enough when one of the two stands out.
    pub of: Option<String>,
    /// What it stands on.
    pub op: Vec<String>,
}

/// The groups of this build.
///
/// # Errors
/// What is wrong with the file.
pub fn lees() -> Result<Vec<Groep>, toml::de::Error> {
    toml::from_str(LIJST).map(|lijst: Lijst| lijst.groep)
}

/// How many pairs that are, on one screen.
pub fn aantal() -> usize {
    lees().map_or(0, |groepen| groepen.iter().flat_map(|groep| &groep.paren).map(|paar| paar.op.len()).sum())
}
