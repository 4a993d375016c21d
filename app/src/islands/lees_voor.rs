//! Reads the page aloud, for who would rather listen.

use leptos::prelude::*;

use crate::components::icoon::IcoonVan;
use crate::platform;
use crate::texts::nl::voorlezen as t;

/// One button: starts reading, and stops it. Hidden until the start script finds a Dutch
/// voice. `data-wacht`: a page with no other island loads the WASM at the first press.
#[island]
pub fn LeesVoor(
    /// Address of the sprite of icons.
    iconen: String,
) -> impl IntoView {
    let leest = RwSignal::new(false);
    Effect::new(move |_| platform::bij_vertrek(move || leest.set(false)));
    let druk = move |_| {
        let begint = !leest.get_untracked();
        leest.set(begint);
        if begint {
            platform::lees_voor(move || leest.set(false));
        } else {
            platform::zwijg();
        }
    };
    let klasse = move || if leest.get() { "read-aloud read-aloud--now no-print" } else { "read-aloud no-print" };
    view! {
        <div data-island="lees-voor" data-wacht="" class=klasse hidden>
            <button class="link-button with-icon" type="button" on:click=druk>
                <IcoonVan href=format!("{iconen}#volume") />
                {move || if leest.get() { t::STOP } else { t::BEGIN }}
            </button>
        </div>
    }
}
