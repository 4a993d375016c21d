//! `/producten`: the catalogue, and one product.

mod catalogus;
mod deel;
mod inhoud;
mod product;
mod waardering;

pub use catalogus::CatalogusPagina;
pub use inhoud::Productinhoud;
pub use product::ProductPagina;
