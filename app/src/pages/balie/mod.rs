//! `/balie`: the medewerker's side.

mod werkvoorraad;
mod zaak;

pub use werkvoorraad::Werkvoorraad;
pub use zaak::{BalieZaakPagina, MAX_TOELICHTING, Uitkomst};
