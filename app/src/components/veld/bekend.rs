//! What we know already: nobody fills it in again.

use leptos::prelude::*;

use super::super::kader::kader;
use super::super::lijst::Regels;
use super::super::melding::{Melding, Toon};
use crate::forms::weergave::bekend_regels;
use crate::portal::{Deel, StapBeeld};
use crate::texts::{datum, nl::formulier as t};

/// Name and address from the BRP, or that we can't get them now.
#[component]
pub fn Bekend(beeld: StapBeeld) -> impl IntoView {
    let kader = kader();
    match beeld.persoon {
        Deel::Er(persoon) => {
            let regels = bekend_regels(&persoon);
            view! {
                <div class="known">
                    <Regels regels=regels soort="facts" />
                    <p class="nl-paragraph small soft">{t::klopt_niet(&kader.gemeente.contact.telefoon)}</p>
                </div>
            }
            .into_any()
        }
        Deel::Weg(storing) => {
            let tijd = datum::tijd(kader.lokaal(storing.sinds).time());
            view! { <Melding toon=Toon::Let>{t::persoon_weg(tijd)}</Melding> }.into_any()
        }
    }
}
