//! `/nieuws`: what is going on.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::deelbaar::Deelbaar;
use crate::components::kader::Document;
use crate::components::kruimelpad::Kruimelpad;
use crate::domain::bericht::Bericht;
use crate::texts::{datum, nl::nieuws as t};

/// All news of this day.
#[component]
pub fn Nieuws(
    /// The items, the newest first.
    berichten: Vec<Arc<Bericht>>,
) -> impl IntoView {
    let lijst = if berichten.is_empty() {
        view! { <p class="nl-paragraph">{t::GEEN}</p> }.into_any()
    } else {
        view! { <Nieuwslijst berichten=berichten niveau=2 /> }.into_any()
    };
    let deelbaar = Deelbaar { pad: "/nieuws".to_owned(), beschrijving: t::INLEIDING.to_owned(), feiten: None };
    view! {
        <Document titel=t::TITEL deelbaar=deelbaar>
            <div class="flow-l">
                <section class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                    <p class="nl-paragraph nl-paragraph--lead">{t::INLEIDING}</p>
                </section>
                {lijst}
                <ul class="link-row">
                    <li>
                        <a class="nl-link" href="/nieuws/feed.atom">
                            {t::VOLGEN}
                        </a>
                    </li>
                </ul>
            </div>
        </Document>
    }
}

/// Items with their day and summary.
#[component]
pub fn Nieuwslijst(
    /// The items.
    berichten: Vec<Arc<Bericht>>,
    /// Level of their headings.
    niveau: u8,
) -> impl IntoView {
    let bericht = move |bericht: Arc<Bericht>| {
        let link = view! {
            <a class="nl-link" href=bericht.pad()>
                {bericht.kop.titel.clone()}
            </a>
        };
        let kop = if niveau == 2 {
            view! { <h2 class="nl-heading nl-heading--level-3">{link}</h2> }.into_any()
        } else {
            view! { <h3 class="nl-heading nl-heading--level-3">{link}</h3> }.into_any()
        };
        view! {
            <li class="results__item">
                {kop} <p class="nl-paragraph soft">{bericht.kop.samenvatting.clone()}</p>
                <p class="nl-paragraph small soft">{datum::lang(bericht.kop.datum)}</p>
            </li>
        }
    };
    view! { <ul class="results">{berichten.into_iter().map(bericht).collect_view()}</ul> }
}

/// One news item.
#[component]
pub fn Nieuwsbericht(
    /// The item.
    bericht: Arc<Bericht>,
) -> impl IntoView {
    let kop = bericht.kop.clone();
    let deelbaar = Deelbaar { pad: bericht.pad(), beschrijving: kop.samenvatting.clone(), feiten: None };
    view! {
        <Document titel=kop.titel.clone() deelbaar=deelbaar>
            <article class="flow">
                <Kruimelpad thema=t::TITEL href="/nieuws" />
                <h1 class="nl-heading nl-heading--level-1">{kop.titel}</h1>
                <p class="nl-paragraph small soft">{datum::lang(kop.datum)}</p>
                <p class="nl-paragraph nl-paragraph--lead">{kop.samenvatting}</p>
                <div class="prose" inner_html=bericht.tekst_html.clone()></div>
            </article>
        </Document>
    }
}
