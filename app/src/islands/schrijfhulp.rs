//! Says while an employee writes what is hard for a reader.

use leptos::prelude::*;

use crate::platform;

/// Wraps a box for text and the places for what is found. What is typed stays in the browser:
/// the words come to it, the text goes nowhere.
#[island]
pub fn Schrijfhulp(
    /// Addresses of the lists of words.
    woorden: Vec<String>,
    /// The box, with its label, and the places.
    children: Children,
) -> impl IntoView {
    let wortel = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        if let Some(element) = wortel.get() {
            platform::help_bij_schrijven(&element, woorden.clone());
        }
    });
    view! {
        <div data-island="schrijfhulp" class="writing-help" node_ref=wortel>
            {children()}
        </div>
    }
}
