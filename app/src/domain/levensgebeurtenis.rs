//! A life event: a short guided list of what to arrange, and when.

use serde::Deserialize;

/// One life event with its list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levensgebeurtenis {
    /// Key, also in its URL.
    pub id: String,
    /// What happens, to the person: `U krijgt een kind`.
    pub naam: String,
    /// Name of its icon.
    pub icoon: String,
    /// What this list is for, in one or two sentences.
    pub inleiding: String,
    /// Words people use for it.
    #[serde(default)]
    pub trefwoorden: Vec<String>,
    /// What to do, in order of time.
    #[serde(rename = "moment")]
    pub momenten: Vec<Moment>,
}

impl Levensgebeurtenis {
    /// Where it stands.
    pub fn pad(&self) -> String {
        format!("/levensgebeurtenissen/{}", self.id)
    }

    /// Products that its list names, in order.
    pub fn producten(&self) -> impl Iterator<Item = &str> {
        self.momenten.iter().flat_map(|moment| &moment.taken).filter_map(|taak| taak.product.as_deref())
    }
}

/// A time in a life event: before, within three days, later.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// When: `Binnen 3 dagen na de geboorte`.
    pub wanneer: String,
    /// What to do then.
    #[serde(rename = "taak")]
    pub taken: Vec<Leventaak>,
}

/// One thing to do, to tick off.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leventaak {
    /// What to do, beginning with a verb.
    pub doe: String,
    /// Why, or what to mind.
    pub uitleg: Option<String>,
    /// The product that does it.
    pub product: Option<String>,
}
