//! The way to a person who calls back.

use leptos::prelude::*;

use crate::texts::nl::terugbellen as t;

/// Link to the form that asks for a call.
#[component]
pub fn Terugbellink(
    /// Slug of the product that it is about.
    #[prop(optional, into)]
    over: String,
) -> impl IntoView {
    let vraag = if over.is_empty() { String::new() } else { format!("?over={over}") };
    view! {
        <a class="nl-link" href=format!("/contact/terugbellen{vraag}")>
            {t::TITEL}
        </a>
    }
}
