//! What a person sees: pages, islands, the form engine and the domain. No I/O.
//!
//! Arrows point one way: `pages` use `components`, `islands`, `portal`, `texts`, `forms`
//! and `domain`; `domain` and `forms` know none of the others, but for the words in `texts`.
#![warn(missing_docs)]
// A page is one type to the compiler, as deep as its markup.
#![recursion_limit = "256"]

pub mod api;
pub mod components;
pub mod domain;
pub mod forms;
pub mod islands;
pub mod pages;
pub mod platform;
pub mod portal;
pub mod taal;
pub mod texts;

/// Called by the start script in the browser before it wakes the islands.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
