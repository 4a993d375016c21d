//! Places of the gemeente, and when they are open.

use serde::Deserialize;

use super::openingstijden::Openingstijden;

/// One place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locatie {
    /// Key, also the anchor on the contact page.
    pub id: String,
    /// As people call it: `Milieustraat`.
    pub naam: String,
    /// Street and number, postcode and town.
    pub adres: String,
    /// What one can do there.
    pub uitleg: String,
    /// When it is open.
    pub tijden: Openingstijden,
    /// Words people use for it.
    #[serde(default)]
    pub trefwoorden: Vec<String>,
}

impl Locatie {
    /// Where it stands.
    pub fn pad(&self) -> String {
        format!("/contact#{}", self.id)
    }
}
