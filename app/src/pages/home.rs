//! `/`: what people come for.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::icoon::Icoon;
use crate::components::kader::Document;
use crate::components::lijst::Producttaak;
use crate::components::zoekveld::Zoekveld;
use crate::domain::product::{Groep, Product};
use crate::texts::nl::home as t;

/// The home page.
#[component]
pub fn Home(
    /// The twelve tasks.
    toptaken: Vec<Arc<Product>>,
    /// Life events.
    leven: Vec<Groep>,
) -> impl IntoView {
    let taak = |product| view! { <Producttaak product=product kort=true /> };
    let gebeurtenis = |groep: Groep| {
        view! {
            <li>
                <a class="chips__link" href=format!("/producten#{}", groep.id)>
                    {groep.icoon.map(|naam| view! { <Icoon naam=naam /> })}
                    {groep.naam}
                </a>
            </li>
        }
    };
    view! {
        <Document titel=t::TITEL>
            <div class="flow-l">
                <section class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                    <Zoekveld />
                </section>
                <nav class="flow" aria-label=t::TOPTAKEN>
                    <h2 class="nl-heading nl-heading--level-2">{t::VEEL_GEVRAAGD}</h2>
                    <ul class="tasks">{toptaken.into_iter().map(taak).collect_view()}</ul>
                </nav>
                <ul class="link-row">
                    <li>
                        <a class="nl-link" href="/producten">
                            {t::ALLES}
                        </a>
                    </li>
                </ul>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::LEVEN}</h2>
                    <ul class="chips">{leven.into_iter().map(gebeurtenis).collect_view()}</ul>
                </section>
            </div>
        </Document>
    }
}
