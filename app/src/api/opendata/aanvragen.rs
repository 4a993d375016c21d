//! Parts of a product: how to ask for it, and what its page says.

use serde::Serialize;

/// One way to ask for a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Kanaal {
    /// Which way.
    pub soort: Kanaalsoort,
    /// What to do.
    pub uitleg: String,
    /// Why it fits best; only with the first.
    pub waarom: Option<String>,
}

/// The ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Kanaalsoort {
    /// On a site.
    Online,
    /// By telephone.
    Bellen,
    /// At a balie.
    Langskomen,
    /// At home.
    Thuis,
    /// By letter or e-mail.
    Post,
}

/// The one thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Actie {
    /// Which way it goes.
    pub soort: Actiesoort,
    /// Words on the button.
    pub tekst: String,
    /// One line under it.
    pub uitleg: String,
    /// Where it leads; `tel:` for a call.
    pub url: String,
}

/// What the button leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Actiesoort {
    /// A form of this portal.
    Formulier,
    /// A call to the gemeente.
    Bellen,
    /// The site of another organisation.
    Verwijzing,
    /// A page of this portal.
    Pagina,
}

/// Another organisation that does it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
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

/// A text, twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Tekst {
    /// As HTML without scripts or styles; its links are whole addresses.
    pub html: String,
    /// Without markup.
    pub plat: String,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Vraag {
    /// As people ask it.
    pub vraag: String,
    /// The answer, whole.
    pub antwoord: String,
}
