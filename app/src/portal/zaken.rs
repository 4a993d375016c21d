//! A resident's own zaken.

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{ConceptInHetKort, Deel, PortalError};
use crate::domain::identiteit::Inwoner;
use crate::domain::referentie::Referentie;
use crate::domain::zaak::{AntwoordRegel, VoortgangStap};

/// One line in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZaakInHetKort {
    /// Key in URLs.
    pub id: String,
    /// What was asked for.
    pub naam: String,
    /// Number for people.
    pub referentie: Referentie,
    /// Name of the status it has now.
    pub status: String,
    /// When it was sent.
    pub ontvangen: Timestamp,
    /// Last day on which the person hears.
    pub uiterlijk: Date,
    /// It is finished.
    pub klaar: bool,
    /// The last day has gone by and it isn't finished.
    pub te_laat: bool,
}

/// One zaak, whole.
#[derive(Debug, Clone)]
pub struct ZaakBeeld {
    /// As in the list.
    pub kort: ZaakInHetKort,
    /// The line of steps.
    pub voortgang: Vec<VoortgangStap>,
    /// What was answered.
    pub regels: Vec<AntwoordRegel>,
    /// Team that does it.
    pub team: String,
}

/// The overview.
#[derive(Debug, Clone)]
pub struct Mijn {
    /// Unfinished forms.
    pub concepten: Vec<ConceptInHetKort>,
    /// Requests, newest first; also those the zaaksysteem does not have yet.
    pub zaken: Vec<ZaakInHetKort>,
    /// Set when the zaaksysteem does not answer: then `zaken` holds only what the portal
    /// itself still knows.
    pub zaken_weg: Deel<()>,
}

/// Following requests. Every question is about this one resident.
#[async_trait]
pub trait MijnZaken: Send + Sync {
    /// The overview.
    async fn overzicht(&self, wie: &Inwoner) -> Result<Mijn, PortalError>;
    /// One zaak; somebody else's does not exist.
    async fn zaak(&self, wie: &Inwoner, id: &str) -> Result<ZaakBeeld, PortalError>;
}
