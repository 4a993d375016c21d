//! Addresses as the BAG knows them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A Dutch postcode, kept as `1234AB`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Postcode(String);

/// A text that is not four digits (not starting with 0) and two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a Dutch postcode")]
pub struct OngeldigePostcode;

impl Postcode {
    /// Reads a postcode as people type it: small letters and spaces are fine.
    ///
    /// # Errors
    /// [`OngeldigePostcode`] when it is no postcode.
    pub fn parse(tekst: &str) -> Result<Self, OngeldigePostcode> {
        let kaal: String = tekst.chars().filter(|c| !c.is_whitespace()).collect();
        let kaal = kaal.to_ascii_uppercase();
        let bytes = kaal.as_bytes();
        let goed = bytes.len() == 6
            && bytes[0] != b'0'
            && bytes[..4].iter().all(u8::is_ascii_digit)
            && bytes[4..].iter().all(u8::is_ascii_uppercase);
        if goed { Ok(Self(kaal)) } else { Err(OngeldigePostcode) }
    }
}

impl fmt::Display for Postcode {
    /// `1234 AB`: the way post is addressed (NEN 5825).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", &self.0[..4], &self.0[4..])
    }
}

impl TryFrom<String> for Postcode {
    type Error = OngeldigePostcode;
    fn try_from(tekst: String) -> Result<Self, Self::Error> {
        Self::parse(&tekst)
    }
}

impl From<Postcode> for String {
    fn from(postcode: Postcode) -> Self {
        postcode.0
    }
}

/// One address. The letter and addition of the BAG are one field here (`toevoeging`),
/// because people do not know the difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adres {
    /// Name of the street (openbare ruimte).
    pub straat: String,
    /// House number, 1 to 99999.
    pub huisnummer: u32,
    /// House letter and addition, as in `12 A-2`; often empty.
    pub toevoeging: String,
    /// The postcode; absent for some addresses abroad or in old registrations.
    pub postcode: Option<Postcode>,
    /// Town.
    pub woonplaats: String,
}

impl Adres {
    /// Street and number: `Boterdiep 31`, `Schakelstraat 14-H`.
    pub fn regel1(&self) -> String {
        let Self { straat, huisnummer, toevoeging, .. } = self;
        if toevoeging.is_empty() {
            format!("{straat} {huisnummer}")
        } else {
            format!("{straat} {huisnummer}-{toevoeging}")
        }
    }

    /// Postcode and town: `3077 AW Wilgenrade`.
    pub fn regel2(&self) -> String {
        match &self.postcode {
            Some(postcode) => format!("{postcode} {}", self.woonplaats),
            None => self.woonplaats.clone(),
        }
    }

    /// Is it the same front door? Compares what decides that: postcode, number, addition.
    pub fn zelfde_voordeur(&self, ander: &Self) -> bool {
        self.postcode.is_some()
            && self.postcode == ander.postcode
            && self.huisnummer == ander.huisnummer
            && self.toevoeging.eq_ignore_ascii_case(&ander.toevoeging)
            && self.woonplaats.eq_ignore_ascii_case(&ander.woonplaats)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_read_as_people_type_it() {
        for tekst in ["3077AW", "3077 aw", " 30 77 Aw "] {
            assert_eq!(Postcode::parse(tekst).map(|p| p.to_string()), Ok("3077 AW".to_owned()));
        }
        for tekst in ["", "0123AB", "3077A", "3077AWW", "AB3077", "3077 A1", "３077AW"] {
            assert_eq!(Postcode::parse(tekst), Err(OngeldigePostcode), "{tekst}");
        }
    }

    #[test]
    fn an_addition_is_joined_with_a_dash() {
        let adres = Adres {
            straat: "Schakelstraat".into(),
            huisnummer: 14,
            toevoeging: "H".into(),
            postcode: Postcode::parse("1014AW").ok(),
            woonplaats: "Wilgenrade".into(),
        };
        assert_eq!(adres.regel1(), "Schakelstraat 14-H");
        assert_eq!(adres.regel2(), "1014 AW Wilgenrade");
    }
}
