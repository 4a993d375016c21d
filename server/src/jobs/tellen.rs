//! Puts counts in the database now and then, so that no page waits for one, and looks what the
//! home page must show.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::wissel::Wissel;

/// What a crash can lose.
const RONDE: Duration = Duration::from_secs(30);

/// Works until `stop` says so, and then once more.
pub async fn werk(actueel: Arc<Wissel>, mut stop: watch::Receiver<bool>) {
    let mut laatste = false;
    while !laatste {
        tokio::select! {
            () = tokio::time::sleep(RONDE) => {}
            _ = stop.changed() => laatste = true,
        }
        // Logged where it happens; what could not be kept stays in memory, and the home page as
        // it was.
        let werk = actueel.werk();
        let _ = werk.bewaar_tellingen().await;
        let _ = werk.kies_toptaken().await;
    }
}
