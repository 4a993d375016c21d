//! Which sources answer, and since when one doesn't. Kept in storage, so that every
//! server process says the same.

use app::portal::{Bron, Deel, PortalError, Storing};

use super::Werk;
use crate::sources::BronFout;

impl Werk {
    /// What a source answered, or its outage. An outage is remembered from its first
    /// failure until its first success.
    pub(super) async fn deel<T>(&self, bron: Bron, antwoord: Result<T, BronFout>) -> Deel<T> {
        match antwoord {
            Ok(waarde) => {
                self.weer_er(bron).await;
                Deel::Er(waarde)
            }
            Err(fout) => {
                tracing::warn!(?bron, %fout, "source does not answer");
                Deel::Weg(self.weg(bron).await)
            }
        }
    }

    /// As [`Werk::deel`], for a source that cannot be missed.
    pub(super) async fn geheel<T>(&self, bron: Bron, antwoord: Result<T, BronFout>) -> Result<T, PortalError> {
        match self.deel(bron, antwoord).await {
            Deel::Er(waarde) => Ok(waarde),
            Deel::Weg(storing) => Err(PortalError::BronWeg(storing)),
        }
    }

    async fn weg(&self, bron: Bron) -> Storing {
        let nu = self.klok.nu();
        let sinds = self.opslag.begin_storing(naam(bron), nu).await.unwrap_or(nu);
        Storing { bron, sinds }
    }

    async fn weer_er(&self, bron: Bron) {
        if let Ok(Some(_)) = self.opslag.storing(naam(bron)).await
            && let Err(fout) = self.opslag.eind_storing(naam(bron), self.klok.nu()).await
        {
            tracing::error!(%fout, "end of an outage could not be kept");
        }
    }
}

fn naam(bron: Bron) -> &'static str {
    match bron {
        Bron::Zaken => "zaken",
        Bron::Personen => "personen",
        Bron::Adressen => "adressen",
    }
}
