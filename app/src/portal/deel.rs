//! How things fail: as a whole, or in part.

use jiff::Timestamp;

/// The systems behind the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bron {
    /// Zaaksysteem.
    Zaken,
    /// Basisregistratie personen.
    Personen,
    /// Addresses.
    Adressen,
}

/// A source that does not answer now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Storing {
    /// Which one.
    pub bron: Bron,
    /// Since when.
    pub sinds: Timestamp,
}

/// Part of a page that may be missing while the rest is fine. Never an empty list where
/// a source is down: "you have nothing" must be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deel<T> {
    /// It is there.
    Er(T),
    /// The source does not answer.
    Weg(Storing),
}

impl<T> Deel<T> {
    /// What is there, if it is.
    pub fn er(&self) -> Option<&T> {
        match self {
            Self::Er(waarde) => Some(waarde),
            Self::Weg(_) => None,
        }
    }

    /// The outage, if there is one.
    pub fn weg(&self) -> Option<Storing> {
        match self {
            Self::Er(_) => None,
            Self::Weg(storing) => Some(*storing),
        }
    }
}

/// Why a question to the portal has no answer. Carries nothing that a page may not show:
/// details are logged where they happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PortalError {
    /// It does not exist, or it is somebody else's: the same answer for both.
    #[error("not found")]
    NietGevonden,
    /// It exists for others, not for this role.
    #[error("no access")]
    GeenToegang,
    /// Somebody else changed it in the meantime.
    #[error("changed in the meantime")]
    Verlopen,
    /// A source that cannot be missed does not answer.
    #[error("source {:?} unavailable", .0.bron)]
    BronWeg(Storing),
    /// A fault of the portal itself.
    #[error("internal fault")]
    Intern,
}
