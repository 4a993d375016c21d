//! Answers of the search as open data.

use serde::Serialize;

/// Answers to a question, the best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Zoekuitslag {
    /// Somebody may be in need: show this before anything else.
    pub nood: Option<Noodhulp>,
    /// Do they answer the question? Else they are only near.
    pub zeker: bool,
    /// The answers.
    pub antwoorden: Vec<Zoekantwoord>,
}

/// Whom to call now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Noodhulp {
    /// What it is about.
    pub wat: String,
    /// What to do now.
    pub doe: String,
    /// The number to dial.
    pub telefoon: String,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Zoekantwoord {
    /// What it is.
    pub soort: Antwoordsoort,
    /// Its title.
    pub naam: String,
    /// Where it stands.
    pub url: String,
    /// The answer in short, or what it is about.
    pub uitleg: String,
}

/// What search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Antwoordsoort {
    /// A product.
    Product,
    /// A question with its answer.
    Vraag,
    /// A life event.
    Levensgebeurtenis,
    /// A place of the gemeente.
    Locatie,
    /// A news item.
    Bericht,
}
