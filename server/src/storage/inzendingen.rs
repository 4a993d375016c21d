//! Forms that were sent. The row is the promise: once it is there, nothing is lost.

use app::domain::referentie::Referentie;
use app::domain::zaak::AntwoordRegel;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use serde::{Deserialize, Serialize};

use super::entities::inzending;
use super::{Eigenaar, Kluis, Opslag, OpslagFout, moment, ms};

/// A form that was sent.
#[derive(Debug, Clone)]
pub struct Inzending {
    /// Identifier, also of the zaak that it becomes.
    pub id: String,
    /// The draft it was.
    pub concept_id: String,
    /// Number for people.
    pub referentie: Referentie,
    /// Slug of the form.
    pub formulier: String,
    /// Version of the form.
    pub versie: u32,
    /// Key of the zaaktype.
    pub zaaktype: String,
    /// When it was received.
    pub ontvangen: Timestamp,
    /// Last day on which the person hears.
    pub uiterlijk: Date,
    /// What is personal in it.
    pub gegevens: Gegevens,
}

/// The personal part of a request, sealed at rest.
#[derive(Clone, Serialize, Deserialize)]
pub struct Gegevens {
    /// Digits of the BSN of who asked; opened only for the zaaksysteem.
    pub bsn: String,
    /// Name of who asked.
    pub naam: String,
    /// Address for e-mail, when one was given.
    pub email: Option<String>,
    /// Questions and answers in words: the copy that the Wmebv asks for.
    pub regels: Vec<AntwoordRegel>,
}

impl std::fmt::Debug for Gegevens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gegevens(…)")
    }
}

impl Opslag {
    /// What became of a draft, when it was sent.
    pub async fn inzending_van_concept(
        &self,
        wie: &Eigenaar,
        concept_id: &str,
    ) -> Result<Option<Inzending>, OpslagFout> {
        let rij = inzending::Entity::find()
            .filter(inzending::Column::ConceptId.eq(concept_id))
            .filter(inzending::Column::Eigenaar.eq(wie.als_tekst()))
            .one(&self.db)
            .await?;
        rij.map(|rij| lees(&self.kluis, rij)).transpose()
    }

    /// Something this person sent.
    pub async fn inzending(&self, wie: &Eigenaar, id: &str) -> Result<Option<Inzending>, OpslagFout> {
        let rij = inzending::Entity::find_by_id(id)
            .filter(inzending::Column::Eigenaar.eq(wie.als_tekst()))
            .one(&self.db)
            .await?;
        rij.map(|rij| lees(&self.kluis, rij)).transpose()
    }

    /// Something that was sent, for the job that hands it over. Not for a page.
    pub async fn inzending_voor_taak(&self, id: &str) -> Result<Option<Inzending>, OpslagFout> {
        let rij = inzending::Entity::find_by_id(id).one(&self.db).await?;
        rij.map(|rij| lees(&self.kluis, rij)).transpose()
    }

    /// What this person sent and the zaaksysteem doesn't have yet, newest first.
    pub async fn nog_niet_overgedragen(&self, wie: &Eigenaar) -> Result<Vec<Inzending>, OpslagFout> {
        let rijen = inzending::Entity::find()
            .filter(inzending::Column::Eigenaar.eq(wie.als_tekst()))
            .filter(inzending::Column::Overgedragen.is_null())
            .order_by_desc(inzending::Column::Ontvangen)
            .all(&self.db)
            .await?;
        rijen.into_iter().map(|rij| lees(&self.kluis, rij)).collect()
    }

    /// The zaaksysteem has it.
    pub async fn zet_overgedragen(&self, id: &str, nu: Timestamp) -> Result<(), OpslagFout> {
        inzending::Entity::update_many()
            .col_expr(inzending::Column::Overgedragen, Expr::value(Some(ms(nu))))
            .filter(inzending::Column::Id.eq(id))
            .exec(&self.db)
            .await?;
        Ok(())
    }
}

/// Writes a sent form. Belongs in the transaction that takes the draft out.
pub async fn schrijf<C: ConnectionTrait>(
    db: &C,
    kluis: &Kluis,
    wie: &Eigenaar,
    nieuw: &Inzending,
) -> Result<(), OpslagFout> {
    let rij = inzending::ActiveModel {
        id: Set(nieuw.id.clone()),
        concept_id: Set(nieuw.concept_id.clone()),
        eigenaar: Set(wie.als_tekst().to_owned()),
        referentie: Set(nieuw.referentie.to_string()),
        formulier: Set(nieuw.formulier.clone()),
        versie: Set(i32::try_from(nieuw.versie).unwrap_or(i32::MAX)),
        zaaktype: Set(nieuw.zaaktype.clone()),
        ontvangen: Set(ms(nieuw.ontvangen)),
        uiterlijk: Set(nieuw.uiterlijk.to_string()),
        overgedragen: Set(None),
        gegevens: Set(kluis.verzegel(&plek(&nieuw.id), &nieuw.gegevens)?),
    };
    inzending::Entity::insert(rij).exec_without_returning(db).await?;
    Ok(())
}

fn lees(kluis: &Kluis, rij: inzending::Model) -> Result<Inzending, OpslagFout> {
    Ok(Inzending {
        gegevens: kluis.open(&plek(&rij.id), &rij.gegevens)?,
        id: rij.id,
        concept_id: rij.concept_id,
        referentie: Referentie::bestaand(rij.referentie),
        formulier: rij.formulier,
        versie: u32::try_from(rij.versie).unwrap_or(0),
        zaaktype: rij.zaaktype,
        ontvangen: moment(rij.ontvangen),
        uiterlijk: rij.uiterlijk.parse().unwrap_or(Date::ZERO),
    })
}

fn plek(id: &str) -> String {
    format!("inzendingen/{id}")
}
