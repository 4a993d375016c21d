//! Who asked to be called. What they say of themselves is sealed; hashes with a key tell a
//! repeat from something new.

use app::domain::referentie::Referentie;
use app::domain::terugbelverzoek::Verzoek;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::entities::terugbelverzoek::{ActiveModel, Column, Entity, Model};
use super::{Kluis, Opslag, OpslagFout, moment, ms};

/// A request for a call.
#[derive(Debug, Clone)]
pub struct Terugbelverzoek {
    /// Identifier.
    pub id: String,
    /// Number for people.
    pub referentie: Referentie,
    /// When it was received.
    pub ontvangen: Timestamp,
    /// Last day on which we call.
    pub uiterlijk: Date,
    /// Who, and about what.
    pub verzoek: Verzoek,
}

/// What tells one request from another, without the words.
pub struct Merken {
    /// Of everything that was asked.
    pub inhoud: String,
    /// Of the number alone.
    pub telefoon: String,
}

impl Merken {
    /// Of this request.
    ///
    /// # Errors
    /// When the request cannot be written as JSON.
    pub fn van(kluis: &Kluis, verzoek: &Verzoek) -> Result<Self, OpslagFout> {
        let inhoud = kluis.merk("terugbellen-inhoud", &serde_json::to_string(verzoek)?);
        Ok(Self { inhoud, telefoon: kluis.merk("terugbellen-telefoon", verzoek.telefoon.als_tekst()) })
    }
}

/// A request that was kept before.
pub struct Eerder {
    /// Identifier.
    pub id: String,
    /// Nobody called yet.
    pub open: bool,
    /// The same in every word.
    pub zelfde: bool,
}

/// What was sent with this form before.
pub async fn met_kenmerk<C: ConnectionTrait>(
    db: &C,
    kenmerk: &str,
    merken: &Merken,
) -> Result<Option<Eerder>, OpslagFout> {
    let rij = Entity::find().filter(Column::Kenmerk.eq(kenmerk)).one(db).await?;
    let eerder =
        |rij: Model| Eerder { id: rij.id, open: rij.gebeld.is_none(), zelfde: rij.inhoud_merk == merken.inhoud };
    Ok(rij.map(eerder))
}

/// The same in every word, asked since this moment and still open.
pub async fn net_gevraagd<C: ConnectionTrait>(
    db: &C,
    merken: &Merken,
    sinds: Timestamp,
) -> Result<Option<String>, OpslagFout> {
    let rij = Entity::find()
        .filter(Column::InhoudMerk.eq(&merken.inhoud))
        .filter(Column::Ontvangen.gt(ms(sinds)))
        .filter(Column::Gebeld.is_null())
        .one(db)
        .await?;
    Ok(rij.map(|rij| rij.id))
}

/// How many calls to this number wait, asked since this moment; the one with this id left out.
pub async fn open_van_nummer<C: ConnectionTrait>(
    db: &C,
    merken: &Merken,
    sinds: Timestamp,
    behalve: Option<&str>,
) -> Result<u64, OpslagFout> {
    let vraag = Entity::find()
        .filter(Column::TelefoonMerk.eq(&merken.telefoon))
        .filter(Column::Ontvangen.gt(ms(sinds)))
        .filter(Column::Gebeld.is_null())
        .filter(Column::Id.ne(behalve.unwrap_or_default()));
    Ok(vraag.count(db).await?)
}

/// How many calls wait that were asked for since this moment.
pub async fn open_sinds<C: ConnectionTrait>(db: &C, sinds: Timestamp) -> Result<u64, OpslagFout> {
    let vraag = Entity::find().filter(Column::Ontvangen.gt(ms(sinds))).filter(Column::Gebeld.is_null());
    Ok(vraag.count(db).await?)
}

