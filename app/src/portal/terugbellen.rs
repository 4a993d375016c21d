//! Asking the gemeente to call, and the list of whom it must call.

use async_trait::async_trait;
use jiff::civil::Date;

use super::PortalError;
use crate::domain::identiteit::Medewerker;
use crate::domain::referentie::Referentie;
use crate::domain::terugbelverzoek::{Dagdeel, Verzoek};

/// What came of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gevraagd {
    /// It is kept.
    Klaar {
        /// Identifier that nobody can guess.
        id: String,
    },
    /// Too many calls to this number wait already.
    TeVeel,
}

/// What the gemeente promised. Holds nothing personal: who has the link can open it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terugbelbelofte {
    /// Number for people.
    pub referentie: Referentie,
    /// Last day on which it calls.
    pub uiterlijk: Date,
    /// When it suits.
    pub wanneer: Dagdeel,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terugbelregel {
    /// Identifier.
    pub id: String,
    /// Number for people.
    pub referentie: Referentie,
    /// Last day on which the gemeente promised to call.
    pub uiterlijk: Date,
    /// That day has gone by.
    pub te_laat: bool,
    /// Who, and about what.
    pub verzoek: Verzoek,
    /// Name of the product it is about.
    pub product: Option<String>,
}

/// Calling back.
#[async_trait]
pub trait Terugbellen: Send + Sync {
    /// Last day on which we call who asks now.
    fn uiterlijk(&self) -> Date;
    /// Asks for a call. The same form (`kenmerk`), or the same words within a minute, is one
    /// request; the same form with other words changes it.
    async fn vraag(&self, kenmerk: &str, verzoek: &Verzoek) -> Result<Gevraagd, PortalError>;
    /// What was promised.
    async fn belofte(&self, id: &str) -> Result<Terugbelbelofte, PortalError>;
    /// Whom we must still call, the earliest promise first.
    async fn te_bellen(&self, wie: &Medewerker) -> Result<Vec<Terugbelregel>, PortalError>;
    /// The call was made. By a colleague before, or twice: that is the same.
    async fn gebeld(&self, wie: &Medewerker, id: &str) -> Result<(), PortalError>;
}
