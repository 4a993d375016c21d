//! One box with a label.

use leptos::prelude::*;

use super::super::icoon::Icoon;
use super::{beschreven_door, fout_bij};
use crate::forms::definitie::{Soort, Veld};
use crate::portal::StapBeeld;
use crate::texts::nl::formulier as t;

/// How one box looks and what the browser may know of it.
#[derive(Debug, Clone, Default)]
pub struct Vak {
    /// Name and id of the input.
    pub naam: String,
    /// Label above it.
    pub label: String,
    /// Help under the label.
    pub hulp: String,
    /// May stay empty; the label says so.
    pub optioneel: bool,
    /// What was typed.
    pub waarde: String,
    /// What is wrong.
    pub fout: String,
    /// Class for the width: as wide as the answer.
    pub breedte: &'static str,
    /// HTML `type`.
    pub soort: &'static str,
    /// HTML `inputmode`.
    pub toetsen: &'static str,
    /// HTML `autocomplete`.
    pub aanvullen: String,
}

/// Label, help, error, box.
#[component]
pub fn Invoervak(
    /// The box.
    vak: Vak,
) -> impl IntoView {
    let is_fout = !vak.fout.is_empty();
    let klasse = if is_fout { "utrecht-form-field utrecht-form-field--invalid" } else { "utrecht-form-field" };
    let beschreven = beschreven_door(&vak.naam, !vak.hulp.is_empty());
    let hulp_id = format!("{}-hulp", vak.naam);
    let hulp =
        (!vak.hulp.is_empty()).then(|| view! { <p class="utrecht-form-field-description" id=hulp_id>{vak.hulp}</p> });
    view! {
        <div class=klasse>
            <label class="utrecht-form-label" for=vak.naam.clone()>
                {vak.label}
                {vak.optioneel.then(|| view! { " " <span class="optional">{t::HOEFT_NIET}</span> })}
            </label>
            {hulp}
            <Foutmelding invoer=vak.naam.clone() tekst=vak.fout />
            <input
                class=format!("utrecht-textbox utrecht-textbox--html-input {}", vak.breedte)
                id=vak.naam.clone()
                name=vak.naam
                type=vak.soort
                inputmode=(!vak.toetsen.is_empty()).then_some(vak.toetsen)
                autocomplete=vak.aanvullen
                value=vak.waarde
                aria-describedby=beschreven
                aria-invalid=is_fout.then_some("true")
            />
        </div>
    }
}

/// What is wrong at an input. Stands in the page also when all is well, empty and hidden,
/// so that the island can fill it.
#[component]
pub fn Foutmelding(
    /// Name of the input.
    invoer: String,
    /// The words; empty when nothing is wrong.
    tekst: String,
) -> impl IntoView {
    let leeg = tekst.is_empty();
    view! {
        <p class="utrecht-form-field-error-message" id=format!("{invoer}-fout") hidden=leeg>
            <Icoon naam="alert-triangle" />
            <span>{tekst}</span>
        </p>
    }
}

/// A question with one box.
#[component]
pub fn Tekstvraag(veld: Veld, beeld: StapBeeld) -> impl IntoView {
    let (soort, toetsen, aanvullen, breedte) = match &veld.soort {
        Soort::Email => ("email", "email", "email".to_owned(), ""),
        Soort::Telefoon => ("tel", "tel", "tel".to_owned(), "w-12"),
        Soort::Tekst { autocomplete, .. } => ("text", "", autocomplete.clone().unwrap_or_else(|| "off".to_owned()), ""),
        _ => ("text", "", "off".to_owned(), ""),
    };
    let vak = Vak {
        waarde: beeld.antwoorden.tekst(&veld.naam).to_owned(),
        fout: fout_bij(&beeld.fouten, &veld.naam),
        naam: veld.naam,
        label: veld.label,
        hulp: veld.hulp,
        optioneel: veld.optioneel,
        breedte,
        soort,
        toetsen,
        aanvullen,
    };
    view! { <Invoervak vak=vak /> }
}
