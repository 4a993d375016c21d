//! The shape of an e-formulier, as `content/formulieren/*.toml` writes it.

use serde::{Deserialize, Serialize};

use super::voorwaarde::Voorwaarde;
use crate::domain::aangiftevenster::Aangiftevenster;

/// One version of one e-formulier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formulier {
    /// Name in URLs; the same as the product's.
    pub slug: String,
    /// A draft finishes on the version it began with.
    pub versie: u32,
    /// Title, as a task: `Verhuizing doorgeven`.
    pub titel: String,
    /// Key of the zaaktype that a sent form becomes.
    pub zaaktype: String,
    /// What the start page says: what to keep at hand, how long it takes.
    pub start: Vec<String>,
    /// What the confirmation says happens next, one line per step.
    pub hierna: Vec<String>,
    /// The steps, in order.
    #[serde(rename = "stap")]
    pub stappen: Vec<Stap>,
}

/// One screen: one group of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stap {
    /// Name in URLs.
    pub id: String,
    /// Question of the screen, its `h1`.
    pub titel: String,
    /// One or two sentences under the title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub uitleg: String,
    /// Shown only when this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub als: Option<Voorwaarde>,
    /// The questions.
    #[serde(rename = "veld")]
    pub velden: Vec<Veld>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Veld {
    /// Name of the input.
    pub naam: String,
    /// The question or label.
    pub label: String,
    /// Help under the label.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hulp: String,
    /// May it stay empty?
    #[serde(default)]
    pub optioneel: bool,
    /// What to say when it is empty, in the words of this question.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub leeg: String,
    /// Kind of answer: `soort = "email"`, or a table `[stap.veld.soort.datum]`.
    pub soort: Soort,
}

/// The kinds of answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Soort {
    /// What we know already; nothing to fill in. Name and address of who is logged in.
    Bekend,
    /// Who of the people at the same address take part; answers are their keys.
    Huisgenoten,
    /// One line of text.
    Tekst {
        /// Longest answer, in characters.
        max: usize,
        /// Value of the HTML `autocomplete` attribute, when the browser may know it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        autocomplete: Option<String>,
    },
    /// E-mail address.
    Email,
    /// Telephone number.
    Telefoon,
    /// A Dutch address: by postcode and number, by hand when the source doesn't know it.
    Adres,
    /// A day, in three boxes.
    Datum {
        /// When an event on that day may be reported.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        venster: Option<Aangiftevenster>,
        /// What to say when it is too far ahead. `{vanaf}`: first day to report it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        te_vroeg: String,
        /// What to say when it is too long ago. `{sinds}`: earliest day still in time.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        te_laat: String,
    },
    /// One of a few.
    Keuze {
        /// What there is to choose from.
        opties: Vec<Optie>,
    },
    /// One box to tick; the answer is `ja` or nothing.
    Aankruis {
        /// The sentence beside the box.
        tekst: String,
    },
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Optie {
    /// Value in the answer.
    pub waarde: String,
    /// What a person reads.
    pub label: String,
}

impl Formulier {
    /// The step with this id.
    pub fn stap(&self, id: &str) -> Option<&Stap> {
        self.stappen.iter().find(|stap| stap.id == id)
    }
}

impl Veld {
    /// Names of the inputs that this question puts in the page.
    pub fn invoernamen(&self) -> Vec<String> {
        match self.soort {
            Soort::Bekend => Vec::new(),
            Soort::Datum { .. } => ["dag", "maand", "jaar"].map(|deel| self.deel(deel)).into(),
            Soort::Adres => ADRESDELEN.map(|deel| self.deel(deel)).into(),
            _ => vec![self.naam.clone()],
        }
    }

    /// Name of one input of a question that has several: `verhuisdatum-dag`.
    pub fn deel(&self, deel: &str) -> String {
        format!("{}-{deel}", self.naam)
    }
}

/// The inputs of an address, in the order of the page.
pub const ADRESDELEN: [&str; 5] = ["postcode", "huisnummer", "toevoeging", "straat", "woonplaats"];
