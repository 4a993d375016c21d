//! `/balie/producten`: what editors must know of the catalogue.

use std::sync::Arc;

use leptos::prelude::*;

use super::producttabel::{Gebruikstabel, Zoektabel};
use crate::components::icoon::Icoon;
use crate::components::kader::Document;
use crate::components::melding::{Melding, Toon};
use crate::domain::product::Product;
use crate::portal::{Inhoudfout, Redactiebeeld};
use crate::texts::{datum, nl::balie, nl::redactie as t};

/// Faults, what is overdue, what is not found, and every product with its figures.
#[component]
pub fn ProductenBijhouden(
    /// What asks attention.
    beeld: Redactiebeeld,
) -> impl IntoView {
    view! {
        <Document titel=t::TITEL>
            <div class="flow-l">
                <a class="nl-link back" href="/balie">
                    <Icoon naam="arrow-left" />
                    {balie::TERUG}
                </a>
                <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                <Fouten fouten=beeld.fouten />
                <Concepten slugs=beeld.concepten />
                <TeLaat producten=beeld.te_laat />
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::GEZOCHT}</h2>
                    <p class="nl-paragraph">{t::GEZOCHT_UITLEG}</p>
                    <p class="nl-paragraph small soft">{t::GEZOCHT_PRIVACY}</p>
                    <Zoektabel tellingen=beeld.niet_gevonden />
                </section>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::GEBRUIK}</h2>
                    <p class="nl-paragraph">{t::GEBRUIK_UITLEG}</p>
                    <Gebruikstabel gebruik=beeld.gebruik />
                </section>
            </div>
        </Document>
    }
}

#[component]
fn Fouten(fouten: Vec<Inhoudfout>) -> impl IntoView {
    (!fouten.is_empty()).then(|| {
        view! {
            <section class="flow">
                <h2 class="nl-heading nl-heading--level-2">{t::FOUTEN}</h2>
                <Melding toon=Toon::Let>{t::FOUTEN_UITLEG}</Melding>
                <Foutregels fouten=fouten />
            </section>
        }
    })
}

#[component]
fn Concepten(slugs: Vec<String>) -> impl IntoView {
    (!slugs.is_empty()).then(|| {
        let regel = |slug: String| {
            view! {
                <li>
                    <a class="nl-link" href=format!("/balie/producten/{slug}")>
                        {slug.clone()}
                    </a>
                </li>
            }
        };
        view! {
            <section class="flow">
                <h2 class="nl-heading nl-heading--level-2">{t::CONCEPTEN}</h2>
                <p class="nl-paragraph">{t::CONCEPTEN_UITLEG}</p>
                <ul class="link-row">{slugs.into_iter().map(regel).collect_view()}</ul>
            </section>
        }
    })
}

/// Faults of content files: place and cure.
#[component]
pub fn Foutregels(
    /// The faults.
    fouten: Vec<Inhoudfout>,
) -> impl IntoView {
    let regel = |fout: Inhoudfout| {
        view! {
            <li class="utrecht-unordered-list__item">
                <strong>{fout.plek}</strong>
                ": "
                <span lang="en">{fout.wat}</span>
            </li>
        }
    };
    view! { <ul class="utrecht-unordered-list">{fouten.into_iter().map(regel).collect_view()}</ul> }
}

#[component]
fn TeLaat(producten: Vec<Arc<Product>>) -> impl IntoView {
    let rij = |product: Arc<Product>| {
        view! {
            <tr>
                <th scope="row">
                    <a class="nl-link" href=format!("/balie/producten/{}", product.slug)>
                        {product.kop.naam.clone()}
                    </a>
                </th>
                <td data-label=t::HAD_MOETEN>{datum::lang(product.kop.opnieuw_controleren)}</td>
                <td data-label=t::WIE>{product.kop.verantwoordelijk.join(", ")}</td>
            </tr>
        }
    };
    let inhoud = if producten.is_empty() {
        view! { <p class="nl-paragraph">{t::TE_LAAT_GEEN}</p> }.into_any()
    } else {
        view! {
            <table class="utrecht-table utrecht-table--html-table work">
                <caption class="visually-hidden">{t::TE_LAAT_TABEL}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t::PRODUCT}</th>
                        <th scope="col">{t::HAD_MOETEN}</th>
                        <th scope="col">{t::WIE}</th>
                    </tr>
                </thead>
                <tbody>{producten.into_iter().map(rij).collect_view()}</tbody>
            </table>
        }
        .into_any()
    };
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{t::TE_LAAT}</h2>
            {inhoud}
        </section>
    }
}
