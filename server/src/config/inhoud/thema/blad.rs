//! Reads a tokens file: which token gets which value, where, and when.

use cssparser::{Parser, ParserInput};

use super::lezer::lees_regels;
use super::wanneer::Wanneer;

/// A token that gets a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toekenning {
    /// With its `--`.
    pub naam: String,
    /// As it is written.
    pub waarde: String,
    /// Line from 1.
    pub regel: usize,
    /// On which screens.
    pub wanneer: Wanneer,
}

/// A tokens file.
#[derive(Debug, Default)]
pub struct Blad {
    /// In the order of the file: the last one counts.
    pub toekenningen: Vec<Toekenning>,
    /// Line and what is wrong with it.
    pub fouten: Vec<(usize, String)>,
}

impl Blad {
    /// Reads what it can, as a browser does; the rest is faults.
    pub fn lees(css: &str) -> Self {
        let mut blad = Self::default();
        let mut invoer = ParserInput::new(css);
        lees_regels(&mut blad, &mut Parser::new(&mut invoer), &Wanneer::default());
        blad
    }
}
