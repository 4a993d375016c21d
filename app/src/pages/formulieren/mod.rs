//! `/formulieren`: start, steps, check and send, confirmation.

mod bevestiging;
mod controleren;
mod stap;
mod start;

pub use bevestiging::BevestigingPagina;
pub use controleren::Controleren;
pub use stap::StapPagina;
pub use start::{Begin, StartPagina};
