//! A status that was set.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "statussen")]
pub struct Model {
    /// The zaak.
    #[sea_orm(primary_key, auto_increment = false)]
    pub zaak_id: String,
    /// Order, from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub volgnummer: i32,
    /// Key in the zaaktype.
    pub statustype: String,
    /// Set, in ms.
    pub gezet: i64,
    /// Account that set it; empty when the portal did.
    pub door: String,
    /// Sealed: word of explanation.
    pub toelichting: Vec<u8>,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
