//! Watching the session: the server knows how long it lasts, also when another tab is busy.

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use web_sys::{FocusOptions, HtmlElement, HtmlFormElement};

use crate::api::client::{self, Mislukt};

/// From this many seconds before the end there is a warning (row S6).
const WAARSCHUW: u32 = 120;
/// How often the server is asked while the warning stands, in seconds.
const RONDE: u32 = 10;

/// Asks the server how long the session lasts, and says when it nearly ends and when that
/// is over. At the end goes to the same address again: that leads to logging in.
pub fn waak_over_sessie(waarschuw: impl Fn(bool) + 'static) {
    spawn_local(async move {
        loop {
            let wacht = match client::resteert().await {
                Ok(resteert) => {
                    waarschuw(resteert.seconden <= WAARSCHUW);
                    pauze(resteert.seconden)
                }
                // A server that is away for a moment is no reason to leave the page.
                Err(Mislukt::Later) => RONDE,
                Err(Mislukt::SessieVoorbij) => break,
            };
            TimeoutFuture::new(wacht.saturating_mul(1_000)).await;
        }
        naar_inloggen();
    });
}

/// Until the warning is due; then short rounds, since another tab may prolong the session.
fn pauze(seconden: u32) -> u32 {
    if seconden > WAARSCHUW { seconden - WAARSCHUW } else { seconden.min(RONDE) + 1 }
}

/// A form that is open goes along: its key lets the server keep what was typed.
fn naar_inloggen() {
    let document = web_sys::window().and_then(|venster| venster.document());
    let sleutel = document.and_then(|document| document.query_selector("form [name=bewaarsleutel]").ok().flatten());
    let formulier = sleutel.and_then(|sleutel| sleutel.closest("form").ok().flatten());
    if let Some(formulier) = formulier.and_then(|formulier| formulier.dyn_into::<HtmlFormElement>().ok())
        && formulier.submit().is_ok()
    {
        return;
    }
    if let Some(venster) = web_sys::window()
        && let Ok(hier) = venster.location().pathname()
    {
        let _ = venster.location().assign(&hier);
    }
}

/// The person is still there. The button goes, so the focus goes to the page itself, which
/// stays where it was.
pub fn blijf_ingelogd(csrf: String) {
    let pagina = web_sys::window().and_then(|venster| venster.document()?.get_element_by_id("inhoud"));
    if let Some(pagina) = pagina.and_then(|pagina| pagina.dyn_into::<HtmlElement>().ok()) {
        let zonder_schuiven = FocusOptions::new();
        zonder_schuiven.set_prevent_scroll(true);
        let _ = pagina.focus_with_options(&zonder_schuiven);
    }
    spawn_local(async move {
        // If it fails the warning comes back within a round.
        let _ = client::blijf(&csrf).await;
    });
}
