//! `/balie`: the medewerker's side.

mod producten;
mod producttabel;
mod schrijfhulp;
mod terugbellen;
mod voorbeeld;
mod werkvoorraad;
mod zaak;

pub use producten::ProductenBijhouden;
pub use schrijfhulp::SchrijfhulpPagina;
pub use terugbellen::TerugbelLijst;
pub use voorbeeld::Productvoorbeeld;
pub use werkvoorraad::Werkvoorraad;
pub use zaak::{BalieZaakPagina, MAX_TOELICHTING, Uitkomst};
