//! A telephone number that the gemeente can call.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A Dutch number: ten digits, as one dials it in the Netherlands. Says nothing of itself in a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Telefoonnummer(String);

/// Area codes of three digits, and the numbers of organisations; every other area code has four.
const DRIE_CIJFERS: [&str; 34] = [
    "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046",
    "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079", "084", "085",
    "087", "088",
];

impl Telefoonnummer {
    /// Reads what somebody typed, with the signs that people use: `06-12 34 56 78`, `+31 (0)45 123 45 67`.
    /// Service numbers (0800, 0900 and the like) are no numbers of a person.
    pub fn lees(tekst: &str) -> Option<Self> {
        let teken = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-‐‑–./()".contains(c);
        if !tekst.chars().all(teken) {
            return None;
        }
        let kaal: String = tekst.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let na_landnummer = kaal.strip_prefix("+31").or_else(|| kaal.strip_prefix("0031"));
        let nummer = match na_landnummer {
            // Many people write the zero between brackets as well.
            Some(rest) => rest.strip_prefix('0').unwrap_or(rest),
            None => kaal.strip_prefix('0')?,
        };
        let negen = nummer.len() == 9 && nummer.bytes().all(|cijfer| cijfer.is_ascii_digit());
        let van_iemand = !["0", "80", "90"].iter().any(|begin| nummer.starts_with(begin));
        (negen && van_iemand).then(|| Self(format!("0{nummer}")))
    }

    /// The ten digits.
    pub fn als_tekst(&self) -> &str {
        &self.0
    }

    /// As people read it: `06 12 34 56 78`, `045 123 45 67`.
    pub fn leesbaar(&self) -> String {
        let drie = DRIE_CIJFERS.iter().any(|kengetal| self.0.starts_with(kengetal));
        let (kengetal, rest) = self.0.split_at(match self.0.as_str() {
            mobiel if mobiel.starts_with("06") => 2,
            _ if drie => 3,
            _ => 4,
        });
        // Three digits first when they are odd in number, then two by two.
        let (eerst, paren) = rest.split_at(if rest.len() % 2 == 1 { 3 } else { 2 });
        let paren = paren.as_bytes().chunks(2).map(String::from_utf8_lossy);
        paren.fold(format!("{kengetal} {eerst}"), |nummer, paar| format!("{nummer} {paar}"))
    }

    /// As a telephone dials it, from any country.
    pub fn kiesbaar(&self) -> String {
        format!("+31{}", self.0.strip_prefix('0').unwrap_or(&self.0))
    }
}

impl fmt::Debug for Telefoonnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Telefoonnummer(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_may_be_written_in_many_ways() {
        for getypt in
            ["0612345678", "06-12345678", " 06 12 34 56 78", "+31 6 12345678", "0031612345678", "+31(0)6 1234.5678"]
        {
            let nummer = Telefoonnummer::lees(getypt).unwrap_or_else(|| panic!("{getypt}"));
            assert_eq!((nummer.leesbaar(), nummer.kiesbaar()), ("06 12 34 56 78".into(), "+31612345678".into()));
        }
        let leesbaar = |getypt: &str| Telefoonnummer::lees(getypt).map(|nummer| nummer.leesbaar());
        assert_eq!(leesbaar("0451234567").as_deref(), Some("045 123 45 67"));
        assert_eq!(leesbaar("0475123456").as_deref(), Some("0475 12 34 56"));
        assert_eq!(leesbaar("0880001234").as_deref(), Some("088 000 12 34"));
    }

    #[test]
    fn what_nobody_can_be_called_on_is_refused() {
        for getypt in [
            "",
            "06",
            "061234567",
            "06123456789",
            "+49 241 1234567",
            "0032 12345678",
            "0800 123456",
            "0900-123456",
            "112",
            "06 12 34 56 7x",
            "bel mij",
            "0012345678",
            "06+12345678",
            "31612345678",
        ] {
            assert_eq!(Telefoonnummer::lees(getypt), None, "{getypt}");
        }
    }

    #[test]
    fn a_number_does_not_print() {
        let nummer = Telefoonnummer::lees("0612345678");
        assert!(!format!("{nummer:?}").contains("0612345678"));
    }
}
