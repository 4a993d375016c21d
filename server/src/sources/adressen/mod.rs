//! Port: addresses, from the basisregistratie adressen en gebouwen (BAG).

pub mod eigen;

use app::domain::adres::{Adres, Postcode};
use async_trait::async_trait;

use super::BronFout;

/// Which addresses exist.
#[async_trait]
pub trait Adressen: Send + Sync {
    /// All addresses at a postcode and number: one front door, several with different
    /// additions, or none.
    ///
    /// # Errors
    /// [`BronFout`] when the source does not answer.
    async fn zoek(&self, postcode: &Postcode, huisnummer: u32) -> Result<Vec<Adres>, BronFout>;
}
