//! `/zoeken`: answers to a question.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::kader::{Document, kader};
use crate::components::voet::Telefoon;
use crate::components::zoekveld::Zoekveld;
use crate::domain::product::Product;
use crate::texts::{nl::zoeken as t, telling};

/// The results, and never a dead end.
#[component]
pub fn Zoekresultaten(
    /// What was asked.
    vraag: String,
    /// Products, best first.
    gevonden: Vec<Arc<Product>>,
) -> impl IntoView {
    let titel = if vraag.is_empty() { t::TITEL.to_owned() } else { t::titel_met(&vraag) };
    let uitslag = match (vraag.is_empty(), gevonden.is_empty()) {
        (true, _) => view! { <p class="nl-paragraph">{t::VUL_IN}</p> }.into_any(),
        (false, true) => view! { <NietsGevonden vraag=vraag.clone() /> }.into_any(),
        (false, false) => view! {
            <p class="nl-paragraph">{telling::resultaten(gevonden.len())}</p>
            <ol class="results">{gevonden.into_iter().map(regel).collect_view()}</ol>
        }
        .into_any(),
    };
    view! {
        <Document titel=titel.clone()>
            <div class="flow-l">
                <section class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{titel}</h1>
                    <Zoekveld vraag=vraag />
                </section>
                <section class="flow">{uitslag}</section>
            </div>
        </Document>
    }
}

fn regel(product: Arc<Product>) -> impl IntoView {
    view! {
        <li class="results__item">
            <h2 class="nl-heading nl-heading--level-3">
                <a class="nl-link" href=format!("/producten/{}", product.slug)>
                    {product.kop.naam.clone()}
                </a>
            </h2>
            <p class="nl-paragraph soft">{product.kop.inleiding.clone()}</p>
        </li>
    }
}

#[component]
fn NietsGevonden(vraag: String) -> impl IntoView {
    view! {
        <p class="nl-paragraph">
            <strong>{t::niets(vraag)}</strong>
        </p>
        <p class="nl-paragraph">{t::NIETS_HULP}</p>
        <Telefoon gemeente=kader().gemeente />
    }
}
