//! `/contact`: every way to reach the gemeente.

use std::sync::Arc;

use jiff::civil::Weekday;
use leptos::prelude::*;

use crate::components::kader::{Document, kader};
use crate::components::lijst::Regels;
use crate::components::terugbellen::Terugbellink;
use crate::components::voet::{MailLink, OpenNuTekst, Telefoon};
use crate::domain::locatie::Locatie;
use crate::domain::openingstijden::Openingstijden;
use crate::domain::zaak::AntwoordRegel;
use crate::texts::{datum, nl::contact as t, nl::kader as k};

/// The contact page.
#[component]
pub fn ContactPagina(
    /// Places of the gemeente.
    locaties: Vec<Arc<Locatie>>,
) -> impl IntoView {
    let gemeente = kader().gemeente;
    let contact = gemeente.contact.clone();
    view! {
        <Document titel=t::TITEL>
            <div class="flow-l">
                <section class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                    <p class="nl-paragraph nl-paragraph--lead">{t::INLEIDING}</p>
                </section>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::BELLEN}</h2>
                    <Telefoon gemeente=gemeente.clone() />
                    <ul class="link-row">
                        <li>
                            <Terugbellink />
                        </li>
                    </ul>
                    <h3 class="nl-heading nl-heading--level-3">{t::TIJDEN_TELEFOON}</h3>
                    <Regels regels=week(&gemeente.telefoontijden) soort="facts" />
                    <p class="nl-paragraph small soft">{t::FEESTDAGEN}</p>
                </section>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::MAILEN}</h2>
                    <ul class="link-row">
                        <li>
                            <MailLink adres=contact.email.clone() />
                        </li>
                    </ul>
                    <p class="nl-paragraph">{t::MAILEN_UITLEG}</p>
                </section>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::LANGSKOMEN}</h2>
                    <p class="nl-paragraph">{contact.bezoekadres}</p>
                    <p class="nl-paragraph">{k::ALLEEN_AFSPRAAK} ". " {t::LANGSKOMEN_UITLEG}</p>
                    <h3 class="nl-heading nl-heading--level-3">{t::TIJDEN_BALIE}</h3>
                    <Regels regels=week(&gemeente.balietijden) soort="facts" />
                    <p class="nl-paragraph small soft">{t::FEESTDAGEN}</p>
                </section>
                <section class="flow-l">
                    <h2 class="nl-heading nl-heading--level-2">{t::PLAATSEN}</h2>
                    {locaties.into_iter().map(locatie).collect_view()}
                </section>
            </div>
        </Document>
    }
}

fn locatie(locatie: Arc<Locatie>) -> impl IntoView {
    view! {
        <section class="flow" id=locatie.id.clone()>
            <h3 class="nl-heading nl-heading--level-3">{locatie.naam.clone()}</h3>
            <p class="nl-paragraph">
                {locatie.adres.clone()} <br /> <OpenNuTekst tijden=locatie.tijden.clone() />
            </p>
            <p class="nl-paragraph">{locatie.uitleg.clone()}</p>
            <Regels regels=week(&locatie.tijden) soort="facts" />
        </section>
    }
}

fn week(tijden: &Openingstijden) -> Vec<AntwoordRegel> {
    let dag = |dag: Weekday| {
        let uren = tijden.per_dag(dag).map(|vak| t::tijdvak(datum::tijd(vak.tot), datum::tijd(vak.van)));
        AntwoordRegel {
            vraag: datum::weekdag(dag).to_owned(),
            antwoord: vec![uren.unwrap_or_else(|| t::DICHT.to_owned())],
        }
    };
    Weekday::Monday.cycle_forward().take(7).map(dag).collect()
}
