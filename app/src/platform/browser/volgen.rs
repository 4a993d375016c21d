//! Following a zaak through server-sent events. The browser reconnects by itself.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{EventSource, HtmlElement, MessageEvent};

use crate::api::ZaakStand;

/// Calls `bij_nieuws` for each change of the zaak, until the page is left.
pub fn volg_zaak(id: &str, mut bij_nieuws: impl FnMut(ZaakStand) + 'static) {
    let Ok(bron) = EventSource::new(&format!("/api/v1/zaken/{id}/gebeurtenissen")) else { return };
    let luisteraar = Closure::<dyn FnMut(MessageEvent)>::new(move |gebeurtenis: MessageEvent| {
        let tekst = gebeurtenis.data().as_string().unwrap_or_default();
        if let Ok(stand) = serde_json::from_str(&tekst) {
            bij_nieuws(stand);
        }
    });
    bron.set_onmessage(Some(luisteraar.as_ref().unchecked_ref()));
    // The stream lives as long as the page, so the listener may too.
    luisteraar.forget();
}

/// Gives a function that takes the element out of the page; calling it again is harmless.
pub fn haal_weg_later(element: impl Into<HtmlElement>) -> impl Fn() + 'static {
    let element = element.into();
    move || element.remove()
}
