//! `/zoeken`: answers to a question.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::actie::Actieknop;
use crate::components::kader::{Document, kader};
use crate::components::knop::Hoofdknop;
use crate::components::melding::{Melding, Toon};
use crate::components::terugbellen::Terugbellink;
use crate::components::voet::{OpenNuTekst, Telefoon};
use crate::components::zoekveld::Zoekveld;
use crate::domain::nood::Nood;
use crate::portal::{Antwoord, Uitslag};
use crate::texts::{nl::zoeken as t, telling};

/// The results, and never a dead end.
#[component]
pub fn Zoekresultaten(
    /// What was asked.
    vraag: String,
    /// What was found.
    uitslag: Uitslag,
) -> impl IntoView {
    let titel = if vraag.is_empty() { t::TITEL.to_owned() } else { t::titel_met(&vraag) };
    let Uitslag { nood, zeker, antwoorden } = uitslag;
    let nood = nood.map(|nood| view! { <Noodhulp nood=nood /> });
    let gevonden = if vraag.is_empty() {
        view! { <p class="nl-paragraph">{t::VUL_IN}</p> }.into_any()
    } else if zeker {
        view! { <Gevonden antwoorden=antwoorden /> }.into_any()
    } else {
        view! { <NietsGevonden vraag=vraag.clone() dichtbij=antwoorden /> }.into_any()
    };
    view! {
        <Document titel=titel.clone() wachtend=true>
            <div class="flow-l">
                <section class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{titel}</h1>
                    <Zoekveld vraag=vraag />
                </section>
                {nood} {gevonden}
            </div>
        </Document>
    }
}

/// Whom to call now, above everything else.
#[component]
fn Noodhulp(nood: Arc<Nood>) -> impl IntoView {
    let (href, bel) = (format!("tel:{}", nood.telefoon), t::bel_nu(&nood.telefoon));
    view! {
        <section class="flow">
            <Melding toon=Toon::Let>
                <strong>{nood.wat.clone()}</strong>
                " "
                {nood.doe.clone()}
            </Melding>
            <Hoofdknop href=href icoon="phone" tekst=bel />
        </section>
    }
}

#[component]
fn Gevonden(antwoorden: Vec<Antwoord>) -> impl IntoView {
    let aantal = antwoorden.len();
    let regels = antwoorden.into_iter().enumerate().map(|(nr, antwoord)| regel(antwoord, nr == 0)).collect_view();
    view! {
        <section class="flow">
            <p class="nl-paragraph">{telling::resultaten(aantal)}</p>
            <ol class="results">{regels}</ol>
        </section>
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{t::NIET_ERBIJ}</h2>
            <p class="nl-paragraph">{t::NIET_ERBIJ_HULP}</p>
            <VraagOns />
        </section>
    }
}

#[component]
fn NietsGevonden(vraag: String, dichtbij: Vec<Antwoord>) -> impl IntoView {
    let dichtbij = (!dichtbij.is_empty()).then(|| {
        let regels = dichtbij.into_iter().take(3).map(|antwoord| regel(antwoord, false)).collect_view();
        view! {
            <section class="flow">
                <h2 class="nl-heading nl-heading--level-2">{t::BEDOELT_U}</h2>
                <ol class="results">{regels}</ol>
            </section>
        }
    });
    view! {
        <section class="flow">
            <p class="nl-paragraph">
                <strong>{t::niets(vraag)}</strong>
            </p>
            <p class="nl-paragraph">{t::NIETS_HULP}</p>
            <VraagOns />
        </section>
        {dichtbij}
    }
}

/// The ways to a person.
#[component]
fn VraagOns() -> impl IntoView {
    view! {
        <Telefoon gemeente=kader().gemeente />
        <ul class="link-row">
            <li>
                <Terugbellink />
            </li>
        </ul>
    }
}

/// One answer. The best has the button to do it.
fn regel(antwoord: Antwoord, beste: bool) -> impl IntoView {
    let (href, naam) = (antwoord.pad(), antwoord.naam().to_owned());
    view! {
        <li class="results__item flow">
            <h2 class="nl-heading nl-heading--level-3">
                <a class="nl-link" href=href>
                    {naam}
                </a>
            </h2>
            {inhoud(antwoord, beste)}
        </li>
    }
}

fn inhoud(antwoord: Antwoord, beste: bool) -> AnyView {
    match antwoord {
        Antwoord::Product(product, vraag) => {
            let knop = beste.then(|| view! { <Actieknop product=product.clone() /> });
            let vraag = vraag.map(|vraag| {
                view! {
                    <p class="nl-paragraph">
                        <strong>{vraag.vraag.clone()}</strong>
                        " "
                        {vraag.antwoord.clone()}
                    </p>
                }
            });
            view! {
                <p class="nl-paragraph soft">{product.kop.inleiding.clone()}</p>
                {vraag}
                {knop}
            }
            .into_any()
        }
        Antwoord::Vraag(vraag) => view! { <p class="nl-paragraph">{vraag.antwoord.clone()}</p> }.into_any(),
        Antwoord::Leven(leven) => view! { <p class="nl-paragraph soft">{leven.inleiding.clone()}</p> }.into_any(),
        Antwoord::Bericht(bericht) => {
            view! { <p class="nl-paragraph soft">{bericht.kop.samenvatting.clone()}</p> }.into_any()
        }
        Antwoord::Locatie(locatie) => view! {
            <p class="nl-paragraph">
                {locatie.adres.clone()} <br /> <OpenNuTekst tijden=locatie.tijden.clone() />
            </p>
        }
        .into_any(),
    }
}
