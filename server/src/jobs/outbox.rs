//! The worker of the outbox. Any number may run, in any number of processes.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt as _;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

use crate::services::Werk;
use crate::services::overdracht::Taakfout;
use crate::storage::outbox::Taak;
use crate::wissel::Wissel;

/// Wait before the first repeat.
const EERSTE_WACHT: SignedDuration = SignedDuration::from_secs(5);
/// Longest wait between repeats.
const LANGSTE_WACHT: SignedDuration = SignedDuration::from_hours(1);
/// How often the worker looks without being woken: for rows whose wait is over, and for
/// rows that another process wrote.
const RONDE: Duration = Duration::from_secs(1);

/// Works until `stop` says so; the row in hand is finished first.
pub async fn werk(actueel: Arc<Wissel>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let werk = actueel.werk();
        match volgende_taak(&werk).await {
            Ok(true) => {}
            Ok(false) => wacht(&werk, &mut stop).await,
            Err(()) => {
                tokio::select! {
                    () = tokio::time::sleep(RONDE) => {}
                    _ = stop.changed() => {}
                }
            }
        }
    }
}

async fn wacht(werk: &Werk, stop: &mut watch::Receiver<bool>) {
    tokio::select! {
        () = werk.wekker.notified() => {}
        () = tokio::time::sleep(RONDE) => {}
        _ = stop.changed() => {}
    }
}

/// Does all that can be done now. For tests, which have no worker.
pub async fn tot_leeg(werk: &Werk) {
    while volgende_taak(werk).await == Ok(true) {}
}

/// Takes one row and carries it out. `false` when there is none.
async fn volgende_taak(werk: &Werk) -> Result<bool, ()> {
    let nu = werk.klok.nu();
    let taak = werk.opslag.neem_taak(nu).await.map_err(|fout| tracing::error!(%fout, "outbox cannot be read"))?;
    let Some(taak) = taak else { return Ok(false) };
    let uitkomst = voer_uit(werk, &taak).await;
    let bewaard = match &uitkomst {
        Ok(()) => werk.opslag.taak_klaar(&taak, werk.klok.nu()).await,
        Err(fout) => {
            tracing::warn!(soort = taak.soort, referentie = taak.referentie, pogingen = taak.pogingen, %fout, "not sent yet");
            werk.opslag.taak_later(&taak, volgende_poging(&taak, nu)).await
        }
    };
    // If this fails the lease runs out, and the row is done once more: that is harmless.
    bewaard.map_err(|fout| tracing::error!(%fout, "outcome cannot be kept"))?;
    Ok(true)
}

/// Carries a row out within its lease. A receiver that hangs, or code of ours that breaks,
/// counts as not sent: the worker goes on.
async fn voer_uit(werk: &Werk, taak: &Taak) -> Result<(), Taakfout> {
    const BINNEN_LEASE: Duration = Duration::from_secs(45);
    let uitvoering = AssertUnwindSafe(werk.voer_uit(taak)).catch_unwind();
    match tokio::time::timeout(BINNEN_LEASE, uitvoering).await {
        Ok(Ok(uitkomst)) => uitkomst,
        Ok(Err(_)) => Err(Taakfout::Onzin("panic while carrying it out")),
        Err(_) => Err(Taakfout::Onzin("took longer than its lease allows")),
    }
}

/// Doubles from five seconds to an hour and goes on hourly, without end: after 72 hours
/// there were some 80 tries, and what still hangs is visible at the balie.
fn volgende_poging(taak: &Taak, nu: Timestamp) -> Timestamp {
    let keer = u32::try_from(taak.pogingen - 1).unwrap_or(0).min(20);
    let wacht = EERSTE_WACHT.checked_mul(1 << keer).map_or(LANGSTE_WACHT, |wacht| wacht.min(LANGSTE_WACHT));
    nu.saturating_add(wacht).unwrap_or(Timestamp::MAX)
}
