//! The work list.

use leptos::prelude::*;

use crate::components::kader::{Document, kader};
use crate::components::melding::{Melding, Toon};
use crate::portal::{HangendeTaak, WerkvoorraadRegel};
use crate::texts::{datum, nl::balie as t, nl::redactie, nl::schrijfhulp, nl::terugbellen};

/// Open zaken, and what hangs.
#[component]
pub fn Werkvoorraad(
    /// Open zaken.
    regels: Vec<WerkvoorraadRegel>,
    /// Jobs that hang.
    hangend: Vec<HangendeTaak>,
) -> impl IntoView {
    let lijst = if regels.is_empty() {
        view! { <p class="nl-paragraph">{t::LEEG}</p> }.into_any()
    } else {
        view! { <Tabel regels=regels /> }.into_any()
    };
    view! {
        <Document titel=t::TITEL>
            <div class="flow-l">
                <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                <Hangend taken=hangend />
                {lijst}
                <ul class="link-row">
                    <li>
                        <a class="nl-link" href="/balie/producten">
                            {redactie::NAAR}
                        </a>
                    </li>
                    <li>
                        <a class="nl-link" href="/balie/terugbellen">
                            {terugbellen::BALIE_TITEL}
                        </a>
                    </li>
                    <li>
                        <a class="nl-link" href="/balie/schrijfhulp">
                            {schrijfhulp::NAAR}
                        </a>
                    </li>
                </ul>
            </div>
        </Document>
    }
}

#[component]
fn Tabel(regels: Vec<WerkvoorraadRegel>) -> impl IntoView {
    let rij = |regel: WerkvoorraadRegel| {
        view! {
            <tr data-zaak="">
                <th scope="row">
                    <a class="nl-link" href=format!("/balie/zaken/{}", regel.zaak.id)>
                        {regel.zaak.referentie.to_string()}
                    </a>
                    <br />
                    {regel.zaak.naam}
                </th>
                <td data-label=t::VAN>{regel.aanvrager}</td>
                <td data-label=t::STATUS>{regel.zaak.status}</td>
                <td data-label=t::UITERLIJK>
                    {datum::met_weekdag(regel.zaak.uiterlijk)} " "
                    {regel.zaak.te_laat.then(|| view! { <span class="nl-data-badge late">{t::TE_LAAT}</span> })}
                </td>
            </tr>
        }
    };
    view! {
        <table class="utrecht-table utrecht-table--html-table work">
            <caption class="visually-hidden">{t::TABEL}</caption>
            <thead>
                <tr>
                    <th scope="col">{t::ZAAK}</th>
                    <th scope="col">{t::VAN}</th>
                    <th scope="col">{t::STATUS}</th>
                    <th scope="col">{t::UITERLIJK}</th>
                </tr>
            </thead>
            <tbody>{regels.into_iter().map(rij).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Hangend(taken: Vec<HangendeTaak>) -> impl IntoView {
    if taken.is_empty() {
        return ().into_any();
    }
    let kader = kader();
    let regel = move |taak: HangendeTaak| {
        let tijd = datum::tijd(kader.lokaal(taak.volgende).time());
        let tekst = t::hangt_regel(taak.pogingen, taak.referentie, taak.soort, tijd);
        view! { <li class="utrecht-unordered-list__item">{tekst}</li> }
    };
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{t::HANGT}</h2>
            <Melding toon=Toon::Let>{t::HANGT_UITLEG}</Melding>
            <ul class="utrecht-unordered-list">{taken.into_iter().map(regel).collect_view()}</ul>
        </section>
    }
    .into_any()
}
