//! A word that not everybody knows, explained where it stands.

use leptos::prelude::*;

use crate::domain::begrip::Begrip;
use crate::texts::nl::woordenlijst as t;

/// One line to open, under the block that uses the word. `<details>` works without
/// JavaScript, on touch and by keyboard, and says what it is.
#[component]
pub fn Woorduitleg(
    /// The word.
    begrip: Begrip,
) -> impl IntoView {
    view! {
        <details class="more">
            <summary class="more__summary">{t::wat_betekent(begrip.term)}</summary>
            <div class="more__body">
                <p class="nl-paragraph">{begrip.uitleg}</p>
            </div>
        </details>
    }
}
