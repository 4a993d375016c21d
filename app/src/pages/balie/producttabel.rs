//! Tables with figures of search and of products.

use leptos::prelude::*;

use crate::portal::{Gebruik, Zoektelling};
use crate::texts::nl::redactie as t;

/// What was searched, with how often.
#[component]
pub fn Zoektabel(
    /// The words, the most asked first.
    tellingen: Vec<Zoektelling>,
) -> impl IntoView {
    if tellingen.is_empty() {
        return view! { <p class="nl-paragraph">{t::GEZOCHT_GEEN}</p> }.into_any();
    }
    let rij = |telling: Zoektelling| {
        view! {
            <tr>
                <th scope="row">{telling.woorden}</th>
                <td data-label=t::KEER_GEZOCHT>{telling.gezocht}</td>
                <td data-label=t::KEER_NIETS>{telling.niets}</td>
                <td data-label=t::KEER_GEKLIKT>{telling.geklikt}</td>
            </tr>
        }
    };
    view! {
        <table class="utrecht-table utrecht-table--html-table work">
            <caption class="visually-hidden">{t::GEZOCHT_TABEL}</caption>
            <thead>
                <tr>
                    <th scope="col">{t::WOORDEN}</th>
                    <th scope="col">{t::KEER_GEZOCHT}</th>
                    <th scope="col">{t::KEER_NIETS}</th>
                    <th scope="col">{t::KEER_GEKLIKT}</th>
                </tr>
            </thead>
            <tbody>{tellingen.into_iter().map(rij).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// Every product with how it is used.
#[component]
pub fn Gebruikstabel(
    /// The products, the most used first.
    gebruik: Vec<Gebruik>,
) -> impl IntoView {
    let rij = |gebruik: Gebruik| {
        let hielp = if gebruik.geholpen + gebruik.niet_geholpen == 0 {
            t::HIELP_NIET.to_owned()
        } else {
            t::hielp_regel(gebruik.geholpen, gebruik.niet_geholpen)
        };
        view! {
            <tr>
                <th scope="row">
                    <a class="nl-link" href=format!("/balie/producten/{}", gebruik.product.slug)>
                        {gebruik.product.kop.naam.clone()}
                    </a>
                </th>
                <td data-label=t::KEER_BEKEKEN>{gebruik.bekeken}</td>
                <td data-label=t::HIELP>{hielp}</td>
            </tr>
        }
    };
    view! {
        <table class="utrecht-table utrecht-table--html-table work">
            <caption class="visually-hidden">{t::GEBRUIK_TABEL}</caption>
            <thead>
                <tr>
                    <th scope="col">{t::PRODUCT}</th>
                    <th scope="col">{t::KEER_BEKEKEN}</th>
                    <th scope="col">{t::HIELP}</th>
                </tr>
            </thead>
            <tbody>{gebruik.into_iter().map(rij).collect_view()}</tbody>
        </table>
    }
}
