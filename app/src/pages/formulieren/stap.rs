//! One step: one group of questions, one main button.

use leptos::prelude::*;

use crate::components::foutenlijst::Foutenlijst;
use crate::components::icoon::Icoon;
use crate::components::kader::{CsrfVeld, Document, kader};
use crate::components::veld::VeldVraag;
use crate::forms::definitie::Stap;
use crate::islands::lees_voor::LeesVoor;
use crate::islands::stap_hulp::StapHulp;
use crate::portal::StapBeeld;
use crate::texts::{datum, nl::formulier as t, nl::kader as k};

/// A step, filled in or not, good or not.
#[component]
pub fn StapPagina(
    /// The step.
    beeld: StapBeeld,
    /// Lets what is typed be kept after the session is gone; opens nothing.
    bewaarsleutel: String,
) -> impl IntoView {
    let Some(stap) = beeld.formulier.stap(&beeld.stap).cloned() else { return ().into_any() };
    let csrf = kader().ingelogd.map(|ingelogd| ingelogd.csrf).unwrap_or_default();
    let is_fout = !beeld.fouten.is_empty();
    let slug = beeld.formulier.slug.clone();
    let vandaag = (beeld.vandaag.year(), beeld.vandaag.month(), beeld.vandaag.day());
    view! {
        <Document titel=stap.titel.clone() fout=is_fout eilanden=true>
            <StapHulp formulier=slug stap=stap.id.clone() velden=stap.velden.clone() vandaag=vandaag csrf=csrf>
                <Stapvorm stap=stap beeld=beeld bewaarsleutel=bewaarsleutel />
            </StapHulp>
        </Document>
    }
    .into_any()
}

#[component]
fn Stapvorm(stap: Stap, beeld: StapBeeld, bewaarsleutel: String) -> impl IntoView {
    let basis = format!("/formulieren/{}", beeld.formulier.slug);
    let terug = beeld.vorige.as_ref().map_or_else(|| basis.clone(), |vorige| format!("{basis}/{vorige}"));
    let (plek, aantal) = beeld.plek;
    let nummer = t::stap_van(aantal, &beeld.formulier.titel, plek + 1);
    let met_fout = !beeld.fouten.is_empty();
    let vragen = stap.velden.into_iter().map(|veld| view! { <VeldVraag veld=veld beeld=beeld.clone() /> });
    view! {
        <div class="form flow">
            <a class="nl-link back" href=terug>
                <Icoon naam="arrow-left" />
                {k::VORIGE}
            </a>
            <div class="page-title">
                <p class="step-number">{nummer}</p>
                <h1 class="nl-heading nl-heading--level-1" tabindex="-1" autofocus=!met_fout>
                    {stap.titel}
                </h1>
            </div>
            <LeesVoor iconen=kader().bestanden.url("iconen.svg") />
            {(!stap.uitleg.is_empty()).then(|| view! { <p class="nl-paragraph">{stap.uitleg}</p> })}
            <Foutenlijst fouten=beeld.fouten.clone() />
            <form class="flow-l" method="post" action=format!("{basis}/{}", beeld.stap) novalidate>
                <CsrfVeld />
                <input type="hidden" name="bewaarsleutel" value=bewaarsleutel />
                {vragen.collect_view()}
                <Onderkant bewaard=beeld.bewaard />
            </form>
        </div>
    }
}

#[component]
fn Onderkant(bewaard: Option<jiff::Timestamp>) -> impl IntoView {
    let tekst = bewaard.map(|moment| t::bewaard_om(datum::tijd(kader().lokaal(moment).time())));
    let leeg = tekst.is_none();
    view! {
        <div class="flow">
            <div class="utrecht-action-group">
                <button class="nl-button nl-button--primary" type="submit">
                    {t::VOLGENDE}
                </button>
                <button
                    class="nl-button nl-button--secondary"
                    type="submit"
                    name="actie"
                    value="later"
                    formnovalidate
                >
                    {t::LATER_VERDER}
                </button>
            </div>
            <p class="saved" role="status" hidden=leeg>
                <Icoon naam="circle-check" />
                <span>{tekst.unwrap_or_default()}</span>
            </p>
        </div>
    }
}
