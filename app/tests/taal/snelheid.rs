//! Input that no writer sends: the checker must end, and break nothing. The seconds stand in
//! `docs/9-taal.md`: a clock in a test fails on a busy machine. What would be quadratic takes
//! minutes at these sizes, and is noticed.

use app::taal::{Tekstsoort, beoordeel};

use super::voorbeelden::SCHAT;

#[test]
fn a_very_long_text_is_judged_in_one_go() {
    let zin = "We sturen u binnen 5 werkdagen een brief over uw aanvraag. ";
    assert_eq!(beoordeel(&zin.repeat(5_000), Tekstsoort::Vrij, &SCHAT).zinnen, 5_000);
}

#[test]
fn knots_of_signs_take_no_longer_than_texts() {
    for knoop in ["huis-", ".", "a.", "...a", "\u{e9}'", "dient ", "(", "; "] {
        beoordeel(&knoop.repeat(200_000 / knoop.len()), Tekstsoort::Vrij, &SCHAT);
    }
}

#[test]
fn odd_input_breaks_nothing() {
    let lang = "a".repeat(10_000);
    let vreemd =
        ["", " ", ";", "...", "€", "ﬁ\u{301}é", "'’-/.", "[", "1.2.3.", "d.w.z.", "\u{0}\u{feff}", &lang, "a-b-c-d"];
    for tekst in vreemd {
        for bevinding in beoordeel(tekst, Tekstsoort::Kort, &SCHAT).bevindingen {
            assert!(tekst.get(bevinding.plek).is_some(), "a place inside a letter");
        }
    }
}
