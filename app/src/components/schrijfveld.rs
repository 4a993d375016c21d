//! A box for text with help for who writes.

use leptos::prelude::*;

use super::bevindingen::Regel;
use super::kader::kader;
use crate::islands::schrijfhulp::Schrijfhulp;
use crate::taal::Ernst;

/// Lists of words that the help needs: names of static files.
pub const WOORDENBESTANDEN: [&str; 2] = ["woordenschat.txt", "begrippen.txt"];

/// Help beside the `textarea` among its children.
#[component]
pub fn MetSchrijfhulp(
    /// The box, with its label.
    children: Children,
) -> impl IntoView {
    let bestanden = kader().bestanden;
    let woorden = WOORDENBESTANDEN.map(|naam| bestanden.url(naam)).to_vec();
    view! {
        <Schrijfhulp woorden=woorden>
            {children()}
            <div class="writing-help__findings flow" hidden>
                <p class="nl-paragraph" role="status"></p>
                <ul class="findings"></ul>
                <p class="nl-paragraph small soft"></p>
            </div>
            <template data-ernst="fout">
                <Regel ernst=Ernst::Fout />
            </template>
            <template data-ernst="let-op">
                <Regel ernst=Ernst::LetOp />
            </template>
        </Schrijfhulp>
    }
}

/// Leptos does not escape what stands in a `textarea`.
pub fn ontsnapt(tekst: &str) -> String {
    tekst.replace('&', "&amp;").replace('<', "&lt;")
}
