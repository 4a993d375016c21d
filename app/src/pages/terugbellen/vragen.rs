//! The questions that have a shape of their own.

use leptos::prelude::*;

use super::dagdeel;
use crate::components::schrijfveld::ontsnapt;
use crate::components::veld::{Foutmelding, Invoervak, Vak, beschreven_door, groepsklasse};
use crate::domain::terugbelverzoek::{Dagdeel, MAX_ONDERWERP};
use crate::texts::{nl::formulier, nl::terugbellen as t};

/// The number to call.
#[component]
pub fn Telefoonvraag(
    /// What was typed.
    waarde: String,
    /// What is wrong; empty when nothing is.
    fout: String,
) -> impl IntoView {
    let vak = Vak {
        naam: "telefoon".to_owned(),
        label: t::TELEFOON.to_owned(),
        hulp: t::TELEFOON_HULP.to_owned(),
        waarde,
        fout,
        breedte: "w-12",
        soort: "tel",
        toetsen: "tel",
        aanvullen: "tel".to_owned(),
        ..Vak::default()
    };
    view! { <Invoervak vak=vak /> }
}

/// What it is about.
#[component]
pub fn Onderwerp(
    /// What was typed.
    waarde: String,
    /// What is wrong; empty when nothing is.
    fout: String,
) -> impl IntoView {
    let is_fout = !fout.is_empty();
    let klasse = if is_fout { "utrecht-form-field utrecht-form-field--invalid" } else { "utrecht-form-field" };
    view! {
        <div class=klasse>
            <label class="utrecht-form-label" for="onderwerp">
                {t::ONDERWERP}
                " "
                <span class="optional">{formulier::HOEFT_NIET}</span>
            </label>
            <p class="utrecht-form-field-description" id="onderwerp-hulp">
                {t::onderwerp_hulp(MAX_ONDERWERP)}
            </p>
            <Foutmelding invoer="onderwerp".to_owned() tekst=fout />
            <textarea
                class="utrecht-textarea utrecht-textarea--html-textarea"
                id="onderwerp"
                name="onderwerp"
                rows="5"
                aria-describedby=beschreven_door("onderwerp", true)
                aria-invalid=is_fout.then_some("true")
            >
                {ontsnapt(&waarde)}
            </textarea>
        </div>
    }
}

/// When it suits.
#[component]
pub fn Wanneer(
    /// What was chosen.
    gekozen: String,
    /// What is wrong; empty when nothing is.
    fout: String,
) -> impl IntoView {
    let keuze = |(nr, deel): (usize, Dagdeel)| {
        let waarde = deel.als_tekst();
        // The summary links to the first one, which therefore carries the bare name as id.
        let id = if nr == 0 { "wanneer".to_owned() } else { format!("wanneer-{nr}") };
        view! {
            <label class="choice">
                <input
                    class="utrecht-radio-button utrecht-radio-button--html-input"
                    type="radio"
                    id=id
                    name="wanneer"
                    value=waarde
                    checked=gekozen == waarde
                />
                <span class="choice__text">{dagdeel(deel)}</span>
            </label>
        }
    };
    let klasse = groepsklasse(!fout.is_empty());
    let keuzes = Dagdeel::ALLE.into_iter().enumerate().map(keuze).collect_view();
    view! {
        <fieldset class=klasse aria-describedby=beschreven_door("wanneer", true)>
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                {t::WANNEER}
            </legend>
            <p class="utrecht-form-field-description" id="wanneer-hulp">
                {t::WANNEER_HULP}
            </p>
            <Foutmelding invoer="wanneer".to_owned() tekst=fout />
            <div class="choices">{keuzes}</div>
        </fieldset>
    }
}
