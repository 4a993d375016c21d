//! The gemeente whose portal this is.

use serde::Deserialize;

use super::openingstijden::Openingstijden;

/// What every page may say of the gemeente. Read from `gemeente.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gemeente {
    /// As people call it: `Gemeente Wilgenrade`.
    pub naam: String,
    /// Town, for addresses.
    pub plaats: String,
    /// Letters before reference numbers, for example `WR`.
    pub referentie_voorvoegsel: String,
    /// Towns and villages of the gemeente.
    pub woonplaatsen: Vec<String>,
    /// Address of this portal on the internet, without a slash at the end. Stands in e-mails.
    pub portaal_url: String,
    /// How to reach the gemeente.
    pub contact: Contact,
    /// Working days within which it calls back who asked for that.
    pub terugbellen_werkdagen: u16,
    /// When the telephone is answered.
    pub telefoontijden: Openingstijden,
    /// When the town hall is open.
    pub balietijden: Openingstijden,
}

/// The channels beside this portal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// As people read it: `088 000 12 34`.
    pub telefoon: String,
    /// As a telephone dials it: `+31880001234`.
    pub telefoon_kiesbaar: String,
    /// Where questions go, and where e-mails of the portal come from.
    pub email: String,
    /// First address line of the town hall.
    pub bezoekadres: String,
    /// Where to report a weakness of the portal (security.txt, RFC 9116).
    pub veiligheid: String,
}
