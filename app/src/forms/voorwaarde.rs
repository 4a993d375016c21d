//! Conditions: a small total language. No loops, no side effects, always an answer.

use serde::{Deserialize, Serialize};

use super::antwoorden::Antwoorden;

/// When a step is shown. Written as TOML data, so there is nothing to parse:
/// `als = { veld = "inwoning", is = "ja" }`, or `als = { alle = [ … ] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Voorwaarde {
    /// An answer has this value (for boxes: is among them).
    Is(Gelijk),
    /// All of these hold. An empty list holds.
    Alle {
        /// The parts.
        alle: Vec<Voorwaarde>,
    },
    /// At least one of these holds.
    EenVan {
        /// The parts.
        een_van: Vec<Voorwaarde>,
    },
    /// This does not hold.
    Niet {
        /// The part.
        niet: Box<Voorwaarde>,
    },
}

/// Comparison of one answer with one value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gelijk {
    /// Name of the question.
    pub veld: String,
    /// The value.
    pub is: String,
}

impl Voorwaarde {
    /// Does it hold for these answers? A question without answer has no value.
    pub fn geldt(&self, antwoorden: &Antwoorden) -> bool {
        match self {
            Self::Is(Gelijk { veld, is }) => antwoorden.waarden(veld).iter().any(|waarde| waarde == is),
            Self::Alle { alle } => alle.iter().all(|deel| deel.geldt(antwoorden)),
            Self::EenVan { een_van } => een_van.iter().any(|deel| deel.geldt(antwoorden)),
            Self::Niet { niet } => !niet.geldt(antwoorden),
        }
    }

    /// Every comparison in it, for the check at load.
    pub fn vergelijkingen(&self) -> Vec<&Gelijk> {
        match self {
            Self::Is(gelijk) => vec![gelijk],
            Self::Alle { alle: delen } | Self::EenVan { een_van: delen } => {
                delen.iter().flat_map(Self::vergelijkingen).collect()
            }
            Self::Niet { niet } => niet.vergelijkingen(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn boom() -> impl Strategy<Value = Voorwaarde> {
        let blad = ("[ab]", "[xy]").prop_map(|(veld, is)| Voorwaarde::Is(Gelijk { veld, is }));
        blad.prop_recursive(4, 24, 3, |deel| {
            prop_oneof![
                prop::collection::vec(deel.clone(), 0..3).prop_map(|alle| Voorwaarde::Alle { alle }),
                prop::collection::vec(deel.clone(), 0..3).prop_map(|een_van| Voorwaarde::EenVan { een_van }),
                deel.prop_map(|deel| Voorwaarde::Niet { niet: Box::new(deel) }),
            ]
        })
    }

    proptest! {
        /// De Morgan: if this fails, one of the three connectives is wrong.
        #[test]
        fn de_morgan_holds(delen in prop::collection::vec(boom(), 0..4), a in "[xy]?", b in "[xy]?") {
            let antwoorden: Antwoorden = [("a", a), ("b", b)].into_iter().collect();
            let niet = |v: Voorwaarde| Voorwaarde::Niet { niet: Box::new(v) };
            let links = niet(Voorwaarde::Alle { alle: delen.clone() });
            let rechts = Voorwaarde::EenVan { een_van: delen.into_iter().map(niet).collect() };
            prop_assert_eq!(links.geldt(&antwoorden), rechts.geldt(&antwoorden));
        }

        #[test]
        fn a_condition_survives_its_file(voorwaarde in boom()) {
            let json = serde_json::to_string(&voorwaarde).expect("serialises");
            prop_assert_eq!(serde_json::from_str::<Voorwaarde>(&json).expect("parses"), voorwaarde);
        }
    }
}
