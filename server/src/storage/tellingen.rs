//! Counts per month, without who: what is used, what is asked.

use jiff::civil::Date;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::entities::telling;
use super::{Opslag, OpslagFout};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Telsoort {
    /// A product page was opened; by slug.
    Bekeken,
    /// It helped; by slug.
    Geholpen,
    /// It did not help; by slug.
    NietGeholpen,
    /// Words were searched and answers found; by words.
    Gezocht,
    /// Words were searched, and nothing sure was found; by words.
    NietsGevonden,
    /// An answer was opened; by words.
    Geklikt,
}

impl Telsoort {
    fn naam(self) -> &'static str {
        match self {
            Self::Bekeken => "bekeken",
            Self::Geholpen => "geholpen",
            Self::NietGeholpen => "niet-geholpen",
            Self::Gezocht => "gezocht",
            Self::NietsGevonden => "niets-gevonden",
            Self::Geklikt => "geklikt",
        }
    }
}

/// A count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// Of what.
    pub sleutel: String,
    /// First day of its month.
    pub maand: Date,
    /// How often.
    pub aantal: u64,
}

impl Opslag {
    /// Adds to a count.
    pub async fn tel(&self, soort: Telsoort, sleutel: &str, dag: Date, erbij: u32) -> Result<(), OpslagFout> {
        let maand = maandnaam(dag);
        let rij = telling::ActiveModel {
            soort: Set(soort.naam().to_owned()),
            sleutel: Set(sleutel.to_owned()),
            maand: Set(maand),
            aantal: Set(i64::from(erbij)),
        };
        let sleutels = [telling::Column::Soort, telling::Column::Sleutel, telling::Column::Maand];
        let erbij = Expr::col((telling::Entity, telling::Column::Aantal)).add(i64::from(erbij));
        let optellen = OnConflict::columns(sleutels).value(telling::Column::Aantal, erbij).to_owned();
        telling::Entity::insert(rij).on_conflict(optellen).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Counts of one kind from the month of this day on.
    pub async fn tellingen(&self, soort: Telsoort, vanaf: Date) -> Result<Vec<Telling>, OpslagFout> {
        let rijen = telling::Entity::find()
            .filter(telling::Column::Soort.eq(soort.naam()))
            .filter(telling::Column::Maand.gte(maandnaam(vanaf)))
            .all(&self.db)
            .await?;
        let lees = |rij: telling::Model| {
            let maand = format!("{}-01", rij.maand).parse().ok()?;
            Some(Telling { sleutel: rij.sleutel, maand, aantal: u64::try_from(rij.aantal).unwrap_or(0) })
        };
        Ok(rijen.into_iter().filter_map(lees).collect())
    }

    /// Throws away counts from before the month of this day.
    pub async fn ruim_tellingen_op(&self, voor: Date) -> Result<(), OpslagFout> {
        telling::Entity::delete_many().filter(telling::Column::Maand.lt(maandnaam(voor))).exec(&self.db).await?;
        Ok(())
    }
}

fn maandnaam(dag: Date) -> String {
    format!("{:04}-{:02}", dag.year(), dag.month())
}
