//! The embedded zaaksysteem: zaken and their statuses.

use std::collections::HashMap;

use app::domain::referentie::Referentie;
use app::domain::zaak::{Status, Zaak};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};

use super::entities::{status, zaak};
use super::inzendingen::Gegevens;
use super::{Eigenaar, Kluis, Opslag, OpslagFout, moment, ms};

/// Most zaken in one answer; a person or a work list has fewer that matter.
const MAX_LIJST: u64 = 500;

/// A status that is to be set.
#[derive(Debug, Clone)]
pub struct NieuweStatus {
    /// Key in the zaaktype.
    pub statustype: String,
    /// When.
    pub gezet: Timestamp,
    /// Account that sets it; empty when the portal does.
    pub door: String,
    /// Word of explanation.
    pub toelichting: String,
    /// It ends the zaak.
    pub eind: bool,
}

impl Opslag {
    /// Makes a zaak with its first status. Doing it again changes nothing.
    pub async fn maak_zaak(
        &self,
        wie: &Eigenaar,
        nieuw: &Zaak,
        gegevens: &Gegevens,
        eerste: &NieuweStatus,
    ) -> Result<(), OpslagFout> {
        let tx = self.schrijf().await?;
        let rij = zaak::ActiveModel {
            id: Set(nieuw.id.clone()),
            eigenaar: Set(wie.als_tekst().to_owned()),
            referentie: Set(nieuw.referentie.to_string()),
            zaaktype: Set(nieuw.zaaktype.clone()),
            ontvangen: Set(ms(nieuw.ontvangen)),
            uiterlijk: Set(nieuw.uiterlijk.to_string()),
            afgerond: Set(eerste.eind),
            gegevens: Set(self.kluis.verzegel(&plek(&nieuw.id), gegevens)?),
        };
        let al_er = OnConflict::column(zaak::Column::Id).do_nothing().to_owned();
        zaak::Entity::insert(rij).on_conflict(al_er).exec_without_returning(&tx).await?;
        schrijf_status(&tx, &self.kluis, &nieuw.id, 0, eerste).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Zaken of this person, newest first.
    pub async fn zaken_van(&self, wie: &Eigenaar) -> Result<Vec<Zaak>, OpslagFout> {
        let rijen = zaak::Entity::find()
            .filter(zaak::Column::Eigenaar.eq(wie.als_tekst()))
            .order_by_desc(zaak::Column::Ontvangen)
            .limit(MAX_LIJST)
            .all(&self.db)
            .await?;
        let zaken = self.met_statussen(rijen).await?;
        Ok(zaken.into_iter().map(|(zaak, _)| zaak).collect())
    }

    /// One zaak of this person, with its answers.
    pub async fn zaak_van(&self, wie: &Eigenaar, id: &str) -> Result<Option<(Zaak, Gegevens)>, OpslagFout> {
        let rijen =
            zaak::Entity::find_by_id(id).filter(zaak::Column::Eigenaar.eq(wie.als_tekst())).all(&self.db).await?;
        Ok(self.met_statussen(rijen).await?.pop())
    }

    /// Open zaken of everybody, oldest deadline first. For staff.
    pub async fn open_zaken(&self) -> Result<Vec<(Zaak, Gegevens)>, OpslagFout> {
        let rijen = zaak::Entity::find()
            .filter(zaak::Column::Afgerond.eq(false))
            .order_by_asc(zaak::Column::Uiterlijk)
            .order_by_asc(zaak::Column::Ontvangen)
            .limit(MAX_LIJST)
            .all(&self.db)
            .await?;
        self.met_statussen(rijen).await
    }

    /// Any zaak. For staff.
    pub async fn zaak_voor_balie(&self, id: &str) -> Result<Option<(Zaak, Gegevens)>, OpslagFout> {
        let rijen = zaak::Entity::find_by_id(id).all(&self.db).await?;
        Ok(self.met_statussen(rijen).await?.pop())
    }

    async fn met_statussen(&self, rijen: Vec<zaak::Model>) -> Result<Vec<(Zaak, Gegevens)>, OpslagFout> {
        let ids: Vec<&str> = rijen.iter().map(|rij| rij.id.as_str()).collect();
        let alle = status::Entity::find()
            .filter(status::Column::ZaakId.is_in(ids))
            .order_by_asc(status::Column::Volgnummer)
            .all(&self.db)
            .await?;
        let mut per_zaak: HashMap<String, Vec<Status>> = HashMap::new();
        for rij in alle {
            let toelichting = self.kluis.open(&status_plek(&rij.zaak_id, rij.volgnummer), &rij.toelichting)?;
            let status = Status { statustype: rij.statustype, gezet: moment(rij.gezet), toelichting };
            per_zaak.entry(rij.zaak_id).or_default().push(status);
        }
        rijen
            .into_iter()
            .map(|rij| {
                let statussen = per_zaak.remove(&rij.id).unwrap_or_default();
                self.lees_zaak(rij, statussen)
            })
            .collect()
    }

    fn lees_zaak(&self, rij: zaak::Model, statussen: Vec<Status>) -> Result<(Zaak, Gegevens), OpslagFout> {
        let gegevens = self.kluis.open(&plek(&rij.id), &rij.gegevens)?;
        let zaak = Zaak {
            id: rij.id,
            referentie: Referentie::bestaand(rij.referentie),
            zaaktype: rij.zaaktype,
            ontvangen: moment(rij.ontvangen),
            uiterlijk: rij.uiterlijk.parse().unwrap_or(Date::ZERO),
            statussen,
        };
        Ok((zaak, gegevens))
    }
}

/// Sets the status with this number, and gives `false` when that number was taken: a
/// colleague was first.
pub async fn zet_status<C: ConnectionTrait>(
    db: &C,
    kluis: &Kluis,
    zaak_id: &str,
    volgnummer: i32,
    nieuw: &NieuweStatus,
) -> Result<bool, OpslagFout> {
    if schrijf_status(db, kluis, zaak_id, volgnummer, nieuw).await? == 0 {
        return Ok(false);
    }
    zaak::Entity::update_many()
        .col_expr(zaak::Column::Afgerond, Expr::value(nieuw.eind))
        .filter(zaak::Column::Id.eq(zaak_id))
        .exec(db)
        .await?;
    Ok(true)
}

async fn schrijf_status<C: ConnectionTrait>(
    db: &C,
    kluis: &Kluis,
    zaak_id: &str,
    volgnummer: i32,
    nieuw: &NieuweStatus,
) -> Result<u64, OpslagFout> {
    let rij = status::ActiveModel {
        zaak_id: Set(zaak_id.to_owned()),
        volgnummer: Set(volgnummer),
        statustype: Set(nieuw.statustype.clone()),
        gezet: Set(ms(nieuw.gezet)),
        door: Set(nieuw.door.clone()),
        toelichting: Set(kluis.verzegel(&status_plek(zaak_id, volgnummer), &nieuw.toelichting)?),
    };
    let al_er = OnConflict::columns([status::Column::ZaakId, status::Column::Volgnummer]).do_nothing().to_owned();
    Ok(status::Entity::insert(rij).on_conflict(al_er).exec_without_returning(db).await?)
}

fn plek(id: &str) -> String {
    format!("zaken/{id}")
}

fn status_plek(zaak_id: &str, volgnummer: i32) -> String {
    format!("statussen/{zaak_id}/{volgnummer}")
}
