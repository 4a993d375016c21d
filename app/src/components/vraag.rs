//! Questions with their answers.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::vraag::Vraag;
use crate::texts::nl::producten as t;

/// Questions about one product, each opening to its answer.
#[component]
pub fn Vraaglijst(
    /// The questions.
    vragen: Vec<Arc<Vraag>>,
) -> impl IntoView {
    (!vragen.is_empty()).then(|| {
        let vraag = |vraag: Arc<Vraag>| {
            view! {
                <details class="more">
                    <summary class="more__summary">{vraag.vraag.clone()}</summary>
                    <div class="more__body flow">
                        <p class="nl-paragraph">{vraag.antwoord.clone()}</p>
                    </div>
                </details>
            }
        };
        view! {
            <section class="flow">
                <h2 class="nl-heading nl-heading--level-2">{t::VRAGEN}</h2>
                {vragen.into_iter().map(vraag).collect_view()}
            </section>
        }
    })
}
