//! Right after asking: the number, and the last day on which we call.

use leptos::prelude::*;

use crate::components::icoon::Icoon;
use crate::components::kader::{Document, kader};
use crate::domain::terugbelverzoek::Dagdeel;
use crate::portal::Terugbelbelofte;
use crate::texts::{datum, nl::bevestiging, nl::inloggen, nl::terugbellen as t};

/// The promise. Nothing on it is personal, since the link opens for everybody.
#[component]
pub fn Gelukt(
    /// What was promised.
    belofte: Terugbelbelofte,
) -> impl IntoView {
    let telefoon = kader().gemeente.contact.telefoon.clone();
    let wanneer = match belofte.wanneer {
        Dagdeel::Ochtend => t::BELLEN_OCHTEND,
        Dagdeel::Middag => t::BELLEN_MIDDAG,
        Dagdeel::MaaktNietUit => t::BELLEN_WERKDAG,
    };
    let hierna = [t::STAP_LEZEN.to_owned(), wanneer.to_owned(), t::stap_niet_gebeld(telefoon)];
    let stap = |tekst: String| view! { <li class="utrecht-ordered-list__item">{tekst}</li> };
    view! {
        <Document titel=t::GELUKT>
            <div class="form flow-l">
                <section class="confirmation flow">
                    <h1 class="nl-heading nl-heading--level-1" tabindex="-1" autofocus>
                        <Icoon naam="circle-check" />
                        <span>{t::GELUKT}</span>
                    </h1>
                    <p class="nl-paragraph">
                        {bevestiging::UW_NUMMER} <br />
                        <strong class="reference" data-referentie="">
                            {belofte.referentie.to_string()}
                        </strong>
                    </p>
                </section>
                <p class="nl-paragraph">
                    <strong>{t::uiterlijk(datum::met_weekdag(belofte.uiterlijk))}</strong>
                </p>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{bevestiging::HIERNA}</h2>
                    <ol class="utrecht-ordered-list">{hierna.map(stap).collect_view()}</ol>
                </section>
                <ul class="link-row">
                    <li>
                        <a class="nl-link" href="/">
                            {inloggen::NAAR_HOME}
                        </a>
                    </li>
                </ul>
            </div>
        </Document>
    }
}
