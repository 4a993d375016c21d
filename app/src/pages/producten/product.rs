//! One product: the answer on its own. On a phone the first screen says what to do.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::kader::{Document, Kader, kader};
use crate::components::knop::Hoofdknop;
use crate::components::lijst::Regels;
use crate::domain::product::{Actie, ActieSoort, Product, ProductKop};
use crate::domain::zaak::AntwoordRegel;
use crate::islands::lees_voor::LeesVoor;
use crate::texts::{datum, nl::kader as k, nl::producten as t};

/// The page of a product: "regel het" on top, information below it.
#[component]
pub fn ProductPagina(
    /// The product.
    product: Arc<Product>,
    /// Name of its theme.
    thema: String,
) -> impl IntoView {
    let kop = product.kop.clone();
    let thema_href = format!("/producten#{}", kop.thema);
    let Kader { gemeente, bestanden, .. } = kader();
    let telefoon = gemeente.contact.telefoon.clone();
    let iconen = bestanden.url("iconen.svg");
    view! {
        <Document titel=kop.naam.clone() wachtend=true>
            <div class="flow">
                <nav class="crumbs" aria-label=k::KRUIMELPAD>
                    <ol class="crumbs__list">
                        <li class="crumbs__item">
                            <a class="nl-link" href="/">
                                {k::HOME}
                            </a>
                        </li>
                        <li class="crumbs__item">
                            <a class="nl-link" href=thema_href>
                                {thema}
                            </a>
                        </li>
                    </ol>
                </nav>
                <LeesVoor iconen=iconen />
                <div class="columns">
                    <article class="flow-l">
                        <section class="flow" aria-label=t::REGEL_HET data-uitleg="onderaan">
                            <h1 class="nl-heading nl-heading--level-1">{kop.naam.clone()}</h1>
                            <p class="nl-paragraph nl-paragraph--lead">{kop.inleiding.clone()}</p>
                            <Actieknop slug=product.slug.clone() actie=kop.actie.clone() />
                        </section>
                        <section class="prose" aria-label=t::INFORMATIE inner_html=product.tekst_html.clone()></section>
                    </article>
                    <aside class="flow">
                        <div class="box flow">
                            <h2 class="nl-heading nl-heading--level-2">{t::IN_HET_KORT}</h2>
                            <Regels regels=feiten(&kop) soort="facts" />
                            <p class="nl-paragraph small">{t::liever_hulp(telefoon)}</p>
                            <p class="nl-paragraph small soft">
                                {t::gecontroleerd(datum::lang(kop.gecontroleerd))}
                            </p>
                        </div>
                    </aside>
                </div>
            </div>
        </Document>
    }
}

#[component]
fn Actieknop(slug: String, actie: Actie) -> impl IntoView {
    let (href, icoon) = match actie.soort {
        ActieSoort::Formulier => (format!("/formulieren/{slug}"), "pencil"),
        ActieSoort::Bellen => (format!("tel:{}", kader().gemeente.contact.telefoon_kiesbaar), "phone"),
        ActieSoort::Verwijzing => (actie.doel.unwrap_or_default(), "external-link"),
    };
    view! {
        <Hoofdknop href=href icoon=icoon tekst=actie.tekst />
        <p class="nl-paragraph small soft">{actie.uitleg}</p>
    }
}

fn feiten(kop: &ProductKop) -> Vec<AntwoordRegel> {
    let paren = [
        (t::KOSTEN, Some(&kop.kosten)),
        (t::KLAAR_IN, Some(&kop.klaar_in)),
        (t::GELDIG, kop.geldig.as_ref()),
        (t::VOOR_WIE, Some(&kop.voor_wie)),
    ];
    let regel = |(vraag, antwoord): (&str, Option<&String>)| {
        antwoord.map(|tekst| AntwoordRegel { vraag: vraag.to_owned(), antwoord: vec![tekst.clone()] })
    };
    paren.into_iter().filter_map(regel).collect()
}
