//! `/vragen`: short answers to what many people ask.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::deelbaar::Deelbaar;
use crate::components::kader::Document;
use crate::components::zoekveld::Zoekveld;
use crate::domain::product::{Groep, Product};
use crate::domain::vraag::Vraag;
use crate::texts::nl::vragen as t;

/// A question with the product to go on with.
pub type MetProduct = (Arc<Vraag>, Option<Arc<Product>>);

/// All questions by theme.
#[component]
pub fn Vragenpagina(
    /// By theme.
    themas: Vec<(Groep, Vec<MetProduct>)>,
) -> impl IntoView {
    let deelbaar = Deelbaar { pad: "/vragen".to_owned(), beschrijving: t::INLEIDING.to_owned(), feiten: None };
    view! {
        <Document titel=t::TITEL deelbaar=deelbaar wachtend=true>
            <div class="flow-l">
                <section class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                    <p class="nl-paragraph nl-paragraph--lead">{t::INLEIDING}</p>
                    <Zoekveld />
                </section>
                {themas.into_iter().map(thema).collect_view()}
            </div>
        </Document>
    }
}

fn thema((groep, vragen): (Groep, Vec<MetProduct>)) -> impl IntoView {
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{groep.naam}</h2>
            {vragen.into_iter().map(vraag).collect_view()}
        </section>
    }
}

fn vraag((vraag, product): MetProduct) -> impl IntoView {
    let verder = product.map(|product| {
        view! {
            <p class="link-row">
                <a class="nl-link" href=product.pad()>
                    {t::verder(&product.kop.naam)}
                </a>
            </p>
        }
    });
    view! {
        <section class="flow" id=vraag.id.clone()>
            <h3 class="nl-heading nl-heading--level-3">{vraag.vraag.clone()}</h3>
            <p class="nl-paragraph">{vraag.antwoord.clone()}</p>
            {verder}
        </section>
    }
}
