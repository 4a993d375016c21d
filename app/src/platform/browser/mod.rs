//! What islands do with the page in a browser.

mod bewaren;
mod formulier;
mod leestekst;
mod markeren;
mod schrijven;
mod sessie;
mod volgen;
mod voorlezen;

pub use formulier::help_bij_stap;
pub use schrijven::help_bij_schrijven;
pub use sessie::{blijf_ingelogd, waak_over_sessie};
pub use volgen::{haal_weg_later, volg_zaak};
pub use voorlezen::{bij_vertrek, lees_voor, zwijg};
