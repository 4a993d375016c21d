//! Parts of a product: what it is, costs and takes.

use serde::Serialize;

/// A theme of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Thema {
    /// Key; also the value of the filter.
    pub id: String,
    /// Its heading.
    pub naam: String,
}

/// A life event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Levensgebeurtenis {
    /// Key.
    pub id: String,
    /// What happens, to the person: `U krijgt een kind`.
    pub naam: String,
    /// Its page.
    pub url: String,
}

/// For whom a product is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Doelgroep {
    /// Who can use it.
    pub voor_wie: String,
    /// Who cannot, and what they do instead.
    pub niet_voor: Option<String>,
}

/// What a product costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Kosten {
    /// In words.
    pub tekst: String,
    /// The amounts, in the order of the text.
    pub tarieven: Vec<Tarief>,
}

/// One amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Tarief {
    /// Key in the tariff file.
    pub id: String,
    /// What costs this.
    pub naam: String,
    /// How much, with two decimals. A string: a binary number cannot hold every amount.
    #[cfg_attr(feature = "ssr", schema(example = "83.87", pattern = r"^\d+\.\d{2}$"))]
    pub bedrag: String,
    /// Currency, by ISO 4217.
    #[cfg_attr(feature = "ssr", schema(example = "EUR"))]
    pub valuta: &'static str,
    /// Who sets it.
    pub vastgesteld_door: Vaststeller,
    /// The rule that it comes from.
    pub bron: String,
}

/// Who sets an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Vaststeller {
    /// The gemeente itself.
    Gemeente,
    /// The state: the same everywhere.
    Rijk,
}

/// How long a product takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Termijn {
    /// What the gemeente promises.
    pub norm: Duur,
    /// The most that the law allows.
    pub wettelijk: Option<Duur>,
    /// From when it counts, in words.
    pub telt_vanaf: String,
    /// The law behind a legal term.
    pub grond: Option<String>,
}

/// A length of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Duur {
    /// In words: `5 werkdagen`.
    pub tekst: String,
    /// By ISO 8601, which knows no working days: they come as days, and the words say which.
    #[cfg_attr(feature = "ssr", schema(format = "duration", example = "P5D"))]
    pub duur: String,
}
