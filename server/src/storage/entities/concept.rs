//! A form that somebody is filling in: one per person and form.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "concepten")]
pub struct Model {
    /// Lookup key of the person.
    #[sea_orm(primary_key, auto_increment = false)]
    pub eigenaar: String,
    /// Slug of the form.
    #[sea_orm(primary_key, auto_increment = false)]
    pub formulier: String,
    /// Identifier.
    pub id: String,
    /// Version of the form.
    pub versie: i32,
    /// Step where it goes on.
    pub stap: String,
    /// Last saved, in ms.
    pub bewaard: i64,
    /// Sealed: what was typed.
    pub antwoorden: Vec<u8>,
}

/// No relations: every query names the rows it needs.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
