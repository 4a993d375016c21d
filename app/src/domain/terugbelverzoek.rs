//! Asking the gemeente to call: what somebody types, and what is wrong with it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::telefoonnummer::Telefoonnummer;

/// Longest name, in characters.
pub const MAX_NAAM: usize = 100;
/// Longest question, in characters.
pub const MAX_ONDERWERP: usize = 1_000;
/// Most requests of one number that may wait, of one day.
pub const MAX_OPEN: u64 = 5;
/// Days that a request is kept after the call.
pub const BEWAAR_DAGEN: i32 = 30;

/// When a call suits, on a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dagdeel {
    /// Before noon.
    Ochtend,
    /// After noon.
    Middag,
    /// At any time.
    MaaktNietUit,
}

impl Dagdeel {
    /// All, in the order in which they are offered.
    pub const ALLE: [Self; 3] = [Self::Ochtend, Self::Middag, Self::MaaktNietUit];

    /// As a form posts it.
    pub fn als_tekst(self) -> &'static str {
        match self {
            Self::Ochtend => "ochtend",
            Self::Middag => "middag",
            Self::MaaktNietUit => "maakt-niet-uit",
        }
    }

    /// Reads what a form posted.
    pub fn lees(tekst: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|deel| deel.als_tekst() == tekst)
    }
}

/// What was typed, letter for letter.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Invoer {
    /// Tells one form from another, so that sending it twice is sending it once.
    pub kenmerk: String,
    /// Slug of the product they came from; empty when there is none.
    pub product: String,
    /// Name.
    pub naam: String,
    /// Telephone number.
    pub telefoon: String,
    /// What it is about.
    pub onderwerp: String,
    /// When it suits.
    pub wanneer: String,
}

/// A request that can be kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verzoek {
    /// Who asks.
    pub naam: String,
    /// The number to call.
    pub telefoon: Telefoonnummer,
    /// What it is about; may be empty.
    pub onderwerp: String,
    /// When it suits.
    pub wanneer: Dagdeel,
    /// Slug of the product it is about.
    pub product: Option<String>,
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fout {
    /// No name.
    NaamLeeg,
    /// A name that does not fit.
    NaamTeLang,
    /// No number.
    TelefoonLeeg,
    /// A number that we cannot call.
    TelefoonOnbekend,
    /// A question that does not fit.
    OnderwerpTeLang,
    /// Nothing chosen.
    WanneerLeeg,
}

impl Invoer {
    /// Judges what was typed.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the questions.
    pub fn controleer(&self) -> Result<Verzoek, Vec<Fout>> {
        let naam = self.naam.split_whitespace().collect::<Vec<_>>().join(" ");
        let (telefoon, wanneer) = (Telefoonnummer::lees(&self.telefoon), Dagdeel::lees(&self.wanneer));
        let onderwerp = self.onderwerp.trim();
        let fouten: Vec<Fout> = [
            naam.is_empty().then_some(Fout::NaamLeeg),
            (naam.chars().count() > MAX_NAAM).then_some(Fout::NaamTeLang),
            telefoon.is_none().then_some(match self.telefoon.trim() {
                "" => Fout::TelefoonLeeg,
                _ => Fout::TelefoonOnbekend,
            }),
            (onderwerp.chars().count() > MAX_ONDERWERP).then_some(Fout::OnderwerpTeLang),
            wanneer.is_none().then_some(Fout::WanneerLeeg),
        ]
        .into_iter()
        .flatten()
        .collect();
        let product = Some(self.product.clone()).filter(|slug| !slug.is_empty());
        match (telefoon, wanneer) {
            (Some(telefoon), Some(wanneer)) if fouten.is_empty() => {
                Ok(Verzoek { naam, telefoon, onderwerp: onderwerp.to_owned(), wanneer, product })
            }
            _ => Err(fouten),
        }
    }
}

impl fmt::Debug for Verzoek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verzoek(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_said_at_once_and_in_order() {
        let fout = Invoer { telefoon: "12".into(), onderwerp: "x".repeat(1_001), ..Invoer::default() };
        let verwacht = vec![Fout::NaamLeeg, Fout::TelefoonOnbekend, Fout::OnderwerpTeLang, Fout::WanneerLeeg];
        assert_eq!(fout.controleer(), Err(verwacht));
        let goed = Invoer {
            naam: "  An  de Wit ".into(),
            telefoon: "06-12345678".into(),
            wanneer: "middag".into(),
            ..Invoer::default()
        };
        let verzoek = goed.controleer().expect("nothing is wrong");
        assert_eq!((verzoek.naam.as_str(), verzoek.wanneer, verzoek.product), ("An de Wit", Dagdeel::Middag, None));
    }
}
