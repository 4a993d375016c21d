//! `/balie/terugbellen`: whom the gemeente promised to call.

use leptos::prelude::*;

use crate::components::icoon::Icoon;
use crate::components::kader::{CsrfVeld, Document};
use crate::components::melding::{Melding, Toon};
use crate::pages::terugbellen::dagdeel;
use crate::portal::Terugbelregel;
use crate::texts::{datum, nl::balie, nl::terugbellen as t};

/// The list, the earliest promise first.
#[component]
pub fn TerugbelLijst(
    /// Whom to call.
    regels: Vec<Terugbelregel>,
    /// Somebody was just called.
    gebeld: bool,
) -> impl IntoView {
    let lijst = if regels.is_empty() {
        view! { <p class="nl-paragraph">{t::BALIE_LEEG}</p> }.into_any()
    } else {
        view! { <Tabel regels=regels /> }.into_any()
    };
    let bericht = gebeld.then(|| {
        view! {
            <div role="status">
                <Melding toon=Toon::Goed>{t::BALIE_KLAAR}</Melding>
            </div>
        }
    });
    view! {
        <Document titel=t::BALIE_TITEL>
            <div class="flow">
                <a class="nl-link back" href="/balie">
                    <Icoon naam="arrow-left" />
                    {balie::TERUG}
                </a>
                <h1 class="nl-heading nl-heading--level-1">{t::BALIE_TITEL}</h1>
                {bericht}
                {lijst}
            </div>
        </Document>
    }
}

#[component]
fn Tabel(regels: Vec<Terugbelregel>) -> impl IntoView {
    view! {
        <table class="utrecht-table utrecht-table--html-table work">
            <caption class="visually-hidden">{t::BALIE_TABEL}</caption>
            <thead>
                <tr>
                    <th scope="col">{t::BALIE_WIE}</th>
                    <th scope="col">{t::BALIE_VRAAG}</th>
                    <th scope="col">{t::BALIE_WANNEER}</th>
                    <th scope="col">{t::BALIE_UITERLIJK}</th>
                    <th scope="col">{t::BALIE_GEDAAN}</th>
                </tr>
            </thead>
            <tbody>{regels.into_iter().map(rij).collect_view()}</tbody>
        </table>
    }
}

fn rij(regel: Terugbelregel) -> impl IntoView {
    let verzoek = regel.verzoek;
    view! {
        <tr data-terugbelverzoek="">
            <th scope="row">
                {verzoek.naam.clone()} <br />
                <a class="nl-link" href=format!("tel:{}", verzoek.telefoon.kiesbaar())>
                    {verzoek.telefoon.leesbaar()}
                </a> <br /> {regel.referentie.to_string()}
            </th>
            <td data-label=t::BALIE_VRAAG>{vraag(regel.product, &verzoek.onderwerp)}</td>
            <td data-label=t::BALIE_WANNEER>{dagdeel(verzoek.wanneer)}</td>
            <td data-label=t::BALIE_UITERLIJK>
                {datum::met_weekdag(regel.uiterlijk)} " "
                {regel.te_laat.then(|| view! { <span class="nl-data-badge late">{balie::TE_LAAT}</span> })}
            </td>
            <td data-label=t::BALIE_GEDAAN>
                <form method="post" action=format!("/balie/terugbellen/{}/gebeld", regel.id)>
                    <CsrfVeld />
                    <button class="nl-button nl-button--secondary" type="submit">
                        {t::BALIE_KNOP} <span class="visually-hidden">{t::balie_knop_met(verzoek.naam)}</span>
                    </button>
                </form>
            </td>
        </tr>
    }
}

/// Product and question, each line of it on a line.
fn vraag(product: Option<String>, onderwerp: &str) -> impl IntoView + use<> {
    let regels: Vec<String> = product.into_iter().chain(onderwerp.lines().map(str::to_owned)).collect();
    if regels.is_empty() {
        return t::BALIE_GEEN_VRAAG.into_any();
    }
    let regel = |(nr, regel): (usize, String)| view! { {(nr > 0).then(|| view! { <br /> })} {regel} };
    regels.into_iter().enumerate().map(regel).collect_view().into_any()
}
