//! Embedded adapter: zaken in the portal's own storage, for a gemeente without a
//! zaaksysteem.

use app::domain::bsn::Bsn;
use app::domain::zaak::{Status, Zaak};
use async_trait::async_trait;

use super::{NOTIFICATIE, NieuweZaak, StatusZetten, ZaakMetGegevens, Zaken};
use crate::sources::BronFout;
use crate::storage::inzendingen::Gegevens;
use crate::storage::outbox::{self, NieuweTaak};
use crate::storage::zaken::{NieuweStatus, zet_status};
use crate::storage::{Opslag, OpslagFout};

/// Zaken in our own storage.
pub struct EigenZaken(pub Opslag);

#[async_trait]
impl Zaken for EigenZaken {
    async fn maak(&self, nieuw: &NieuweZaak) -> Result<(), BronFout> {
        let NieuweZaak { zaak, aanvrager, regels } = nieuw;
        let gegevens = Gegevens {
            bsn: aanvrager.bsn.onthul(),
            naam: aanvrager.naam.clone(),
            email: aanvrager.email.clone(),
            regels: regels.clone(),
        };
        let eerste = zaak.statussen.first().ok_or_else(|| BronFout::Geweigerd("no first status".to_owned()))?;
        let wie = self.0.kluis.eigenaar(&aanvrager.bsn);
        Ok(self.0.maak_zaak(&wie, zaak, &gegevens, &eerste_status(eerste)).await?)
    }

    async fn van(&self, wie: &Bsn) -> Result<Vec<Zaak>, BronFout> {
        Ok(self.0.zaken_van(&self.0.kluis.eigenaar(wie)).await?)
    }

    async fn zaak(&self, wie: &Bsn, id: &str) -> Result<Option<ZaakMetGegevens>, BronFout> {
        Ok(self.0.zaak_van(&self.0.kluis.eigenaar(wie), id).await?.map(samen))
    }

    async fn open(&self) -> Result<Vec<ZaakMetGegevens>, BronFout> {
        Ok(self.0.open_zaken().await?.into_iter().map(samen).collect())
    }

    async fn voor_balie(&self, id: &str) -> Result<Option<ZaakMetGegevens>, BronFout> {
        Ok(self.0.zaak_voor_balie(id).await?.map(samen))
    }

    async fn zet_status(&self, nieuw: &StatusZetten) -> Result<bool, BronFout> {
        Ok(self.status_en_notificatie(nieuw).await?)
    }
}

impl EigenZaken {
    /// The status and the notification of it in one transaction: never one without the
    /// other. A zaaksysteem elsewhere sends its notification itself (ZGW Notificaties API).
    async fn status_en_notificatie(&self, nieuw: &StatusZetten) -> Result<bool, OpslagFout> {
        let Opslag { kluis, .. } = &self.0;
        let Some((zaak, _)) = self.0.zaak_voor_balie(&nieuw.zaak_id).await? else { return Ok(false) };
        let status = NieuweStatus {
            statustype: nieuw.statustype.clone(),
            gezet: nieuw.gezet,
            door: nieuw.door.clone(),
            toelichting: nieuw.toelichting.clone(),
            eind: nieuw.eind,
        };
        let nummer = i32::try_from(nieuw.na).unwrap_or(i32::MAX);
        let tx = self.0.schrijf().await?;
        let gezet = zet_status(&tx, kluis, &nieuw.zaak_id, nummer, &status).await?;
        if gezet {
            let taak = NieuweTaak {
                sleutel: format!("{NOTIFICATIE}-{}-{nummer}", nieuw.zaak_id),
                soort: NOTIFICATIE,
                inzending_id: &nieuw.zaak_id,
                referentie: zaak.referentie.als_tekst(),
                inhoud: &nieuw.na,
            };
            outbox::plan(&tx, kluis, taak, nieuw.gezet).await?;
        }
        tx.commit().await?;
        Ok(gezet)
    }
}

fn eerste_status(status: &Status) -> NieuweStatus {
    NieuweStatus {
        statustype: status.statustype.clone(),
        gezet: status.gezet,
        door: String::new(),
        toelichting: status.toelichting.clone(),
        eind: false,
    }
}

fn samen((zaak, gegevens): (Zaak, Gegevens)) -> ZaakMetGegevens {
    ZaakMetGegevens { zaak, aanvrager: gegevens.naam, email: gegevens.email, regels: gegevens.regels }
}

impl From<OpslagFout> for BronFout {
    fn from(fout: OpslagFout) -> Self {
        Self::Onbereikbaar(fout.to_string())
    }
}
