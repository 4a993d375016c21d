//! The form engine: a form is data, and this is what gives it meaning. Pure code that runs
//! in the server and in the browser alike, so that both judge an answer the same way.

pub mod antwoorden;
pub mod check;
pub mod datumveld;
pub mod definitie;
pub mod melding;
pub mod stappen;
pub mod validatie;
pub mod voorwaarde;
pub mod weergave;
