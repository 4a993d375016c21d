//! A form that was sent, until and after its zaak exists.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "inzendingen")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The draft it was; unique, so a draft is sent once.
    pub concept_id: String,
    /// Lookup key of the person.
    pub eigenaar: String,
    /// Number for people.
    pub referentie: String,
    /// Slug of the form.
    pub formulier: String,
    /// Version of the form.
    pub versie: i32,
    /// Key of the zaaktype.
    pub zaaktype: String,
    /// Received, in ms.
    pub ontvangen: i64,
    /// Last day, as `2026-12-01`.
    pub uiterlijk: String,
    /// When the zaaksysteem had it, in ms.
    pub overgedragen: Option<i64>,
    /// Sealed: the person and the answers.
    pub gegevens: Vec<u8>,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
