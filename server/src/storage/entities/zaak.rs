//! A zaak of the embedded zaaksysteem.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "zaken")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Lookup key of the person.
    pub eigenaar: String,
    /// Number for people.
    pub referentie: String,
    /// Key of the zaaktype.
    pub zaaktype: String,
    /// Received, in ms.
    pub ontvangen: i64,
    /// Last day, as `2026-12-01`.
    pub uiterlijk: String,
    /// In its final status.
    pub afgerond: bool,
    /// Sealed: the person and the answers.
    pub gegevens: Vec<u8>,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
