//! B1 points: how hard a text is, as a weighted sum of what was counted in it.

use super::kenmerken::{AANTAL, Kenmerken};

/// Above this the text as a whole is too hard (H7); from five sentences.
pub const TEKST_GRENS: f64 = 4.5;
/// Above this there is advice (W10).
pub const TEKST_LET_OP: f64 = 4.0;
/// A text of fewer sentences is judged by its sentences alone.
pub const VANAF_ZINNEN: usize = 5;

/// What is counted, and what one of it per sentence costs. None is negative: nothing hard
/// makes a text easier. The calibration (`app/tests/taal`) finds them, and
/// says when they should be taken over anew.
pub const GEWICHTEN: [(&str, f64); AANTAL] = [
    ("woorden", 0.01),
    ("woorden boven 8", 0.02),
    ("woorden boven 12", 0.03),
    ("woorden boven 16", 0.04),
    ("woorden boven 20", 0.05),
    ("inhoudswoorden", 0.05),
    ("inhoudswoorden boven 6", 0.12),
    ("lijdende vorm", 1.94),
    ("worden", 1.78),
    ("streng", 3.04),
    ("zacht", 1.04),
    ("uitdrukking", 3.20),
    ("voegwoord", 1.05),
    ("vaag", 1.94),
    ("afkorting", 2.90),
    ("voorzetsels", 0.09),
    ("voorzetsels boven 3", 0.21),
    ("komma's", 0.55),
    ("puntkomma", 4.68),
    ("haakjes", 0.29),
    ("schuine strepen", 2.93),
    ("dubbele punten", 0.23),
    ("getal in woorden", 3.90),
    ("namen", 0.17),
    ("te met werkwoord", 0.27),
    ("oude vormen", 1.17),
    ("niemand aangesproken", 0.39),
    ("voltooide deelwoorden", 1.00),
    ("onpersoonlijk", 0.08),
    ("hulpwerkwoorden boven 1", 0.57),
    ("woorden op -lijk en -isch", 0.18),
    ("rekentekens", 2.64),
];

/// Points of a text.
pub fn punten(kenmerken: &Kenmerken) -> f64 {
    kenmerken.0.iter().zip(GEWICHTEN).map(|(aantal, (_, gewicht))| aantal * gewicht).sum()
}
