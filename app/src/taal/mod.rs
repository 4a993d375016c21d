//! Plain Dutch, measured: rules that a text must keep, and points for how hard it is.
//!
//! No parser and no model: word lists, counts and a frequency list, so every finding can be
//! explained to a writer. The same code runs on the server, in tests, on the command line and
//! in the browser. It knows nothing but text: no Leptos, no I/O.
//!
//! The rules and their thresholds come from research on municipal texts before and after
//! rewriting (`docs/9-taal.md`). Passing them does not certify a CEFR level: no tool can.

mod bevinding;
mod frequentie;
mod kenmerken;
mod letters;
mod lijsten;
mod ontleding;
mod oordeel;
mod passief;
mod punten;
mod regels;
mod termen;
mod woorden;
mod woordenschat;
mod zinnen;

pub use bevinding::{Bevinding, Ernst, Regel, Tekstsoort};
pub use kenmerken::{AANTAL as AANTAL_KENMERKEN, Kenmerken};
pub use letters::klein;
pub use lijsten::{LIJSTEN, lijst, woorden_van};
pub use oordeel::{LANGSTE_TEKST, Oordeel, beoordeel};
pub use punten::{GEWICHTEN, TEKST_GRENS, TEKST_LET_OP};
pub use woordenschat::{Lijst, Woordenschat};
pub use zinnen::{Zinplek, zinnen};
