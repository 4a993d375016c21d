//! All products, by theme and by life event.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::kader::Document;
use crate::components::lijst::Producttaak;
use crate::components::zoekveld::Zoekveld;
use crate::domain::product::{Groep, Product};
use crate::texts::nl::{home, producten as t};

type Groepen = Vec<(Groep, Vec<Arc<Product>>)>;

/// The whole catalogue on one page.
#[component]
pub fn CatalogusPagina(
    /// By theme.
    themas: Groepen,
    /// By life event.
    leven: Groepen,
) -> impl IntoView {
    view! {
        <Document titel=t::TITEL>
            <div class="flow-l">
                <section class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                    <Zoekveld />
                </section>
                <section class="flow-l">
                    <h2 class="nl-heading nl-heading--level-2">{t::PER_THEMA}</h2>
                    {themas.into_iter().map(groep).collect_view()}
                </section>
                <section class="flow-l">
                    <h2 class="nl-heading nl-heading--level-2">{home::LEVEN}</h2>
                    {leven.into_iter().map(groep).collect_view()}
                </section>
            </div>
        </Document>
    }
}

fn groep((groep, producten): (Groep, Vec<Arc<Product>>)) -> impl IntoView {
    let taak = |product| view! { <Producttaak product=product /> };
    view! {
        <section class="flow">
            <h3 class="nl-heading nl-heading--level-3" id=groep.id>
                {groep.naam}
            </h3>
            <ul class="tasks">{producten.into_iter().map(taak).collect_view()}</ul>
        </section>
    }
}
