//! The number a person reads out on the telephone.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Reference of one request, for example `WR-2026-004817`: prefix of the gemeente, year,
/// serial number in that year. It is also the `identificatie` of the zaak
/// (ZGW Zaken API: at most 40 characters), and so the key on which a repeated
/// registration is recognised. It is not a secret and opens nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Referentie(String);

impl Referentie {
    /// Makes the reference of the `nummer`-th request of `jaar`.
    pub fn nieuw(voorvoegsel: &str, jaar: i16, nummer: i64) -> Self {
        Self(format!("{voorvoegsel}-{jaar}-{nummer:06}"))
    }

    /// A reference that was stored before.
    pub fn bestaand(tekst: String) -> Self {
        Self(tekst)
    }

    /// The reference as text.
    pub fn als_tekst(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Referentie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_serial_number_has_six_digits() {
        assert_eq!(Referentie::nieuw("WR", 2026, 4817).to_string(), "WR-2026-004817");
        assert_eq!(Referentie::nieuw("WR", 2026, 1_000_000).to_string(), "WR-2026-1000000");
    }
}
