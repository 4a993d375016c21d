//! `/toegankelijkheid`: the accessibility statement, with the sections of the Dutch model.
//! What is tested comes from the tests, the rest from the gemeente.

mod contact;
mod getest;
mod status;

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::kader::{Document, kader};
use crate::domain::dekking::Dekking;
use crate::domain::verklaring::Verklaring;
use crate::texts::nl::verklaring as t;
use contact::{Contact, Klacht};
use getest::{Getest, Ongetest};
use status::{Afwijkingen, Gemaakt, Status};

/// The whole statement.
#[component]
pub fn Toegankelijkheid(
    /// What the gemeente declares.
    verklaring: Arc<Verklaring>,
    /// What the tests cover.
    dekking: Arc<Dekking>,
) -> impl IntoView {
    view! {
        <Document titel=t::TITEL>
            <article class="flow-l">
                <div class="flow">
                    <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                    <p class="nl-paragraph nl-paragraph--lead">{t::INLEIDING}</p>
                    <p class="nl-paragraph">{t::OFFICIEEL}</p>
                </div>
                <Belofte />
                <Status verklaring=Arc::clone(&verklaring) />
                <Getest dekking=Arc::clone(&dekking) />
                <Ongetest dekking=dekking onderzocht=verklaring.onderzocht_op.is_some() />
                <Afwijkingen afwijkingen=verklaring.afwijkingen.clone() />
                <Gemaakt verklaring=Arc::clone(&verklaring) />
                <Contact werkdagen=verklaring.antwoord_werkdagen />
                <Klacht weken=verklaring.klacht_weken />
            </article>
        </Document>
    }
}

/// Which organisation strives, for which site, by which law.
#[component]
fn Belofte() -> impl IntoView {
    let gemeente = kader().gemeente;
    view! {
        <Sectie kop=t::BELOFTE_KOP>
            <p class="nl-paragraph">{t::belofte(&gemeente.naam)}</p>
            <p class="nl-paragraph">{t::site(&gemeente.portaal_url)}</p>
            <p class="nl-paragraph">{t::REGELS}</p>
            <p class="nl-paragraph">{t::TAAL}</p>
        </Sectie>
    }
}

/// A section with its heading.
#[component]
fn Sectie(
    /// The heading.
    kop: &'static str,
    /// What is below it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{kop}</h2>
            {children()}
        </section>
    }
}
