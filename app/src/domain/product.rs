//! A product of the gemeente, as the catalogue describes it.

use jiff::civil::Date;
use serde::Deserialize;

use super::duur::Duur;
use super::gemeente::Gemeente;
use super::kanaal::Kanalen;
use super::tarief::Tarief;

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
    /// Who cannot, and what they do instead.
    pub niet_voor: Option<String>,
    /// Price, in words.
    pub kosten: String,
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
    /// Last day on which they may be checked again in time.
    pub opnieuw_controleren: Date,
    /// Does it end in a besluit that somebody can object to (Awb, artikel 7:1)?
    pub bezwaar: bool,
    /// The one main button.
    pub actie: Actie,
    /// How to ask for it, per channel.
    pub kanalen: Kanalen,
    /// How long it takes; nothing where nobody waits.
    pub termijn: Option<Levertermijn>,
    /// Who does it, when that is not the gemeente.
    pub uitvoerder: Option<Uitvoerder>,
}

impl ProductKop {
    /// Must somebody have checked the facts again by now?
    pub fn is_te_laat(&self, vandaag: Date) -> bool {
        self.opnieuw_controleren < vandaag
    }
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
    /// Address of the other party for a `verwijzing`, own path for a `pagina`.
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
    /// Another page of this portal.
    Pagina,
}

/// How long a product takes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levertermijn {
    /// What the gemeente promises: the servicenorm.
    pub norm: Duur,
    /// The most that the law allows.
    pub wettelijk: Option<Duur>,
    /// From when it counts, in words.
    pub telt_vanaf: String,
    /// The law behind a legal term.
    pub grond: Option<String>,
}

/// Another organisation that does it: a warm referral, no dead link.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uitvoerder {
    /// Its name.
    pub naam: String,
    /// What it does, and how the gemeente helps who gets stuck.
    pub hulp: String,
    /// Its telephone, as people read it.
    pub telefoon: Option<String>,
    /// Its site.
    pub site: String,
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
    /// The amounts that the text names, in its order.
    pub tarieven: Vec<Tarief>,
    /// SDG information areas of its UPL name: `A1` (Regulation (EU) 2018/1724, annex I).
    pub sdg: Vec<String>,
}

impl Product {
    /// Where it stands.
    pub fn pad(&self) -> String {
        format!("/producten/{}", self.slug)
    }

    /// Where the main button leads: an own path, another site, or a telephone (`tel:`).
    pub fn doel(&self, gemeente: &Gemeente) -> String {
        let Actie { soort, doel, .. } = &self.kop.actie;
        match soort {
            ActieSoort::Formulier => format!("/formulieren/{}", self.slug),
            ActieSoort::Bellen => format!("tel:{}", gemeente.contact.telefoon_kiesbaar),
            ActieSoort::Verwijzing | ActieSoort::Pagina => doel.clone().unwrap_or_default(),
        }
    }
}

/// A group of the catalogue: a theme.
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
