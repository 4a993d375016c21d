//! `/contact/terugbellen`: leave a number, and the gemeente calls.

mod formulier;
mod gelukt;
mod vragen;

pub use formulier::{TerugbelPagina, Uitkomst};
pub use gelukt::Gelukt;

use crate::domain::terugbelverzoek::Dagdeel;
use crate::texts::nl::terugbellen as t;

/// A part of the day in words.
pub fn dagdeel(deel: Dagdeel) -> &'static str {
    match deel {
        Dagdeel::Ochtend => t::OCHTEND,
        Dagdeel::Middag => t::MIDDAG,
        Dagdeel::MaaktNietUit => t::MAAKT_NIET_UIT,
    }
}
