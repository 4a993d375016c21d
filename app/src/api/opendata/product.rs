//! One product as open data.

use jiff::civil::Date;
use serde::Serialize;

use super::aanvragen::{Actie, Kanaal, Tekst, Uitvoerder, Vraag};
use super::delen::{Doelgroep, Kosten, Levensgebeurtenis, Termijn, Thema};

/// A product: everything that its page says. A field without a value is `null`, never absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Product {
    /// Key of the product in this portal.
    pub slug: String,
    /// Its page.
    pub url: String,
    /// Name in plain words: `Paspoort aanvragen`.
    pub naam: String,
    /// Name in the Uniforme Productnamenlijst.
    pub upl_naam: String,
    /// URI in the Uniforme Productnamenlijst: the key to join on.
    pub upl_uri: String,
    /// Information areas of the Single Digital Gateway: `A1`.
    pub sdg: Vec<String>,
    /// Theme it stands under.
    pub thema: Thema,
    /// Life events it belongs to.
    pub levensgebeurtenissen: Vec<Levensgebeurtenis>,
    /// What to do, in at most three sentences.
    pub inleiding: String,
    /// Who can use it.
    pub doelgroep: Doelgroep,
    /// What it costs.
    pub kosten: Kosten,
    /// How long it stays valid, in words.
    pub geldig: Option<String>,
    /// How long it takes; `null` where nobody waits.
    pub termijn: Option<Termijn>,
    /// Ways to ask for it; the first fits best.
    pub kanalen: Vec<Kanaal>,
    /// The one thing to do.
    pub actie: Actie,
    /// Who does it, when that is not the gemeente.
    pub uitvoerder: Option<Uitvoerder>,
    /// Does it end in a besluit that somebody can object to?
    pub bezwaar: bool,
    /// The text of the page.
    pub tekst: Tekst,
    /// Questions about it that many people ask.
    pub vragen: Vec<Vraag>,
    /// Words that people use for it.
    pub trefwoorden: Vec<String>,
    /// Laws behind the facts.
    pub bronnen: Vec<String>,
    /// The teams that answer for the text.
    pub verantwoordelijk: Vec<String>,
    /// Day on which the facts were last checked.
    pub gecontroleerd: Date,
    /// Last day on which they may be checked again in time.
    pub opnieuw_controleren: Date,
}
