//! When sources did not answer: for an honest page, and to show afterwards (row E3).

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};

use super::entities::storing;
use super::{Opslag, OpslagFout, moment, ms};

impl Opslag {
    /// Since when this source does not answer; `None` when it does.
    pub async fn storing(&self, bron: &str) -> Result<Option<Timestamp>, OpslagFout> {
        let rij = storing::Entity::find()
            .filter(storing::Column::Bron.eq(bron))
            .filter(storing::Column::Eind.is_null())
            .order_by_asc(storing::Column::Begin)
            .one(&self.db)
            .await?;
        Ok(rij.map(|rij| moment(rij.begin)))
    }

    /// The source did not answer. Keeps the first moment of an outage that goes on.
    pub async fn begin_storing(&self, bron: &str, nu: Timestamp) -> Result<Timestamp, OpslagFout> {
        if let Some(sinds) = self.storing(bron).await? {
            return Ok(sinds);
        }
        let rij = storing::ActiveModel { bron: Set(bron.to_owned()), begin: Set(ms(nu)), eind: Set(None) };
        let al_er = OnConflict::columns([storing::Column::Bron, storing::Column::Begin]).do_nothing().to_owned();
        storing::Entity::insert(rij).on_conflict(al_er).exec_without_returning(&self.db).await?;
        Ok(nu)
    }

    /// The source answers again.
    pub async fn eind_storing(&self, bron: &str, nu: Timestamp) -> Result<(), OpslagFout> {
        storing::Entity::update_many()
            .col_expr(storing::Column::Eind, Expr::value(Some(ms(nu))))
            .filter(storing::Column::Bron.eq(bron))
            .filter(storing::Column::Eind.is_null())
            .exec(&self.db)
            .await?;
        Ok(())
    }
}
