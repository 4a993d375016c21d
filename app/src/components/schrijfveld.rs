//! A box for text with help for who writes.

use leptos::prelude::*;

use super::bevindingen::Regel;
use super::kader::kader;
use super::veld::{Foutmelding, beschreven_door};
use crate::islands::schrijfhulp::Schrijfhulp;
use crate::taal::Ernst;

/// Lists of words that the help needs: names of static files.
pub const WOORDENBESTANDEN: [&str; 2] = ["woordenschat.txt", "begrippen.txt"];

/// A question with a large box, and what is hard in the answer while somebody types.
#[component]
pub fn Schrijfveld(
    /// Name of the input.
    naam: &'static str,
    /// The label, with what stands behind it.
    label: AnyView,
    /// Help under the label; empty when there is none.
    #[prop(default = String::new())]
    hulp: String,
    /// What is wrong; empty when nothing is.
    fout: String,
    /// What was typed.
    waarde: String,
    /// Height of the box, in lines.
    rijen: u8,
    /// What stands under the box.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let beschreven = beschreven_door(naam, !hulp.is_empty());
    let heeft_fout = !fout.is_empty();
    let hulp = (!hulp.is_empty())
        .then(|| view! { <p class="utrecht-form-field-description" id=format!("{naam}-hulp")>{hulp}</p> });
    view! {
        <MetSchrijfhulp>
            <div class="utrecht-form-field">
                <label class="utrecht-form-label" for=naam>
                    {label}
                </label>
                {hulp}
                <Foutmelding invoer=naam.to_owned() tekst=fout />
                <textarea
                    class="utrecht-textarea utrecht-textarea--html-textarea"
                    id=naam
                    name=naam
                    rows=rijen
                    aria-describedby=beschreven
                    aria-invalid=heeft_fout.then_some("true")
                >
                    {ontsnapt(&waarde)}
                </textarea>
                {children.map(|children| children())}
            </div>
        </MetSchrijfhulp>
    }
}

#[component]
fn MetSchrijfhulp(children: Children) -> impl IntoView {
    let bestanden = kader().bestanden;
    let woorden = WOORDENBESTANDEN.map(|naam| bestanden.url(naam)).to_vec();
    view! {
        <Schrijfhulp woorden=woorden>
            {children()}
            <p class="nl-paragraph" role="status"></p>
            <div class="writing-help__findings flow" hidden>
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

/// Leptos does not escape what stands in a `textarea`, and HTML drops a new line at its start.
pub fn ontsnapt(tekst: &str) -> String {
    format!("\n{}", tekst.replace('&', "&amp;").replace('<', "&lt;"))
}
