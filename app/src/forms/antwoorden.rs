//! What somebody typed, letter for letter.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::definitie::Stap;

/// Answers by input name, as they were typed: also the wrong ones, so that nothing is
/// lost. A name may have several values (boxes to tick).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Antwoorden(BTreeMap<String, Vec<String>>);

/// Longest value that is kept, in bytes. No question asks for more; a longer one is cut
/// on a character boundary so that a draft cannot grow without bound.
const MAX_WAARDE: usize = 4_000;

impl Antwoorden {
    /// The one value of an input, without spaces around it; empty when there is none.
    pub fn tekst(&self, naam: &str) -> &str {
        self.0.get(naam).and_then(|waarden| waarden.first()).map_or("", |waarde| waarde.trim())
    }

    /// All values of an input.
    pub fn waarden(&self, naam: &str) -> &[String] {
        self.0.get(naam).map_or(&[], Vec::as_slice)
    }

    /// Takes over what was posted for one step: every input of the step is replaced, also
    /// by nothing (an unticked box posts nothing). Names the step doesn't know are ignored.
    pub fn neem_over(&mut self, stap: &Stap, gepost: &[(String, String)]) {
        for naam in stap.velden.iter().flat_map(super::definitie::Veld::invoernamen) {
            let waarden: Vec<String> = gepost
                .iter()
                .filter(|(sleutel, _)| *sleutel == naam)
                .map(|(_, waarde)| afgekapt(waarde).to_owned())
                .collect();
            if waarden.is_empty() {
                self.0.remove(&naam);
            } else {
                self.0.insert(naam, waarden);
            }
        }
    }
}

fn afgekapt(waarde: &str) -> &str {
    &waarde[..waarde.floor_char_boundary(MAX_WAARDE.min(waarde.len()))]
}

impl<N: Into<String>, W: Into<String>> FromIterator<(N, W)> for Antwoorden {
    fn from_iter<I: IntoIterator<Item = (N, W)>>(paren: I) -> Self {
        let mut antwoorden = Self::default();
        for (naam, waarde) in paren {
            antwoorden.0.entry(naam.into()).or_default().push(waarde.into());
        }
        antwoorden
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_huge_value_is_cut_on_a_character() {
        let lang = "é".repeat(3_000);
        assert_eq!(afgekapt(&lang).len(), 4_000);
        assert_eq!(afgekapt("kort"), "kort");
    }
}
