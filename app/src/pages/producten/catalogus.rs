//! All products, by theme, and the life events.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::deelbaar::Deelbaar;
use crate::components::kader::Document;
use crate::components::leven::Levenslinks;
use crate::components::lijst::Producttaak;
use crate::components::zoekveld::Zoekveld;
use crate::domain::levensgebeurtenis::Levensgebeurtenis;
use crate::domain::product::{Groep, Product};
use crate::texts::nl::{home, producten as t};

type Groepen = Vec<(Groep, Vec<Arc<Product>>)>;

/// The whole catalogue on one page.
#[component]
pub fn CatalogusPagina(
    /// By theme.
    themas: Groepen,
    /// Life events.
    leven: Vec<Arc<Levensgebeurtenis>>,
) -> impl IntoView {
    let sprong = |(groep, _): &(Groep, _)| {
        view! {
            <li>
                <a class="nl-link" href=format!("#{}", groep.id)>
                    {groep.naam.clone()}
                </a>
            </li>
        }
    };
    let sprongen = themas.iter().map(sprong).collect_view();
    let deelbaar = Deelbaar { pad: "/producten".to_owned(), beschrijving: t::TITEL.to_owned(), feiten: None };
    view! {
        <Document titel=t::TITEL wachtend=true deelbaar=deelbaar>
            <div class="flow-l">
                <section class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                    <Zoekveld />
                </section>
                <nav aria-label=t::ONDERWERPEN>
                    <ul class="link-row">{sprongen}</ul>
                </nav>
                {themas.into_iter().map(groep).collect_view()}
                <section class="flow" id="leven">
                    <h2 class="nl-heading nl-heading--level-2">{home::LEVEN}</h2>
                    <Levenslinks leven=leven />
                </section>
            </div>
        </Document>
    }
}

fn groep((groep, producten): (Groep, Vec<Arc<Product>>)) -> impl IntoView {
    let taak = |product| view! { <Producttaak product=product /> };
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2" id=groep.id>
                {groep.naam}
            </h2>
            <ul class="tasks">{producten.into_iter().map(taak).collect_view()}</ul>
        </section>
    }
}
