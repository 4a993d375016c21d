//! `/woordenlijst`: every word that the portal explains.

use leptos::prelude::*;

use crate::components::kader::Document;
use crate::domain::begrip::Begrip;
use crate::texts::nl::woordenlijst as t;

/// The whole list, by alphabet.
#[component]
pub fn Woordenlijst(
    /// The words.
    begrippen: Vec<Begrip>,
) -> impl IntoView {
    view! {
        <Document titel=t::TITEL>
            <article class="flow">
                <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                <p class="nl-paragraph">{t::INLEIDING}</p>
                <dl class="utrecht-data-list rows" data-uitgelegd="">{begrippen.into_iter().map(rij).collect_view()}</dl>
            </article>
        </Document>
    }
}

fn rij(begrip: Begrip) -> impl IntoView {
    let bron = begrip.zekere_bron().map(|bron| view! { <br /> <span class="small soft">{t::komt_uit(bron)}</span> });
    let anker = begrip.anker();
    view! {
        <div class="utrecht-data-list__item" id=anker>
            <dt class="utrecht-data-list__item-key">{begrip.term}</dt>
            <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{begrip.uitleg} {bron}</dd>
        </div>
    }
}
