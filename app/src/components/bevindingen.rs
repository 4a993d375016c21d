//! What is hard in a text, for who writes it.

use leptos::prelude::*;

use super::icoon::IcoonVan;
use super::kader::kader;
use crate::taal::{Bevinding, Ernst, Oordeel};
use crate::texts::nl::schrijfhulp as t;
use crate::texts::taal::{HOOGSTENS, nog_meer, samenvatting, uitleg, woorden};

/// Whether a text is clear, and if not, what to change.
#[component]
pub fn Bevindingen(
    /// The text.
    tekst: String,
    /// What the checker says of it.
    oordeel: Oordeel,
) -> impl IntoView {
    let samen = samenvatting(&oordeel);
    let over = nog_meer(&oordeel);
    let regel = |bevinding: Bevinding| {
        let woorden = woorden(&tekst, &bevinding);
        view! { <Regel ernst=bevinding.ernst woorden=woorden uitleg=uitleg(&bevinding) /> }
    };
    view! {
        <p class="nl-paragraph">
            <strong>{samen}</strong>
        </p>
        <ul class="findings">{oordeel.bevindingen.into_iter().take(HOOGSTENS).map(regel).collect_view()}</ul>
        {over.map(|over| view! { <p class="nl-paragraph small soft">{over}</p> })}
    }
}

/// One finding. Empty in the templates that the browser fills while somebody types.
#[component]
pub fn Regel(
    /// Must it change, or may it?
    ernst: Ernst,
    /// The words it is about.
    #[prop(default = String::new())]
    woorden: String,
    /// What is hard and what to write instead.
    #[prop(default = String::new())]
    uitleg: String,
) -> impl IntoView {
    let (klasse, icoon, kop) = match ernst {
        Ernst::Fout => ("findings__item findings__item--error", "alert-triangle", t::FOUT),
        Ernst::LetOp => ("findings__item", "info-circle", t::TIP),
    };
    let href = format!("{}#{icoon}", kader().bestanden.url("iconen.svg"));
    view! {
        <li class=klasse>
            <IcoonVan href=href klasse="findings__icon" />
            <div class="findings__text">
                <p>
                    <strong>{kop}</strong>
                    " "
                    <q class="findings__words">{woorden}</q>
                </p>
                <p class="findings__advice">{uitleg}</p>
            </div>
        </li>
    }
}
