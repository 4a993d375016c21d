//! Port: the zaaksysteem.

pub mod eigen;

use app::domain::bsn::Bsn;
use app::domain::zaak::{AntwoordRegel, Zaak};
use async_trait::async_trait;
use jiff::Timestamp;

use super::BronFout;

/// Kind of row in the outbox: a status was set. A zaaksysteem elsewhere calls us with its own
/// notification (ZGW Notificaties API), which becomes the same row.
pub const NOTIFICATIE: &str = "notificatie";

/// What a zaaksysteem gets when somebody sent a form.
#[derive(Clone)]
pub struct NieuweZaak {
    /// The zaak; its identifier and reference are what a repeat is recognised by.
    pub zaak: Zaak,
    /// Who asks.
    pub aanvrager: Aanvrager,
    /// What was answered.
    pub regels: Vec<AntwoordRegel>,
}

/// Who asks, and how to reach them.
#[derive(Clone)]
pub struct Aanvrager {
    /// The person.
    pub bsn: Bsn,
    /// Name.
    pub naam: String,
    /// Address for e-mail, when there is one.
    pub email: Option<String>,
}

/// A zaak with what belongs to it.
#[derive(Clone)]
pub struct ZaakMetGegevens {
    /// The zaak.
    pub zaak: Zaak,
    /// Name of who asked.
    pub aanvrager: String,
    /// Address for e-mail, when there is one.
    pub email: Option<String>,
    /// What was answered.
    pub regels: Vec<AntwoordRegel>,
}

/// A status that an employee sets.
#[derive(Debug, Clone)]
pub struct StatusZetten {
    /// The zaak.
    pub zaak_id: String,
    /// Number of statuses the employee was looking at: a repeat or a colleague's change
    /// is recognised by it.
    pub na: usize,
    /// Key in the zaaktype.
    pub statustype: String,
    /// Word of explanation.
    pub toelichting: String,
    /// When.
    pub gezet: Timestamp,
    /// Account of the employee.
    pub door: String,
    /// It ends the zaak.
    pub eind: bool,
}

/// A zaaksysteem. Each question fails with [`BronFout`] when it does not answer.
#[async_trait]
pub trait Zaken: Send + Sync {
    /// Makes a zaak. Doing it again changes nothing.
    async fn maak(&self, nieuw: &NieuweZaak) -> Result<(), BronFout>;
    /// Zaken of this person, newest first.
    async fn van(&self, wie: &Bsn) -> Result<Vec<Zaak>, BronFout>;
    /// One zaak of this person; `None` when it is not theirs.
    async fn zaak(&self, wie: &Bsn, id: &str) -> Result<Option<ZaakMetGegevens>, BronFout>;
    /// Open zaken of everybody, oldest deadline first.
    async fn open(&self) -> Result<Vec<ZaakMetGegevens>, BronFout>;
    /// Any zaak.
    async fn voor_balie(&self, id: &str) -> Result<Option<ZaakMetGegevens>, BronFout>;
    /// Sets a status and sees to it that the resident hears. `false` when somebody else
    /// was first.
    async fn zet_status(&self, nieuw: &StatusZetten) -> Result<bool, BronFout>;
}
