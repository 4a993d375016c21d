//! `/balie`: the medewerker's side.

mod schrijfhulp;
mod werkvoorraad;
mod zaak;

pub use schrijfhulp::{MAX_TEKST, SchrijfhulpPagina};
pub use werkvoorraad::Werkvoorraad;
pub use zaak::{BalieZaakPagina, MAX_TOELICHTING, Uitkomst};
