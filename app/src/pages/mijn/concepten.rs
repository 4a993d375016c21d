//! Forms that were begun and not sent.

use leptos::prelude::*;

use crate::components::icoon::Icoon;
use crate::components::kader::{CsrfVeld, Document, kader};
use crate::portal::ConceptInHetKort;
use crate::texts::{datum, nl::formulier, nl::mijn as t, nl::zaak};

/// The list, with a way to throw each away.
#[component]
pub fn Concepten(
    /// The drafts.
    concepten: Vec<ConceptInHetKort>,
) -> impl IntoView {
    let geen = concepten.is_empty();
    view! {
        <Document titel=t::CONCEPTEN_TITEL>
            <div class="flow">
                <a class="nl-link back" href="/mijn">
                    <Icoon naam="arrow-left" />
                    {zaak::TERUG}
                </a>
                <h1 class="nl-heading nl-heading--level-1">{t::CONCEPTEN_TITEL}</h1>
                {geen.then(|| view! { <p class="nl-paragraph">{t::GEEN_CONCEPTEN}</p> })}
                {concepten.into_iter().map(|concept| view! { <Concept concept=concept /> }).collect_view()}
            </div>
        </Document>
    }
}

#[component]
fn Concept(concept: ConceptInHetKort) -> impl IntoView {
    let basis = format!("/formulieren/{}", concept.slug);
    let moment = datum::met_tijd(kader().lokaal(concept.bewaard));
    view! {
        <section class="box flow">
            <h2 class="nl-heading nl-heading--level-3">{concept.titel.clone()}</h2>
            <p class="nl-paragraph">{t::bewaard_op(datum::met_weekdag(concept.tot), moment)}</p>
            <div class="utrecht-action-group">
                <a class="nl-button nl-button--primary" href=format!("{basis}/{}", concept.stap)>
                    <span class="nl-button__label">{formulier::VERDERGAAN}</span>
                </a>
            </div>
            <form method="post" action=format!("{basis}/weggooien")>
                <CsrfVeld />
                <button class="link-button" type="submit">
                    {t::WEGGOOIEN}
                    <span class="visually-hidden">{t::weggooien_welke(concept.titel)}</span>
                </button>
            </form>
        </section>
    }
}
