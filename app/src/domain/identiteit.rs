//! Who is asking, and with how much certainty.

use super::bsn::Bsn;

/// The person behind a session. Every query about somebody's own things takes an
/// [`Inwoner`]; every query of staff a [`Medewerker`]. There is no third way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identiteit {
    /// A resident, logged in with DigiD.
    Inwoner(Inwoner),
    /// Staff of the gemeente, logged in with the organisation's account.
    Medewerker(Medewerker),
}

/// A resident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inwoner {
    /// Who it is.
    pub bsn: Bsn,
    /// The name to greet with, from the BRP at login.
    pub naam: String,
    /// How sure we are.
    pub niveau: Niveau,
}

/// Levels of assurance of DigiD, in rising order (Logius, koppelvlak DigiD).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Niveau {
    /// User name and password.
    Basis,
    /// With SMS or app.
    Midden,
    /// App with checked identity document.
    Substantieel,
    /// Identity document with chip.
    Hoog,
}

/// Somebody who works for the gemeente.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Medewerker {
    /// Account name at the organisation; stands in the log, not in front of residents.
    pub account: String,
    /// Name on the screen.
    pub naam: String,
    /// What this person does.
    pub functie: Functie,
}

/// What an employee may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Functie {
    /// Customer contact centre: sees zaken, does not decide.
    Kcc,
    /// Handles zaken: may set a status.
    Behandelaar,
}

impl Identiteit {
    /// The name to show in the frame of the page.
    pub fn naam(&self) -> &str {
        match self {
            Self::Inwoner(inwoner) => &inwoner.naam,
            Self::Medewerker(medewerker) => &medewerker.naam,
        }
    }
}
