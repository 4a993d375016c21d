//! What can be wrong with an answer. The words are in the texts and in the form's file.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One thing that is wrong, at one input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fout {
    /// Name of the question.
    pub veld: String,
    /// Name of the input to go to (the first wrong one of a question with several).
    pub invoer: String,
    /// What is wrong.
    pub melding: Melding,
}

/// The ways in which an answer can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Melding {
    /// Nothing filled in; the form's own words.
    Leeg(String),
    /// More characters than fit.
    TeLang {
        /// How many fit.
        max: usize,
    },
    /// No e-mail address.
    GeenEmail,
    /// No telephone number.
    GeenTelefoon,
    /// No postcode.
    GeenPostcode,
    /// No house number.
    GeenHuisnummer,
    /// No day of the calendar.
    GeenDatum,
    /// Too far ahead; the form's own words, and the first day to report it.
    TeVroeg(String, Date),
    /// Too long ago; the form's own words, and the earliest day in time.
    TeLaat(String, Date),
    /// A value that isn't among the options.
    GeenOptie,
    /// The address source doesn't know this address, and no street was given by hand.
    AdresOnbekend,
    /// The address source does not answer: street and town by hand.
    AdresbronWeg,
    /// At this number are several front doors: which one?
    KiesToevoeging(Vec<String>),
    /// It is the address where the person lives now.
    ZelfdeAdres,
    /// A street without a town or the other way round.
    StraatEnPlaats,
}
