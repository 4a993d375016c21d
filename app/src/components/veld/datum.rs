//! A day, in three boxes.

use leptos::prelude::*;

use super::invoer::Foutmelding;
use super::{beschreven_door, fout_bij};
use crate::forms::definitie::Veld;
use crate::portal::StapBeeld;
use crate::texts::nl::formulier as t;

/// Day, month and year.
#[component]
pub fn DatumVraag(veld: Veld, beeld: StapBeeld) -> impl IntoView {
    let eerste = veld.deel("dag");
    let fout = fout_bij(&beeld.fouten, &eerste);
    let is_fout = !fout.is_empty();
    let klasse = super::keuze::groepsklasse(is_fout);
    let deel = |deel: &str, label: &'static str, breedte: &str| {
        let naam = veld.deel(deel);
        let waarde = beeld.antwoorden.tekst(&naam).to_owned();
        view! {
            <div class="date__part">
                <label class="utrecht-form-label" for=naam.clone()>
                    {label}
                </label>
                <input
                    class=format!("utrecht-textbox utrecht-textbox--html-input {breedte}")
                    id=naam.clone()
                    name=naam
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    value=waarde
                    aria-invalid=is_fout.then_some("true")
                />
            </div>
        }
    };
    let delen =
        [deel("dag", t::DAG, "w-2"), deel("maand", t::MAAND, "w-2"), deel("jaar", t::JAAR, "w-4")].collect_view();
    let hulp_id = format!("{eerste}-hulp");
    let beschreven = beschreven_door(&eerste, !veld.hulp.is_empty());
    view! {
        <fieldset class=klasse aria-describedby=beschreven>
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                {veld.label.clone()}
            </legend>
            <p class="utrecht-form-field-description" id=hulp_id>
                {veld.hulp.clone()}
            </p>
            <Foutmelding invoer=eerste tekst=fout />
            <div class="date">{delen}</div>
        </fieldset>
    }
}
