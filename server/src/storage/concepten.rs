//! Drafts: what somebody is filling in, sealed, one per person and form.

use app::forms::antwoorden::Antwoorden;
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};

use super::entities::concept;
use super::{Eigenaar, Opslag, OpslagFout, moment, ms};

/// Days that a draft is kept after it was last saved.
pub const CONCEPT_DAGEN: i32 = 30;

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Identifier; a sent form remembers it.
    pub id: String,
    /// Slug of the form.
    pub formulier: String,
    /// Version it began on.
    pub versie: u32,
    /// Step where it goes on.
    pub stap: String,
    /// When it was last saved.
    pub bewaard: Timestamp,
    /// What was typed.
    pub antwoorden: Antwoorden,
}

impl Opslag {
    /// The draft of this person for this form.
    pub async fn concept(&self, wie: &Eigenaar, formulier: &str) -> Result<Option<Concept>, OpslagFout> {
        let sleutel = (wie.als_tekst().to_owned(), formulier.to_owned());
        let rij = concept::Entity::find_by_id(sleutel).one(&self.db).await?;
        rij.map(|rij| self.open_concept(rij)).transpose()
    }

    /// All drafts of this person, last saved first.
    pub async fn concepten(&self, wie: &Eigenaar) -> Result<Vec<Concept>, OpslagFout> {
        let rijen = concept::Entity::find()
            .filter(concept::Column::Eigenaar.eq(wie.als_tekst()))
            .order_by_desc(concept::Column::Bewaard)
            .all(&self.db)
            .await?;
        rijen.into_iter().map(|rij| self.open_concept(rij)).collect()
    }

    /// Keeps a draft. One that was there (`bestaat`) is only changed: when it was sent or
    /// thrown away meanwhile, it stays away. When two browsers begin the same form at once,
    /// the identifier of the first one stays.
    pub async fn bewaar_concept(&self, wie: &Eigenaar, concept: &Concept, bestaat: bool) -> Result<(), OpslagFout> {
        use concept::Column::{Antwoorden, Bewaard, Eigenaar, Formulier, Stap};
        let antwoorden = self.kluis.verzegel(&plek(wie, &concept.formulier), &concept.antwoorden)?;
        if bestaat {
            concept::Entity::update_many()
                .col_expr(Stap, Expr::value(concept.stap.clone()))
                .col_expr(Bewaard, Expr::value(ms(concept.bewaard)))
                .col_expr(Antwoorden, Expr::value(antwoorden))
                .filter(Eigenaar.eq(wie.als_tekst()))
                .filter(concept::Column::Id.eq(&concept.id))
                .exec(&self.db)
                .await?;
            return Ok(());
        }
        let rij = concept::ActiveModel {
            eigenaar: Set(wie.als_tekst().to_owned()),
            formulier: Set(concept.formulier.clone()),
            id: Set(concept.id.clone()),
            versie: Set(i32::try_from(concept.versie).unwrap_or(i32::MAX)),
            stap: Set(concept.stap.clone()),
            bewaard: Set(ms(concept.bewaard)),
            antwoorden: Set(antwoorden),
        };
        let bij_bestaand =
            OnConflict::columns([Eigenaar, Formulier]).update_columns([Stap, Bewaard, Antwoorden]).to_owned();
        concept::Entity::insert(rij).on_conflict(bij_bestaand).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// The draft goes on at this step; its answers stay as they are.
    pub async fn concept_bij_stap(&self, wie: &Eigenaar, formulier: &str, stap: &str) -> Result<(), OpslagFout> {
        concept::Entity::update_many()
            .col_expr(concept::Column::Stap, Expr::value(stap))
            .filter(concept::Column::Eigenaar.eq(wie.als_tekst()))
            .filter(concept::Column::Formulier.eq(formulier))
            .exec(&self.db)
            .await?;
        Ok(())
    }

    /// Throws a draft away.
    pub async fn verwijder_concept(&self, wie: &Eigenaar, formulier: &str) -> Result<(), OpslagFout> {
        let sleutel = (wie.als_tekst().to_owned(), formulier.to_owned());
        concept::Entity::delete_by_id(sleutel).exec(&self.db).await?;
        Ok(())
    }

    /// Throws drafts away that were last saved before this moment.
    pub async fn ruim_concepten_op(&self, voor: Timestamp) -> Result<u64, OpslagFout> {
        let weg = concept::Entity::delete_many().filter(concept::Column::Bewaard.lt(ms(voor))).exec(&self.db).await?;
        Ok(weg.rows_affected)
    }

    fn open_concept(&self, rij: concept::Model) -> Result<Concept, OpslagFout> {
        let antwoorden = self.kluis.open(&format!("concepten/{}/{}", rij.eigenaar, rij.formulier), &rij.antwoorden)?;
        Ok(Concept {
            id: rij.id,
            formulier: rij.formulier,
            versie: u32::try_from(rij.versie).unwrap_or(0),
            stap: rij.stap,
            bewaard: moment(rij.bewaard),
            antwoorden,
        })
    }
}

/// Takes the draft out, as first act of sending it, if it is still as it was read. `false`
/// when it is not: somebody sent it already, and this is a repeat, or it was saved again.
pub async fn neem_concept<C: ConnectionTrait>(db: &C, wie: &Eigenaar, concept: &Concept) -> Result<bool, OpslagFout> {
    let weg = concept::Entity::delete_many()
        .filter(concept::Column::Eigenaar.eq(wie.als_tekst()))
        .filter(concept::Column::Id.eq(&concept.id))
        .filter(concept::Column::Bewaard.eq(ms(concept.bewaard)))
        .exec(db)
        .await?;
    Ok(weg.rows_affected == 1)
}

fn plek(wie: &Eigenaar, formulier: &str) -> String {
    format!("concepten/{}/{formulier}", wie.als_tekst())
}
