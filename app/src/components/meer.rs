//! What opens for who wants to know more.

use leptos::prelude::*;

/// A line to open. `<details>` works without JavaScript, on touch and by keyboard.
#[component]
pub fn Meer(
    /// The line.
    #[prop(into)]
    wat: String,
    /// What opens.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="more">
            <summary class="more__summary">{wat}</summary>
            <div class="more__body flow">{children()}</div>
        </details>
    }
}
