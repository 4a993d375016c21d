//! What islands do with the page in a browser.

mod bewaren;
mod formulier;
mod volgen;

pub use formulier::help_bij_stap;
pub use volgen::{haal_weg_later, volg_zaak};
