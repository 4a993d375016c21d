//! The one main action of a screen, when it leads somewhere.

use leptos::prelude::*;

use super::icoon::Icoon;

/// A link that looks like the primary button, with an icon before its words.
#[component]
pub fn Hoofdknop(
    /// Where it leads.
    href: String,
    /// Icon before the words.
    icoon: &'static str,
    /// The words.
    #[prop(into)]
    tekst: String,
) -> impl IntoView {
    view! {
        <div class="utrecht-action-group">
            <a class="nl-button nl-button--primary" href=href>
                <span class="nl-button__icon-start">
                    <Icoon naam=icoon />
                </span>
                <span class="nl-button__label">{tekst}</span>
            </a>
        </div>
    }
}
