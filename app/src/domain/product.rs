//! A product of the gemeente, as the catalogue describes it.

use jiff::civil::Date;
use serde::Deserialize;

/// The facts of one product. The same on every channel.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductKop {
    /// The task, as title: `Verhuizing doorgeven`.
    pub naam: String,
    /// Short name for the toptaken, at most 24 characters.
    pub kort: String,
    /// Name of the icon beside it.
    pub icoon: String,
    /// Theme it stands under.
    pub thema: String,
    /// Life events it belongs to.
    #[serde(default)]
    pub levensgebeurtenissen: Vec<String>,
    /// Name in the Uniforme Productnamenlijst.
    pub upl: String,
    /// URI in the Uniforme Productnamenlijst: the key that other systems know it by.
    pub upl_uri: String,
    /// What to do, in at most three sentences.
    pub inleiding: String,
    /// Who can use it.
    pub voor_wie: String,
    /// Price, in words.
    pub kosten: String,
    /// How long it takes, in words.
    pub klaar_in: String,
    /// How long it stays valid, in words.
    pub geldig: Option<String>,
    /// Words people use for it.
    pub trefwoorden: Vec<String>,
    /// Laws behind the facts.
    #[serde(default)]
    pub bronnen: Vec<String>,
    /// The two teams that answer for the text.
    pub verantwoordelijk: Vec<String>,
    /// Day on which the facts were last checked.
    pub gecontroleerd: Date,
    /// Day before which they must be checked again.
    pub opnieuw_controleren: Date,
    /// The one main button.
    pub actie: Actie,
}

/// What the main button does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actie {
    /// Which way it goes.
    pub soort: ActieSoort,
    /// Words on the button.
    pub tekst: String,
    /// One line under it.
    pub uitleg: String,
    /// Address of the other party, for a `verwijzing`.
    pub doel: Option<String>,
}

/// The ways to ask for a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActieSoort {
    /// An e-formulier in this portal, with the slug of the product.
    Formulier,
    /// Calling the gemeente.
    Bellen,
    /// Another organisation does it.
    Verwijzing,
}

/// A product with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Name in URLs.
    pub slug: String,
    /// The facts.
    pub kop: ProductKop,
    /// The text as safe HTML: made from Markdown, raw HTML dropped.
    pub tekst_html: String,
    /// The same text without markup, for search.
    pub tekst_plat: String,
}

/// A group of the catalogue: a theme or a life event.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Groep {
    /// Key, also the anchor in the page.
    pub id: String,
    /// Heading.
    pub naam: String,
    /// Name of its icon, when it has one.
    pub icoon: Option<String>,
}
