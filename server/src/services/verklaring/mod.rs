//! What the tests cover: noted by the journeys in a browser, and built in, so that the
//! statement on `/toegankelijkheid` says of a build what was tested of that build.

use app::domain::dekking::Dekking;

/// Written by the journeys; they fail when it is not what they covered.
const DEKKING: &str = include_str!("dekking.json");

/// Reads it.
///
/// # Panics
/// When the journeys wrote something else than a [`Dekking`]; a test reads it too.
pub fn dekking() -> Dekking {
    serde_json::from_str(DEKKING).expect("dekking.json is written by the journeys")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_criterion_of_wcag_2_2_is_tested_or_named_as_not_tested() {
        let dekking = dekking();
        let (getest, niet) = dekking.getest_en_niet();
        assert_eq!(getest.len() + niet.len(), 55, "level A and AA of WCAG 2.2");
        assert!(getest.iter().any(|criterium| criterium.nr == "1.4.3"));
        assert!(niet.iter().any(|criterium| criterium.nr == "1.3.2"));
        assert!(!dekking.standen.is_empty() && !dekking.schermen.is_empty());
    }
}
