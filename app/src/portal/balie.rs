//! The medewerker's side.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{PortalError, ZaakInHetKort};
use crate::domain::identiteit::Medewerker;
use crate::domain::zaak::{AntwoordRegel, Statustype, VoortgangStap};

/// One line of the work list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WerkvoorraadRegel {
    /// The zaak.
    pub zaak: ZaakInHetKort,
    /// Who asked.
    pub aanvrager: String,
}

/// One zaak as staff see it.
#[derive(Debug, Clone)]
pub struct BalieZaak {
    /// As in the list.
    pub regel: WerkvoorraadRegel,
    /// What was answered.
    pub regels: Vec<AntwoordRegel>,
    /// The line of steps, as the resident reads it.
    pub voortgang: Vec<VoortgangStap>,
    /// Statuses that can be set now.
    pub keuzes: Vec<Statustype>,
    /// Changes with each status; setting one on an older version is refused.
    pub versie: usize,
    /// May this employee set a status?
    pub mag_behandelen: bool,
}

/// Something that should have gone out by now and hasn't.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HangendeTaak {
    /// What kind: `zaak`, `mail`.
    pub soort: String,
    /// Number for people of the request it belongs to.
    pub referentie: String,
    /// How often it was tried.
    pub pogingen: i32,
    /// When it is tried again.
    pub volgende: Timestamp,
}

/// Work of staff.
#[async_trait]
pub trait Balie: Send + Sync {
    /// Open zaken, oldest deadline first.
    async fn werkvoorraad(&self, wie: &Medewerker) -> Result<Vec<WerkvoorraadRegel>, PortalError>;
    /// One zaak.
    async fn zaak(&self, wie: &Medewerker, id: &str) -> Result<BalieZaak, PortalError>;
    /// Sets the next status. `versie` is what the employee was looking at.
    async fn zet_status(
        &self,
        wie: &Medewerker,
        id: &str,
        versie: usize,
        statustype: &str,
        toelichting: &str,
    ) -> Result<(), PortalError>;
    /// Jobs that hang.
    async fn hangende_taken(&self, wie: &Medewerker) -> Result<Vec<HangendeTaak>, PortalError>;
}
