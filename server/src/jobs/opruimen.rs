//! Throwing away what has had its time.

use std::time::Duration;

use app::domain::terugbelverzoek::BEWAAR_DAGEN;
use jiff::{SignedDuration, ToSpan as _};
use tokio::sync::watch;

use crate::services::Werk;
use crate::storage::OpslagFout;
use crate::storage::concepten::CONCEPT_DAGEN;

/// How long an ended session is remembered, to say why one must log in again.
const SESSIE: SignedDuration = SignedDuration::from_hours(24);
/// How long it is remembered what went out.
const OUTBOX: SignedDuration = SignedDuration::from_hours(24 * 7);
/// How long counts are kept, in years: a season is compared with the same one before.
const TELLINGEN_JAREN: i32 = 2;
const RONDE: Duration = Duration::from_mins(15);

/// Cleans up every quarter of an hour, until `stop` says so.
pub async fn werk(werk: Werk, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(fout) = ronde(&werk).await {
            tracing::error!(%fout, "cleaning up failed");
        }
        tokio::select! {
            () = tokio::time::sleep(RONDE) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Cleans up once.
///
/// # Errors
/// When storage fails; the next round tries again.
pub async fn ronde(werk: &Werk) -> Result<(), OpslagFout> {
    let nu = werk.klok.nu();
    let voor = |duur: SignedDuration| nu.saturating_sub(duur).unwrap_or(jiff::Timestamp::MIN);
    werk.opslag.ruim_sessies_op(voor(SESSIE)).await?;
    werk.opslag.ruim_concepten_op(voor(SignedDuration::from_hours(24 * i64::from(CONCEPT_DAGEN)))).await?;
    werk.opslag.ruim_tellingen_op(werk.klok.vandaag().saturating_sub(TELLINGEN_JAREN.years())).await?;
    werk.opslag.ruim_terugbelverzoeken_op(voor(SignedDuration::from_hours(24 * i64::from(BEWAAR_DAGEN)))).await?;
    werk.opslag.ruim_outbox_op(voor(OUTBOX)).await?;
    Ok(())
}
