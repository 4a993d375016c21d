//! Warns before the session ends, with one button to stay (row S6, WCAG 2.2.1).

use leptos::prelude::*;

use crate::platform;
use crate::texts::nl::sessie as t;

/// Watches the session. When it has ended, leaves the page: nothing personal stays on a
/// screen that nobody looks at.
#[island]
pub fn SessieWaker(
    /// Token for prolonging.
    csrf: String,
) -> impl IntoView {
    let waarschuw = RwSignal::new(false);
    Effect::new(move |_| platform::waak_over_sessie(move |bijna_voorbij| waarschuw.set(bijna_voorbij)));
    let blijf = move |_| {
        waarschuw.set(false);
        platform::blijf_ingelogd(csrf.clone());
    };
    view! {
        <div data-island="sessie-waker" role="alert" class="session-warning" hidden=move || !waarschuw.get()>
            <p class="nl-paragraph">{move || waarschuw.get().then_some(t::BIJNA_VOORBIJ)}</p>
            <button class="nl-button nl-button--primary" type="button" on:click=blijf>
                {t::BLIJF}
            </button>
        </div>
    }
}
