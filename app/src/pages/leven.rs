//! `/levensgebeurtenissen/{id}`: a short guided list, to tick off and to print.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::components::deelbaar::Deelbaar;
use crate::components::kader::Document;
use crate::components::kruimelpad::Kruimelpad;
use crate::domain::levensgebeurtenis::{Levensgebeurtenis, Leventaak, Moment};
use crate::domain::product::Product;
use crate::texts::nl::leven as t;

/// Products of a list, by slug.
pub type Producten = HashMap<String, Arc<Product>>;

/// The list of one life event.
#[component]
pub fn Levenslijst(
    /// The life event.
    leven: Arc<Levensgebeurtenis>,
    /// The products that it names.
    producten: Producten,
) -> impl IntoView {
    let deelbaar = Deelbaar { pad: leven.pad(), beschrijving: leven.inleiding.clone(), feiten: None };
    let momenten = leven.momenten.iter().enumerate();
    let momenten = momenten.map(|(nr, moment)| moment_view(nr, moment, &producten)).collect_view();
    view! {
        <Document titel=leven.naam.clone() deelbaar=deelbaar>
            <div class="flow-l">
                <section class="flow">
                    <Kruimelpad thema=t::TITEL href="/producten#leven" />
                    <h1 class="nl-heading nl-heading--level-1">{leven.naam.clone()}</h1>
                    <p class="nl-paragraph nl-paragraph--lead">{leven.inleiding.clone()}</p>
                    <p class="nl-paragraph small soft">{t::AFVINKEN} " " {t::BEWAREN}</p>
                </section>
                {momenten}
            </div>
        </Document>
    }
}

fn moment_view(nr: usize, moment: &Moment, producten: &Producten) -> impl IntoView + use<> {
    let taken = moment.taken.iter().enumerate();
    let taken = taken.map(|(taak_nr, taak)| taak_view(&format!("taak-{nr}-{taak_nr}"), taak, producten)).collect_view();
    view! {
        <section class="flow" data-uitleg="onderaan">
            <h2 class="nl-heading nl-heading--level-2">{moment.wanneer.clone()}</h2>
            <ul class="tick-list">{taken}</ul>
        </section>
    }
}

/// One thing to do. The link stands outside the label: a press on it must not tick.
fn taak_view(id: &str, taak: &Leventaak, producten: &Producten) -> impl IntoView + use<> {
    let uitleg = taak.uitleg.clone().map(|uitleg| view! { <span class="choice__help">{uitleg}</span> });
    let product = taak.product.as_ref().and_then(|slug| producten.get(slug)).map(|product| {
        view! {
            <a class="nl-link tick-list__link" href=product.pad()>
                {t::regel_dit(&product.kop.naam)}
            </a>
        }
    });
    view! {
        <li class="tick-list__item">
            <label class="choice" for=id.to_owned()>
                <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id=id.to_owned() />
                <span class="choice__text">{taak.doe.clone()} " " {uitleg}</span>
            </label>
            {product}
        </li>
    }
}
