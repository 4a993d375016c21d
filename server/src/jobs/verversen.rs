//! Follows the content folder: a file that an editor keeps is on the site within seconds.
//! Content with a fault changes nothing; the balie shows what to mend.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, Debouncer, new_debouncer, notify};
use tokio::sync::{mpsc, watch};
use tokio::task::spawn_blocking;

use crate::config::inhoud::{Bron, Inhoud, lezen};
use crate::wissel::Wissel;

/// An editor keeps a file in several writes: wait until it is quiet.
const RUST: Duration = Duration::from_millis(500);
/// Some file systems tell nothing of changes: look at least this often.
const RONDE: Duration = Duration::from_mins(1);

/// Follows the folder until `stop` says so. Built-in content does not change.
pub async fn werk(actueel: Arc<Wissel>, mut stop: watch::Receiver<bool>) {
    let Bron::Map(map) = actueel.werk().inhoud.bron.clone() else { return };
    let (meld, mut gemeld) = mpsc::channel(1);
    // Kept until the end: dropping it ends the watching.
    let _wachter = wacht_op(&map, meld)
        .inspect_err(|fout| tracing::warn!(%fout, "the content folder cannot be followed, only looked at"))
        .ok();
    let mut vingerafdruk = vingerafdruk_van(&map).await;
    while !*stop.borrow() {
        tokio::select! {
            _ = gemeld.recv() => {}
            () = tokio::time::sleep(RONDE) => {}
            _ = stop.changed() => return,
        }
        let nieuw = vingerafdruk_van(&map).await;
        if nieuw != vingerafdruk {
            vingerafdruk = nieuw;
            ververs(&actueel).await;
        }
    }
}

/// Reads the content again, and puts it in use when it has no fault.
pub async fn ververs(actueel: &Arc<Wissel>) {
    let wissel = Arc::clone(actueel);
    let uitkomst = spawn_blocking(move || {
        let werk = wissel.werk();
        match Inhoud::lees(werk.inhoud.bron.map()) {
            Ok(inhoud) => {
                wissel.wissel(inhoud);
                werk.inhoudfouten.store(Arc::default());
                Ok(())
            }
            Err(fouten) => {
                // A calamity must not wait for somebody to mend another file.
                if let Ok(Some(actueel)) = lezen::actueel(&werk.inhoud) {
                    wissel.wissel(actueel);
                }
                let tekst = fouten.to_string();
                werk.inhoudfouten.store(Arc::new(fouten.0));
                Err(tekst)
            }
        }
    });
    match uitkomst.await {
        Ok(Ok(())) => tracing::info!("new content is in use"),
        Ok(Err(fouten)) => tracing::error!(%fouten, "the changed content has faults: the old stays in use"),
        Err(fout) => tracing::error!(%fout, "reading the content broke: the old stays in use"),
    }
}

type Wachter = Debouncer<notify::RecommendedWatcher>;

fn wacht_op(map: &Path, meld: mpsc::Sender<()>) -> Result<Wachter, notify::Error> {
    let mut wachter = new_debouncer(RUST, move |gebeurd: DebounceEventResult| {
        if gebeurd.is_ok() {
            // One message that waits is enough: everything is read at once.
            let _ = meld.try_send(());
        }
    })?;
    wachter.watcher().watch(map, RecursiveMode::Recursive)?;
    Ok(wachter)
}

/// Names, sizes and times of the files: reading a file is no change of it.
async fn vingerafdruk_van(map: &Path) -> Vec<(std::path::PathBuf, u64, Option<std::time::SystemTime>)> {
    let map = map.to_owned();
    spawn_blocking(move || {
        let mut uit = Vec::new();
        let mut mappen = vec![map];
        while let Some(map) = mappen.pop() {
            for ding in std::fs::read_dir(map).into_iter().flatten().flatten() {
                // Follows links, as a folder that a cluster mounts is made of them.
                let Ok(gegevens) = std::fs::metadata(ding.path()) else { continue };
                if gegevens.is_dir() {
                    mappen.push(ding.path());
                } else {
                    uit.push((ding.path(), gegevens.len(), gegevens.modified().ok()));
                }
            }
        }
        uit.sort();
        uit
    })
    .await
    .unwrap_or_default()
}