/// Keeps a request. Belongs in the transaction that looked whether it was new.
pub async fn schrijf<C: ConnectionTrait>(
    db: &C,
    kluis: &Kluis,
    kenmerk: &str,
    merken: &Merken,
    nieuw: &Terugbelverzoek,
) -> Result<(), OpslagFout> {
    let rij = ActiveModel {
        id: Set(nieuw.id.clone()),
        kenmerk: Set(kenmerk.to_owned()),
        inhoud_merk: Set(merken.inhoud.clone()),
        telefoon_merk: Set(merken.telefoon.clone()),
        referentie: Set(nieuw.referentie.to_string()),
        ontvangen: Set(ms(nieuw.ontvangen)),
        uiterlijk: Set(nieuw.uiterlijk.to_string()),
        gebeld: Set(None),
        gebeld_door: Set(None),
        verzoek: Set(kluis.verzegel(&plek(&nieuw.id), &nieuw.verzoek)?),
    };
    Entity::insert(rij).exec_without_returning(db).await?;
    Ok(())
}

/// Puts other words in the place of those that were sent before; the promise stays.
pub async fn verander<C: ConnectionTrait>(
    db: &C,
    kluis: &Kluis,
    id: &str,
    merken: &Merken,
    verzoek: &Verzoek,
) -> Result<(), OpslagFout> {
    Entity::update_many()
        .col_expr(Column::InhoudMerk, Expr::value(merken.inhoud.clone()))
        .col_expr(Column::TelefoonMerk, Expr::value(merken.telefoon.clone()))
        .col_expr(Column::Verzoek, Expr::value(kluis.verzegel(&plek(id), verzoek)?))
        .filter(Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

impl Opslag {
    /// One request, called or not.
    pub async fn terugbelverzoek(&self, id: &str) -> Result<Option<Terugbelverzoek>, OpslagFout> {
        let rij = Entity::find_by_id(id).one(&self.db).await?;
        rij.map(|rij| lees(&self.kluis, rij)).transpose()
    }

    /// Whom nobody called yet, the earliest promise first.
    pub async fn te_bellen(&self) -> Result<Vec<Terugbelverzoek>, OpslagFout> {
        /// Nobody who waits may be missing from the list; a flood stops earlier, when it is asked for.
        const MAX: u64 = 5_000;
        let rijen = Entity::find()
            .filter(Column::Gebeld.is_null())
            .order_by_asc(Column::Uiterlijk)
            .order_by_asc(Column::Ontvangen)
            .limit(MAX)
            .all(&self.db)
            .await?;
        rijen.into_iter().map(|rij| lees(&self.kluis, rij)).collect()
    }

    /// The call was made: the first time counts. `false` when there is no such request.
    pub async fn zet_gebeld(&self, id: &str, nu: Timestamp, door: &str) -> Result<bool, OpslagFout> {
        Entity::update_many()
            .col_expr(Column::Gebeld, Expr::value(Some(ms(nu))))
            .col_expr(Column::GebeldDoor, Expr::value(Some(door.to_owned())))
            .filter(Column::Id.eq(id))
            .filter(Column::Gebeld.is_null())
            .exec(&self.db)
            .await?;
        Ok(Entity::find_by_id(id).count(&self.db).await? == 1)
    }

    /// Forgets who was called before this moment.
    pub async fn ruim_terugbelverzoeken_op(&self, voor: Timestamp) -> Result<u64, OpslagFout> {
        let weg = Entity::delete_many().filter(Column::Gebeld.lt(ms(voor))).exec(&self.db).await?;
        Ok(weg.rows_affected)
    }
}

fn lees(kluis: &Kluis, rij: Model) -> Result<Terugbelverzoek, OpslagFout> {
    Ok(Terugbelverzoek {
        verzoek: kluis.open(&plek(&rij.id), &rij.verzoek)?,
        id: rij.id,
        referentie: Referentie::bestaand(rij.referentie),
        ontvangen: moment(rij.ontvangen),
        uiterlijk: rij.uiterlijk.parse().unwrap_or(Date::ZERO),
    })
}

fn plek(id: &str) -> String {
    format!("terugbelverzoeken/{id}")
}
