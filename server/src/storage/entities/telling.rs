//! How often something happened, per month and without who did it.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tellingen")]
pub struct Model {
    /// What happened.
    #[sea_orm(primary_key, auto_increment = false)]
    pub soort: String,
    /// To what: a slug, or words that were searched.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sleutel: String,
    /// Month: `2026-11`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub maand: String,
    /// How often.
    pub aantal: i64,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
