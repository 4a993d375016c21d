//! What must still go out. A row is taken with a lease, so a worker that dies gives its
//! work back by itself, and any number of servers share the work.

use jiff::{SignedDuration, Timestamp};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::entities::outbox;
use super::{Kluis, Opslag, OpslagFout, moment, ms};

/// How long a worker may be busy with one row before another takes over.
pub const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// Something that must go out.
#[derive(Debug, Clone)]
pub struct Taak {
    /// Key by which the receiver recognises a repeat.
    pub sleutel: String,
    /// `zaak` or `mail`.
    pub soort: String,
    /// The request it belongs to.
    pub inzending_id: String,
    /// Number for people of that request.
    pub referentie: String,
    /// When it was made.
    pub aangemaakt: Timestamp,
    /// How often it was tried, this time counted.
    pub pogingen: i32,
    /// Not tried again before this moment.
    pub volgende: Timestamp,
    inhoud: Vec<u8>,
}

impl Taak {
    /// What must go out.
    pub fn inhoud<T: DeserializeOwned>(&self, kluis: &Kluis) -> Result<T, OpslagFout> {
        kluis.open(&plek(&self.sleutel), &self.inhoud)
    }
}

/// Something new that must go out.
pub struct NieuweTaak<'a, T> {
    /// Key by which the receiver recognises a repeat.
    pub sleutel: String,
    /// `zaak` or `mail`.
    pub soort: &'a str,
    /// The request it belongs to.
    pub inzending_id: &'a str,
    /// Number for people of that request.
    pub referentie: &'a str,
    /// What must go out.
    pub inhoud: &'a T,
}

/// Puts something in the outbox. Belongs in the transaction of the change it tells about.
/// A key that is there already is left as it is.
pub async fn plan<C: ConnectionTrait, T: Serialize + Sync>(
    db: &C,
    kluis: &Kluis,
    taak: NieuweTaak<'_, T>,
    nu: Timestamp,
) -> Result<(), OpslagFout> {
    let rij = outbox::ActiveModel {
        inhoud: Set(kluis.verzegel(&plek(&taak.sleutel), taak.inhoud)?),
        sleutel: Set(taak.sleutel),
        soort: Set(taak.soort.to_owned()),
        inzending_id: Set(taak.inzending_id.to_owned()),
        referentie: Set(taak.referentie.to_owned()),
        aangemaakt: Set(ms(nu)),
        volgende: Set(ms(nu)),
        pogingen: Set(0),
        lease_tot: Set(0),
        klaar: Set(None),
    };
    let al_er = OnConflict::column(outbox::Column::Sleutel).do_nothing().to_owned();
    outbox::Entity::insert(rij).on_conflict(al_er).exec_without_returning(db).await?;
    Ok(())
}

impl Opslag {
    /// Takes the oldest row that may be tried now, for [`LEASE`]. The condition stands in
    /// the update itself, so two workers never get the same row.
    pub async fn neem_taak(&self, nu: Timestamp) -> Result<Option<Taak>, OpslagFout> {
        let lease_tot = nu.saturating_add(LEASE).unwrap_or(Timestamp::MAX);
        loop {
            let kandidaat =
                outbox::Entity::find().filter(vrij(nu)).order_by_asc(outbox::Column::Volgende).one(&self.db).await?;
            let Some(rij) = kandidaat else { return Ok(None) };
            let genomen = outbox::Entity::update_many()
                .col_expr(outbox::Column::LeaseTot, Expr::value(ms(lease_tot)))
                .col_expr(outbox::Column::Pogingen, Expr::col(outbox::Column::Pogingen).add(1))
                .filter(outbox::Column::Sleutel.eq(&rij.sleutel))
                .filter(outbox::Column::Pogingen.eq(rij.pogingen))
                .filter(vrij(nu))
                .exec(&self.db)
                .await?;
            if genomen.rows_affected == 1 {
                return Ok(Some(taak(rij, 1)));
            }
        }
    }

    /// It went out.
    pub async fn taak_klaar(&self, taak: &Taak, nu: Timestamp) -> Result<(), OpslagFout> {
        outbox::Entity::update_many()
            .col_expr(outbox::Column::Klaar, Expr::value(Some(ms(nu))))
            .filter(outbox::Column::Sleutel.eq(&taak.sleutel))
            .exec(&self.db)
            .await?;
        Ok(())
    }

    /// It did not go out: try again then.
    pub async fn taak_later(&self, taak: &Taak, volgende: Timestamp) -> Result<(), OpslagFout> {
        outbox::Entity::update_many()
            .col_expr(outbox::Column::Volgende, Expr::value(ms(volgende)))
            .col_expr(outbox::Column::LeaseTot, Expr::value(0))
            .filter(outbox::Column::Sleutel.eq(&taak.sleutel))
            .exec(&self.db)
            .await?;
        Ok(())
    }

    /// What should have gone out by now: tried and failed, or waiting for longer than a lease
    /// without anybody working on it. Longest waiting first.
    pub async fn hangende_taken(&self, nu: Timestamp) -> Result<Vec<Taak>, OpslagFout> {
        const MAX: u64 = 100;
        let rijen = outbox::Entity::find()
            .filter(outbox::Column::Klaar.is_null())
            .filter(outbox::Column::LeaseTot.lte(ms(nu)))
            .filter(
                Condition::any()
                    .add(outbox::Column::Pogingen.gt(0))
                    .add(outbox::Column::Aangemaakt.lt(ms(nu.saturating_sub(LEASE).unwrap_or(nu)))),
            )
            .order_by_asc(outbox::Column::Aangemaakt)
            .limit(MAX)
            .all(&self.db)
            .await?;
        Ok(rijen.into_iter().map(|rij| taak(rij, 0)).collect())
    }

    /// Forgets what went out before this moment.
    pub async fn ruim_outbox_op(&self, voor: Timestamp) -> Result<u64, OpslagFout> {
        let weg = outbox::Entity::delete_many().filter(outbox::Column::Klaar.lt(ms(voor))).exec(&self.db).await?;
        Ok(weg.rows_affected)
    }
}

fn vrij(nu: Timestamp) -> Condition {
    Condition::all()
        .add(outbox::Column::Klaar.is_null())
        .add(outbox::Column::Volgende.lte(ms(nu)))
        .add(outbox::Column::LeaseTot.lte(ms(nu)))
}

fn taak(rij: outbox::Model, extra_poging: i32) -> Taak {
    Taak {
        sleutel: rij.sleutel,
        soort: rij.soort,
        inzending_id: rij.inzending_id,
        referentie: rij.referentie,
        aangemaakt: moment(rij.aangemaakt),
        pogingen: rij.pogingen + extra_poging,
        volgende: moment(rij.volgende),
        inhoud: rij.inhoud,
    }
}

fn plek(sleutel: &str) -> String {
    format!("outbox/{sleutel}")
}
