//! When a source did not answer, from and until.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "storingen")]
pub struct Model {
    /// Which source.
    #[sea_orm(primary_key, auto_increment = false)]
    pub bron: String,
    /// First failure, in ms.
    #[sea_orm(primary_key, auto_increment = false)]
    pub begin: i64,
    /// First success after it, in ms.
    pub eind: Option<i64>,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
