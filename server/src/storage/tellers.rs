//! Serial numbers, without gaps when everything goes well and never twice.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::OpslagFout;
use super::entities::teller;

/// The next number of a series, from 1. Belongs in the transaction that uses it.
pub async fn volgende<C: ConnectionTrait>(db: &C, naam: &str) -> Result<i64, OpslagFout> {
    let begin = teller::ActiveModel { naam: Set(naam.to_owned()), waarde: Set(1) };
    let ophogen = OnConflict::column(teller::Column::Naam)
        .value(teller::Column::Waarde, Expr::col((teller::Entity, teller::Column::Waarde)).add(1))
        .to_owned();
    teller::Entity::insert(begin).on_conflict(ophogen).exec_without_returning(db).await?;
    let rij = teller::Entity::find().filter(teller::Column::Naam.eq(naam)).one(db).await?;
    Ok(rij.map_or(1, |rij| rij.waarde))
}
