//! Something that must go out, at least once and recognisably the same each time.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    /// Key by which the receiver recognises a repeat.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sleutel: String,
    /// `zaak` or `mail`.
    pub soort: String,
    /// The request it belongs to.
    pub inzending_id: String,
    /// Number for people.
    pub referentie: String,
    /// Made, in ms.
    pub aangemaakt: i64,
    /// Not tried before this moment, in ms.
    pub volgende: i64,
    /// How often it was tried.
    pub pogingen: i32,
    /// Somebody works on it until this moment, in ms.
    pub lease_tot: i64,
    /// Done, in ms.
    pub klaar: Option<i64>,
    /// Sealed: what must go out.
    pub inhoud: Vec<u8>,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
