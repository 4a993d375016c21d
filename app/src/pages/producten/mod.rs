//! `/producten`: the catalogue, and one product.

mod catalogus;
mod product;

pub use catalogus::CatalogusPagina;
pub use product::ProductPagina;
