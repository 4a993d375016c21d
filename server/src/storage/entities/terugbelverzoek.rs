//! Somebody who asked to be called.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "terugbelverzoeken")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The form it was sent with.
    pub kenmerk: String,
    /// Keyed hash of everything that was asked: recognises a repeat.
    pub inhoud_merk: String,
    /// Keyed hash of the telephone number: counts without reading.
    pub telefoon_merk: String,
    /// Number for people.
    pub referentie: String,
    /// Received, in ms.
    pub ontvangen: i64,
    /// Last day on which we call.
    pub uiterlijk: String,
    /// Called, in ms.
    pub gebeld: Option<i64>,
    /// Account of who called.
    pub gebeld_door: Option<String>,
    /// Sealed: who, the number, about what.
    pub verzoek: Vec<u8>,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
