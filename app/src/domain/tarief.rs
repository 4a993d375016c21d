//! Amounts: each stands once, in the tariff file.

use std::fmt;

use serde::Deserialize;

/// An amount in euros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Bedrag {
    centen: u64,
}

/// Not the way an amount is written here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no amount: write `83,87`, or `1.250,00`")]
pub struct OngeldigBedrag(String);

impl Bedrag {
    /// Reads `83,87` or `1.250,00`.
    ///
    /// # Errors
    /// Anything else: an amount that can be read in two ways is worse than none.
    pub fn parse(tekst: &str) -> Result<Self, OngeldigBedrag> {
        let lees = || {
            let (heel, deel) = tekst.split_once(',')?;
            let cijfers: String = heel.split('.').collect();
            let is_cijfers = |deel: &str| !deel.is_empty() && deel.bytes().all(|b| b.is_ascii_digit());
            let goed = is_cijfers(&cijfers) && is_cijfers(deel) && deel.len() == 2 && cijfers.len() <= 12;
            let centen = goed.then(|| format!("{cijfers}{deel}").parse().ok())??;
            Some(Self { centen })
                .filter(|bedrag| bedrag.cijfers() == tekst || bedrag.cijfers().replace('.', "") == tekst)
        };
        lees().ok_or_else(|| OngeldigBedrag(tekst.to_owned()))
    }

    /// With a decimal point, as other systems want it: `83.87`.
    pub fn decimaal(self) -> String {
        format!("{}.{:02}", self.centen / 100, self.centen % 100)
    }

    fn cijfers(self) -> String {
        let heel = (self.centen / 100).to_string();
        let groepen: Vec<&str> =
            heel.as_bytes().rchunks(3).rev().filter_map(|deel| std::str::from_utf8(deel).ok()).collect();
        format!("{},{:02}", groepen.join("."), self.centen % 100)
    }
}

impl TryFrom<String> for Bedrag {
    type Error = OngeldigBedrag;

    fn try_from(tekst: String) -> Result<Self, Self::Error> {
        Self::parse(&tekst)
    }
}

/// As a person reads it: `€ 83,87`.
impl fmt::Display for Bedrag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "€ {}", self.cijfers())
    }
}

/// Who sets an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Vaststeller {
    /// The gemeente itself: every gemeente has its own.
    Gemeente,
    /// The state: the same everywhere.
    Rijk,
}

/// One line of the tariff file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tarief {
    /// Key, in a text as `{tarief:…}`.
    pub id: String,
    /// What costs this.
    pub naam: String,
    /// How much.
    pub bedrag: Bedrag,
    /// Who sets it.
    pub wie: Vaststeller,
    /// The rule that it comes from.
    pub bron: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_amount_is_read_in_one_way() {
        assert_eq!(Bedrag::parse("83,87").map(|bedrag| bedrag.to_string()), Ok("€ 83,87".to_owned()));
        assert_eq!(Bedrag::parse("1250,00").map(|bedrag| bedrag.to_string()), Ok("€ 1.250,00".to_owned()));
        assert_eq!(Bedrag::parse("0,50").map(Bedrag::decimaal), Ok("0.50".to_owned()));
        for fout in ["83.87", "83", "83,8", "83,875", ",50", "€ 83,87", "1.25,00", "-1,00", "08,00", ""] {
            assert!(Bedrag::parse(fout).is_err(), "{fout}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(centen in 0u64..10_000_000_000) {
            let bedrag = Bedrag { centen };
            prop_assert_eq!(Bedrag::parse(bedrag.to_string().trim_start_matches("€ ")), Ok(bedrag));
        }
    }
}
