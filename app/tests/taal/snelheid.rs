//! The checker must be quick enough to run at every letter. Counted in work, not in seconds:
//! a clock in a test fails on a busy machine. `make bench` has the seconds.

use app::taal::{Tekstsoort, beoordeel};

use super::voorbeelden::SCHAT;

#[test]
fn a_very_long_text_is_judged_in_one_go() {
    let zin = "We sturen u binnen 5 werkdagen een brief over uw aanvraag. ";
    let tekst = zin.repeat(5_000);
    let oordeel = beoordeel(&tekst, Tekstsoort::Vrij, &SCHAT);
    assert_eq!(oordeel.zinnen, 5_000);
}

#[test]
fn odd_input_breaks_nothing() {
    let long = "a".repeat(10_000);
    for tekst in
        ["", " ", ";", "...", "€", "ﬁ́é", "'’-/.", "[", "1.2.3.", "d.w.z.", "\u{0}\u{feff}", &long, "a-b-c-d-e-f"]
    {
        beoordeel(tekst, Tekstsoort::Kort, &SCHAT);
    }
}
