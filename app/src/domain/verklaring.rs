//! What a gemeente declares of the accessibility of its portal: the part of the
//! toegankelijkheidsverklaring that no test can know.

use jiff::civil::Date;
use serde::Deserialize;

/// Read from `toegankelijkheid.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verklaring {
    /// How far the portal is.
    pub status: Nalevingsstatus,
    /// Day of this statement.
    pub opgesteld_op: Date,
    /// Day of the last complete research by somebody independent.
    pub onderzocht_op: Option<Date>,
    /// Last day of the research that was agreed on.
    pub onderzoek_gepland: Option<Date>,
    /// Role of who signs; a name is nobody's business.
    pub tekent: String,
    /// Address of this statement in the register of the government.
    pub register: Option<String>,
    /// Working days in which somebody who reports a problem gets an answer.
    pub antwoord_werkdagen: u8,
    /// Weeks in which a klacht is answered.
    pub klacht_weken: u8,
    /// What is known not to be right yet.
    #[serde(default, rename = "afwijking")]
    pub afwijkingen: Vec<Afwijking>,
}

/// The letters of the Dutch model. It has an E too: no statement at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Nalevingsstatus {
    /// Researched whole, and all is well.
    A,
    /// Researched whole, and not all is well yet.
    B,
    /// Not researched whole yet, but that is agreed on.
    C,
    /// Neither.
    D,
}

impl Nalevingsstatus {
    /// Best first.
    pub const ALLE: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// The letter itself.
    pub fn letter(self) -> char {
        match self {
            Self::A => 'A',
            Self::B => 'B',
            Self::C => 'C',
            Self::D => 'D',
        }
    }
}

/// Something that is known not to be right yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Afwijking {
    /// What is not right.
    pub wat: String,
    /// What somebody notices of it.
    pub gevolg: String,
    /// What is done about it.
    pub oplossing: String,
    /// Day on which that is done at the latest.
    pub wanneer: Date,
}
