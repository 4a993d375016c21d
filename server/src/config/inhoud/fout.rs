//! Faults in content files, as an editor wants to read them.

use std::fmt;

use super::bron::Bron;

/// One fault: where, and what to write instead. English and technical: for whoever runs
/// the server or edits the files, never shown to a resident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InhoudFout {
    /// File, below the content folder.
    pub bestand: String,
    /// Line from 1, when it is known.
    pub regel: Option<usize>,
    /// What is wrong and what to write.
    pub wat: String,
}

impl InhoudFout {
    /// A fault in a file as a whole.
    pub fn new(bestand: impl Into<String>, wat: impl Into<String>) -> Self {
        Self { bestand: bestand.into(), regel: None, wat: wat.into() }
    }

    /// A fault on the first line that holds `bij`; in the file as a whole when none does, or
    /// when `bij` is empty.
    pub fn op(bron: &Bron, bestand: &str, bij: &str, wat: impl Into<String>) -> Self {
        Self::in_tekst(&bron.tekst(bestand, &mut Vec::new()).unwrap_or_default(), bestand, bij, wat)
    }

    /// The same, for a text that may not be in the file yet.
    pub fn in_tekst(tekst: &str, bestand: &str, bij: &str, wat: impl Into<String>) -> Self {
        let plek = if bij.is_empty() { None } else { tekst.find(bij) };
        let regel = plek.map(|plek| regel_op(tekst, plek));
        Self { bestand: bestand.to_owned(), regel, wat: wat.into() }
    }

    /// What the TOML reader says, with its line in the file. `vanaf` is the number of
    /// lines before the TOML begins.
    pub fn van_toml(bestand: &str, tekst: &str, vanaf: usize, fout: &toml::de::Error) -> Self {
        let regel = fout.span().map(|plek| vanaf + regel_op(tekst, plek.start));
        Self { bestand: bestand.to_owned(), regel, wat: fout.message().to_owned() }
    }
}

/// Line number from 1 of a place in a text.
pub fn regel_op(tekst: &str, plek: usize) -> usize {
    tekst.get(..plek).map_or(0, |voor| voor.matches('\n').count()) + 1
}

impl fmt::Display for InhoudFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.regel {
            Some(regel) => write!(f, "content/{}:{regel}: {}", self.bestand, self.wat),
            None => write!(f, "content/{}: {}", self.bestand, self.wat),
        }
    }
}

/// All faults of the content together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct InhoudFouten(pub Vec<InhoudFout>);

impl fmt::Display for InhoudFouten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "the content has {} fault(s):", self.0.len())?;
        for fout in &self.0 {
            writeln!(f, "  {fout}")?;
        }
        Ok(())
    }
}
