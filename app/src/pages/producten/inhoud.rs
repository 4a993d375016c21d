//! Everything a product says: on its page, and when an editor looks at a change.

use std::sync::Arc;

use leptos::prelude::*;

use super::deel::{AndereManieren, NietEens, Termijn, Uitvoerderkaart};
use crate::components::actie::Actieknop;
use crate::components::kader::kader;
use crate::components::lijst::Regels;
use crate::components::terugbellen::Terugbellink;
use crate::components::vraag::Vraaglijst;
use crate::domain::product::{Product, ProductKop};
use crate::domain::vraag::Vraag;
use crate::domain::zaak::AntwoordRegel;
use crate::texts::{datum, nl::producten as t};

/// What to do with the one button, then the information; the facts beside it.
#[component]
pub fn Productinhoud(
    /// The product.
    product: Arc<Product>,
    /// Questions about it.
    vragen: Vec<Arc<Vraag>>,
    /// It stands inside another page, which has its own `h1`.
    #[prop(default = false)]
    ingebed: bool,
) -> impl IntoView {
    let kop = product.kop.clone();
    let telefoon = kader().gemeente.contact.telefoon.clone();
    let niet_voor = kop.niet_voor.clone().map(|wie| {
        view! {
            <p class="nl-paragraph small">
                <strong>{t::NIET_VOOR}</strong>
                ": "
                {wie}
            </p>
        }
    });
    let naam = kop.naam.clone();
    let titel = if ingebed {
        view! { <h2 class="nl-heading nl-heading--level-1">{naam}</h2> }.into_any()
    } else {
        view! { <h1 class="nl-heading nl-heading--level-1">{naam}</h1> }.into_any()
    };
    view! {
        <div class="columns">
            <article class="flow-l">
                <section class="flow" aria-label=t::REGEL_HET data-uitleg="onderaan">
                    {titel} <p class="nl-paragraph nl-paragraph--lead">{kop.inleiding.clone()}</p>
                    <Actieknop product=product.clone() />
                    <p class="nl-paragraph small soft">{kop.kanalen.waarom.clone()}</p>
                </section>
                {kop.uitvoerder.clone().map(|wie| view! { <Uitvoerderkaart wie=wie telefoon=telefoon.clone() /> })}
                <section class="prose" aria-label=t::INFORMATIE inner_html=product.tekst_html.clone()></section>
                {kop.termijn.clone().map(|termijn| view! { <Termijn termijn=termijn /> })}
                <AndereManieren kanalen=kop.kanalen.clone() />
                {kop.bezwaar.then(|| view! { <NietEens /> })}
                <Vraaglijst vragen=vragen />
            </article>
            <aside class="flow">
                <div class="box flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::IN_HET_KORT}</h2>
                    <Regels regels=feiten(&kop) soort="facts" />
                    {niet_voor}
                    <p class="nl-paragraph small">{t::liever_hulp(telefoon)}</p>
                    <p class="link-row small">
                        <Terugbellink over=product.slug.clone() />
                    </p>
                    <p class="nl-paragraph small soft">{t::gecontroleerd(datum::lang(kop.gecontroleerd))}</p>
                </div>
            </aside>
        </div>
    }
}

fn feiten(kop: &ProductKop) -> Vec<AntwoordRegel> {
    let klaar_in = kop.termijn.as_ref().map(|termijn| termijn.norm.to_string());
    let paren = [
        (t::KOSTEN, Some(&kop.kosten)),
        (t::KLAAR_IN, klaar_in.as_ref()),
        (t::GELDIG, kop.geldig.as_ref()),
        (t::VOOR_WIE, Some(&kop.voor_wie)),
    ];
    let regel = |(vraag, antwoord): (&str, Option<&String>)| {
        antwoord.map(|tekst| AntwoordRegel { vraag: vraag.to_owned(), antwoord: vec![tekst.clone()] })
    };
    paren.into_iter().filter_map(regel).collect()
}
