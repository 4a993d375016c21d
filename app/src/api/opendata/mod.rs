//! Open data: what other sites, chatbots and national portals may read. Types of their own,
//! so that the domain can change without breaking who reads along. Names are those of Open
//! Product and the SDG invoervoorziening, in camelCase as the NL API Design Rules want.

mod aanvragen;
mod delen;
mod product;
mod zoeken;

pub use aanvragen::{Actie, Actiesoort, Kanaal, Kanaalsoort, Tekst, Uitvoerder, Vraag};
pub use delen::{Doelgroep, Duur, Kosten, Levensgebeurtenis, Tarief, Termijn, Thema, Vaststeller};
pub use product::Product;
pub use zoeken::{Antwoordsoort, Noodhulp, Zoekantwoord, Zoekuitslag};

use serde::Serialize;

/// Products, with where they come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Producten {
    /// Where this answer stands.
    #[serde(rename = "_links")]
    pub links: Links,
    /// The gemeente that answers for the content.
    pub gemeente: String,
    /// How many products follow.
    pub aantal: usize,
    /// The products: by theme, in the order of the site.
    pub producten: Vec<Product>,
}

/// Links of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Links {
    /// This answer itself.
    #[serde(rename = "self")]
    pub zelf: Link,
}

/// One link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Link {
    /// The whole address.
    pub href: String,
}
