//! `/balie`: the medewerker's side.

mod schrijfhulp;
mod werkvoorraad;
mod zaak;

pub use schrijfhulp::SchrijfhulpPagina;
pub use werkvoorraad::Werkvoorraad;
pub use zaak::{BalieZaakPagina, MAX_TOELICHTING, Uitkomst};
