//! Serial numbers.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tellers")]
pub struct Model {
    /// Which series.
    #[sea_orm(primary_key, auto_increment = false)]
    pub naam: String,
    /// Last number given.
    pub waarde: i64,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
