//! Reading the page aloud, with a voice of the device itself.

use std::sync::atomic::{AtomicU32, Ordering};

use js_sys::Promise;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::leestekst::zinnen_van_pagina;
use super::markeren;

/// Counts the presses. What an earlier one began stays silent, whenever the browser comes
/// back to it.
static BEURT: AtomicU32 = AtomicU32::new(0);

/// Reads the text of the page, and calls `klaar` when that is over by itself.
pub fn lees_voor(klaar: impl Fn() + 'static) {
    let beurt = nieuwe_beurt();
    spawn_local(async move {
        if let Some((spraak, stem)) = spraak().and_then(|spraak| Some((spraak.clone(), stem(&spraak)?))) {
            for zin in zinnen_van_pagina() {
                markeren::toon(zin.bereik());
                let gezegd = zeg(&spraak, &stem, &zin.tekst).await;
                if BEURT.load(Ordering::Relaxed) != beurt {
                    return;
                }
                // The voice is gone, or another page took the word.
                if gezegd.is_err() {
                    break;
                }
            }
        }
        markeren::wis();
        klaar();
    });
}

/// Stops reading at once.
pub fn zwijg() {
    nieuwe_beurt();
    markeren::wis();
    if let Some(spraak) = spraak() {
        spraak.cancel();
    }
}

/// Stops reading when the page is left, and calls `doe`: some browsers read on, and keep
/// the page as it was for who comes back.
pub fn bij_vertrek(doe: impl Fn() + 'static) {
    let Some(venster) = web_sys::window() else { return };
    let luisteraar = Closure::<dyn Fn()>::new(move || {
        zwijg();
        doe();
    });
    let _ = venster.add_event_listener_with_callback("pagehide", luisteraar.as_ref().unchecked_ref());
    // The button lives as long as the page, so its listener may too.
    luisteraar.forget();
}

fn nieuwe_beurt() -> u32 {
    BEURT.fetch_add(1, Ordering::Relaxed).wrapping_add(1)
}

fn spraak() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

/// A Dutch voice on the device. One of a service elsewhere would send it the text, and that
/// may be somebody's request. The start script shows the button by the same rule.
fn stem(spraak: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let stemmen = spraak.get_voices().into_iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    let mut past = stemmen.filter(|stem| stem.local_service() && stem.lang().starts_with("nl"));
    past.next()
}

/// Says one sentence, until its end.
async fn zeg(spraak: &SpeechSynthesis, stem: &SpeechSynthesisVoice, tekst: &str) -> Result<(), JsValue> {
    // Held until the end: Chromium forgets to say when a sentence that nobody holds is over.
    let uiting = SpeechSynthesisUtterance::new_with_text(tekst)?;
    uiting.set_voice(Some(stem));
    uiting.set_lang(&stem.lang());
    let gezegd = Promise::new(&mut |gelukt, mislukt| {
        uiting.set_onend(Some(&gelukt));
        uiting.set_onerror(Some(&mislukt));
        spraak.speak(&uiting);
    });
    JsFuture::from(gezegd).await.map(|_| ())
}
