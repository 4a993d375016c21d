//! What the gemeente declares: how far it is, what is not right yet, who signs.

use std::sync::Arc;

use leptos::prelude::*;

use super::Sectie;
use crate::components::kader::kader;
use crate::components::lijst::Regels;
use crate::components::meer::Meer;
use crate::domain::verklaring::{Afwijking, Nalevingsstatus, Verklaring};
use crate::domain::zaak::AntwoordRegel;
use crate::texts::{datum, nl::verklaring as t, verklaring as woorden};

/// The nalevingsstatus, and what proves it.
#[component]
pub fn Status(
    /// What the gemeente declares.
    verklaring: Arc<Verklaring>,
) -> impl IntoView {
    let (naam, uitleg) = woorden::status(verklaring.status);
    let onderzocht = verklaring.onderzocht_op.map(|dag| t::onderzocht(datum::lang(dag)));
    let gepland = verklaring.onderzoek_gepland.map(|dag| t::gepland(datum::lang(dag)));
    let letters = Nalevingsstatus::ALLE.into_iter().map(|status| {
        let (naam, uitleg) = woorden::status(status);
        AntwoordRegel { vraag: t::letter(status.letter(), naam), antwoord: vec![uitleg.to_owned()] }
    });
    view! {
        <Sectie kop=t::STATUS_KOP>
            <p class="nl-paragraph">
                <strong>{t::status(verklaring.status.letter(), naam)}</strong>
            </p>
            <p class="nl-paragraph">{uitleg}</p>
            <p class="nl-paragraph">{onderzocht.unwrap_or_else(|| t::NIET_ONDERZOCHT.to_owned())}</p>
            {gepland.map(|gepland| view! { <p class="nl-paragraph">{gepland}</p> })}
            <Meer wat=t::LETTERS>
                <Regels regels=letters.collect() />
            </Meer>
        </Sectie>
    }
}

/// What is known not to be right yet.
#[component]
pub fn Afwijkingen(
    /// In the order of the gemeente.
    afwijkingen: Vec<Afwijking>,
) -> impl IntoView {
    let geen = afwijkingen.is_empty().then(|| view! { <p class="nl-paragraph">{t::GEEN_AFWIJKINGEN}</p> });
    let deel = |afwijking: Afwijking| {
        let rij = |vraag: &str, antwoord| AntwoordRegel { vraag: vraag.to_owned(), antwoord: vec![antwoord] };
        let regels = vec![
            rij(t::GEVOLG, afwijking.gevolg),
            rij(t::OPLOSSING, afwijking.oplossing),
            rij(t::WANNEER, t::uiterlijk(datum::lang(afwijking.wanneer))),
        ];
        view! {
            <h3 class="nl-heading nl-heading--level-3">{afwijking.wat}</h3>
            <Regels regels=regels />
        }
    };
    view! { <Sectie kop=t::AFWIJKINGEN_KOP>{geen} {afwijkingen.into_iter().map(deel).collect_view()}</Sectie> }
}

/// How this statement came about.
#[component]
pub fn Gemaakt(
    /// What the gemeente declares.
    verklaring: Arc<Verklaring>,
) -> impl IntoView {
    let gemeente = kader().gemeente;
    let register = match verklaring.register.clone() {
        Some(adres) => view! {
            <ul class="link-row">
                <li>
                    <a class="nl-link" href=adres>
                        {t::IN_REGISTER}
                    </a>
                </li>
            </ul>
        }
        .into_any(),
        None => view! { <p class="nl-paragraph">{t::NIET_IN_REGISTER}</p> }.into_any(),
    };
    view! {
        <Sectie kop=t::GEMAAKT_KOP>
            <p class="nl-paragraph">{t::gemaakt(datum::lang(verklaring.opgesteld_op))}</p>
            <p class="nl-paragraph">{t::akkoord(&gemeente.naam, &verklaring.tekent)}</p>
            {register}
        </Sectie>
    }
}
