//! Port: persons, from the basisregistratie personen (BRP).

pub mod eigen;

use app::domain::bsn::Bsn;
use app::domain::persoon::Persoon;
use async_trait::async_trait;

use super::BronFout;

/// Who somebody is.
#[async_trait]
pub trait Personen: Send + Sync {
    /// The person with this BSN; `None` when the BRP has no living person with it.
    ///
    /// # Errors
    /// [`BronFout`] when the source does not answer.
    async fn persoon(&self, bsn: &Bsn) -> Result<Option<Persoon>, BronFout>;
}
