//! What islands do with the page in a browser.

mod bewaren;
mod formulier;
mod sessie;
mod volgen;

pub use formulier::help_bij_stap;
pub use sessie::{blijf_ingelogd, waak_over_sessie};
pub use volgen::{haal_weg_later, volg_zaak};
