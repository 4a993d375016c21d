//! Choosing: one of a few, some of the people, one box to tick.

use leptos::prelude::*;

use super::invoer::Foutmelding;
use super::{beschreven_door, fout_bij};
use crate::forms::definitie::{Optie, Veld};
use crate::portal::{Deel, StapBeeld};
use crate::texts::{nl::formulier as t, telling};

/// One option in a group.
struct Hokje {
    waarde: String,
    label: String,
    uitleg: String,
    gekozen: bool,
}

/// One of a few options.
#[component]
pub fn Keuze(veld: Veld, beeld: StapBeeld, opties: Vec<Optie>) -> impl IntoView {
    let gekozen = beeld.antwoorden.tekst(&veld.naam).to_owned();
    let hokjes = opties
        .into_iter()
        .map(|Optie { waarde, label }| Hokje { gekozen: waarde == gekozen, waarde, label, uitleg: String::new() })
        .collect();
    groep(&veld, &beeld, "radio", hokjes)
}

/// Who of the people at this address come along.
#[component]
pub fn Huisgenoten(veld: Veld, beeld: StapBeeld) -> impl IntoView {
    let Deel::Er(persoon) = &beeld.persoon else { return gekozen_blijft(&veld, &beeld).into_any() };
    if persoon.huisgenoten.is_empty() {
        return view! { <p class="nl-paragraph">{t::NIEMAND_ANDERS}</p> }.into_any();
    }
    let gekozen = beeld.antwoorden.waarden(&veld.naam);
    let hokje = |huisgenoot: &crate::domain::persoon::Huisgenoot| Hokje {
        waarde: huisgenoot.sleutel.clone(),
        label: huisgenoot.naam.clone(),
        uitleg: telling::relatie(huisgenoot, beeld.vandaag),
        gekozen: gekozen.contains(&huisgenoot.sleutel),
    };
    let hokjes = persoon.huisgenoten.iter().map(hokje).collect();
    groep(&veld, &beeld, "checkbox", hokjes).into_any()
}

/// While the BRP does not answer there are no boxes; what was chosen before stays.
fn gekozen_blijft(veld: &Veld, beeld: &StapBeeld) -> impl IntoView + use<> {
    let naam = veld.naam.clone();
    let gekozen = beeld.antwoorden.waarden(&veld.naam).to_vec();
    let waarde = move |waarde: String| view! { <input type="hidden" name=naam.clone() value=waarde /> };
    gekozen.into_iter().map(waarde).collect_view()
}

/// One box to tick.
#[component]
pub fn Aankruis(veld: Veld, beeld: StapBeeld, tekst: String) -> impl IntoView {
    let gekozen = beeld.antwoorden.tekst(&veld.naam) == "ja";
    let hokje = Hokje { waarde: "ja".to_owned(), label: tekst, uitleg: String::new(), gekozen };
    groep(&veld, &beeld, "checkbox", vec![hokje])
}

/// Classes of a fieldset.
pub fn groepsklasse(is_fout: bool) -> &'static str {
    if is_fout {
        "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-fieldset--invalid"
    } else {
        "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
    }
}

fn groep(veld: &Veld, beeld: &StapBeeld, soort: &'static str, hokjes: Vec<Hokje>) -> impl IntoView + use<> {
    let fout = fout_bij(&beeld.fouten, &veld.naam);
    let naam = veld.naam.clone();
    let hulp_id = format!("{naam}-hulp");
    let hulp = (!veld.hulp.is_empty())
        .then(|| view! { <p class="utrecht-form-field-description" id=hulp_id>{veld.hulp.clone()}</p> });
    // The summary links to the first box, which therefore carries the bare name as id.
    let vakjes = hokjes.into_iter().enumerate().map(|(nr, hokje)| {
        let id = if nr == 0 { naam.clone() } else { format!("{naam}-{nr}") };
        // ARIA knows `aria-invalid` for a box to tick, not for a radio.
        let is_fout = nr == 0 && soort == "checkbox" && !fout.is_empty();
        vakje(soort, id, naam.clone(), hokje, is_fout)
    });
    let vakjes = vakjes.collect_view();
    let klasse = groepsklasse(!fout.is_empty());
    view! {
        <fieldset
            class=klasse
            aria-describedby=beschreven_door(&veld.naam, !veld.hulp.is_empty())
        >
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                {veld.label.clone()}
            </legend>
            {hulp}
            <Foutmelding invoer=veld.naam.clone() tekst=fout />
            <div class="choices">{vakjes}</div>
        </fieldset>
    }
}

fn vakje(soort: &'static str, id: String, naam: String, hokje: Hokje, is_fout: bool) -> impl IntoView {
    let klasse = if soort == "radio" {
        "utrecht-radio-button utrecht-radio-button--html-input"
    } else {
        "utrecht-checkbox utrecht-checkbox--html-input"
    };
    let uitleg = (!hokje.uitleg.is_empty()).then(|| view! { " " <span class="choice__help">{hokje.uitleg}</span> });
    view! {
        <label class="choice">
            <input class=klasse type=soort id=id name=naam value=hokje.waarde checked=hokje.gekozen aria-invalid=is_fout.then_some("true") />
            <span class="choice__text">{hokje.label} {uitleg}</span>
        </label>
    }
}
