//! `/`: what people come for.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::deelbaar::Deelbaar;
use crate::components::kader::Document;
use crate::components::leven::Levenslinks;
use crate::components::lijst::Producttaak;
use crate::components::zoekveld::Zoekveld;
use crate::domain::bericht::Bericht;
use crate::domain::levensgebeurtenis::Levensgebeurtenis;
use crate::domain::product::Product;
use crate::pages::nieuws::Nieuwslijst;
use crate::texts::nl::{home as t, vragen};

/// The home page.
#[component]
pub fn Home(
    /// The twelve tasks.
    toptaken: Vec<Arc<Product>>,
    /// Life events.
    leven: Vec<Arc<Levensgebeurtenis>>,
    /// News, the newest first.
    nieuws: Vec<Arc<Bericht>>,
) -> impl IntoView {
    let taak = |product| view! { <Producttaak product=product kort=true /> };
    let nieuws = (!nieuws.is_empty()).then(|| view! { <Actueel nieuws=nieuws /> });
    let deelbaar = Deelbaar { pad: "/".to_owned(), beschrijving: t::BESCHRIJVING.to_owned(), feiten: None };
    view! {
        <Document titel=t::TITEL wachtend=true deelbaar=deelbaar>
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
                    <li>
                        <a class="nl-link" href="/vragen">
                            {vragen::TITEL}
                        </a>
                    </li>
                </ul>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::LEVEN}</h2>
                    <Levenslinks leven=leven />
                </section>
                {nieuws}
            </div>
        </Document>
    }
}

/// The newest items.
#[component]
fn Actueel(nieuws: Vec<Arc<Bericht>>) -> impl IntoView {
    /// More than these are one press away.
    const HOOGSTENS: usize = 3;
    let nieuws = nieuws.into_iter().take(HOOGSTENS).collect();
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{t::NIEUWS}</h2>
            <Nieuwslijst berichten=nieuws niveau=3 />
            <ul class="link-row">
                <li>
                    <a class="nl-link" href="/nieuws">
                        {t::AL_HET_NIEUWS}
                    </a>
                </li>
            </ul>
        </section>
    }
}
