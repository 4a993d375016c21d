//! Lists: tasks, facts, question and answer.

use std::sync::Arc;

use leptos::prelude::*;

use super::icoon::Icoon;
use crate::domain::product::Product;
use crate::domain::zaak::AntwoordRegel;

/// One large link with an icon, in a `ul.tasks`.
#[component]
pub fn Taak(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Icon before the words.
    #[prop(into)]
    icoon: String,
    /// The words.
    #[prop(into)]
    naam: String,
) -> impl IntoView {
    view! {
        <li>
            <a class="tasks__link" href=href>
                <Icoon naam=icoon />
                <span class="tasks__text">{naam}</span>
                <Icoon naam="chevron-right" klasse="tasks__chevron" />
            </a>
        </li>
    }
}

/// A product as one large link, in a `ul.tasks`.
#[component]
pub fn Producttaak(
    /// The product.
    product: Arc<Product>,
    /// The short name instead of the whole one.
    #[prop(default = false)]
    kort: bool,
) -> impl IntoView {
    let naam = if kort { &product.kop.kort } else { &product.kop.naam }.clone();
    view! { <Taak href=format!("/producten/{}", product.slug) icoon=product.kop.icoon.clone() naam=naam /> }
}

/// One card with a title and a note, in a `ul.todo`.
#[component]
pub fn Kaart(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Icon before the words.
    #[prop(into)]
    icoon: String,
    /// What it is.
    #[prop(into)]
    titel: String,
    /// What to know about it.
    #[prop(into)]
    uitleg: String,
    /// It is a zaak: checks find it by `data-zaak`.
    #[prop(default = false)]
    zaak: bool,
) -> impl IntoView {
    view! {
        <li class="todo__item" data-zaak=zaak.then_some("")>
            <a class="todo__link" href=href>
                <Icoon naam=icoon />
                <span class="todo__text">
                    <strong class="todo__title">{titel}</strong>
                    " "
                    <span class="todo__note">{uitleg}</span>
                </span>
                <Icoon naam="chevron-right" klasse="todo__chevron" />
            </a>
        </li>
    }
}

/// Questions and answers, or facts, in rows.
#[component]
pub fn Regels(
    /// The rows.
    regels: Vec<AntwoordRegel>,
    /// `rows` for answers, `facts` for a box of facts.
    #[prop(default = "rows")]
    soort: &'static str,
) -> impl IntoView {
    let rij = |regel: AntwoordRegel| {
        let delen = regel.antwoord.into_iter().enumerate();
        let waarde = delen.map(|(nr, deel)| view! { {(nr > 0).then(|| view! { <br /> })} {deel} }).collect_view();
        view! {
            <div class="utrecht-data-list__item">
                <dt class="utrecht-data-list__item-key">{regel.vraag}</dt>
                <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{waarde}</dd>
            </div>
        }
    };
    view! {
        <dl class=format!("utrecht-data-list {soort}")>{regels.into_iter().map(rij).collect_view()}</dl>
    }
}
