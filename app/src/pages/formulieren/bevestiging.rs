//! Right after sending: the number, what happens next, and by when.

use leptos::prelude::*;

use crate::components::icoon::Icoon;
use crate::components::kader::{Document, kader};
use crate::portal::Bevestiging;
use crate::texts::{datum, nl::bevestiging as t};

/// The confirmation.
#[component]
pub fn BevestigingPagina(
    /// What was sent.
    bevestiging: Bevestiging,
) -> impl IntoView {
    let moment = datum::met_tijd(kader().lokaal(bevestiging.ontvangen));
    let mail = bevestiging.email.map_or_else(|| t::GEEN_MAIL.to_owned(), t::mail_naar);
    let stap = |tekst: &String| view! { <li class="utrecht-ordered-list__item">{tekst.clone()}</li> };
    let hierna = bevestiging.formulier.hierna.iter().map(stap).collect_view();
    view! {
        <Document titel=t::TITEL>
            <div class="form flow-l">
                <section class="confirmation flow">
                    <h1 class="nl-heading nl-heading--level-1" tabindex="-1" autofocus>
                        <Icoon naam="circle-check" />
                        <span>{t::TITEL}</span>
                    </h1>
                    <p class="nl-paragraph">
                        {t::UW_NUMMER} <br />
                        <strong class="reference" data-referentie="">
                            {bevestiging.referentie.to_string()}
                        </strong>
                    </p>
                </section>
                <section class="flow">
                    <p class="nl-paragraph">
                        {bevestiging.formulier.titel.clone()} ". " {t::ontvangen(moment)}
                    </p>
                    <p class="nl-paragraph">
                        <strong>{t::uiterlijk(datum::met_weekdag(bevestiging.uiterlijk))}</strong>
                    </p>
                    <p class="nl-paragraph">{mail}</p>
                </section>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::HIERNA}</h2>
                    <ol class="utrecht-ordered-list">{hierna}</ol>
                </section>
                <div class="utrecht-action-group">
                    <a class="nl-button nl-button--primary" href=format!("/mijn/zaken/{}", bevestiging.id)>
                        <span class="nl-button__label">{t::VOLGEN}</span>
                    </a>
                </div>
            </div>
        </Document>
    }
}
