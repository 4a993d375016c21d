//! All answers together, and the button that sends them.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::icoon::Icoon;
use crate::components::kader::{CsrfVeld, Document};
use crate::components::lijst::Regels;
use crate::forms::definitie::Formulier;
use crate::portal::OverzichtDeel;
use crate::texts::nl::{formulier as t, kader as k};

/// Check and send.
#[component]
pub fn Controleren(
    /// The form.
    formulier: Arc<Formulier>,
    /// Key of the draft.
    concept: String,
    /// The version of the draft that this page shows.
    gezien: String,
    /// The answers per step.
    delen: Vec<OverzichtDeel>,
) -> impl IntoView {
    let basis = format!("/formulieren/{}", formulier.slug);
    let terug = delen.last().map(|deel| format!("{basis}/{}", deel.stap)).unwrap_or_default();
    let van = basis.clone();
    let deel = move |deel: OverzichtDeel| {
        view! {
            <section class="answers">
                <div class="answers__head">
                    <h2 class="nl-heading nl-heading--level-3">{deel.titel.clone()}</h2>
                    <a class="nl-link" href=format!("{van}/{}", deel.stap)>
                        {t::WIJZIG}
                        <span class="visually-hidden">" " {deel.titel}</span>
                    </a>
                </div>
                <Regels regels=deel.regels />
            </section>
        }
    };
    view! {
        <Document titel=t::CONTROLEER_TITEL>
            <div class="form flow">
                <a class="nl-link back" href=terug>
                    <Icoon naam="arrow-left" />
                    {k::VORIGE}
                </a>
                <div class="page-title">
                    <p class="step-number">{t::controleren_nr(&formulier.titel)}</p>
                    <h1 class="nl-heading nl-heading--level-1" tabindex="-1" autofocus>
                        {t::CONTROLEER_TITEL}
                    </h1>
                </div>
                <p class="nl-paragraph">{t::CONTROLEER_UITLEG}</p>
                <div class="flow-l">
                    {delen.into_iter().map(deel).collect_view()}
                    <form method="post" action=format!("{basis}/controleren")>
                        <CsrfVeld />
                        <input type="hidden" name="concept" value=concept />
                        <input type="hidden" name="gezien" value=gezien />
                        <div class="utrecht-action-group">
                            <button class="nl-button nl-button--primary" type="submit">
                                {t::VERSTUREN}
                            </button>
                        </div>
                    </form>
                </div>
            </div>
        </Document>
    }
}
