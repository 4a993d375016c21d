//! A word that not everybody knows, explained where it stands.

use leptos::prelude::*;

use super::meer::Meer;
use crate::domain::begrip::Begrip;
use crate::texts::nl::woordenlijst as t;

/// One line to open, under the block that uses the word.
#[component]
pub fn Woorduitleg(
    /// The word.
    begrip: Begrip,
) -> impl IntoView {
    view! {
        <Meer wat=t::wat_betekent(begrip.term)>
            <p class="nl-paragraph">{begrip.uitleg}</p>
        </Meer>
    }
}
