//! What we know already: nobody fills it in again.

use leptos::prelude::*;

use super::super::kader::kader;
use super::super::lijst::Regels;
use super::super::melding::{Melding, Toon};
use crate::domain::zaak::AntwoordRegel;
use crate::portal::{Deel, StapBeeld};
use crate::texts::{datum, nl::formulier as t};

/// Name and address from the BRP, or that we can't get them now.
#[component]
pub fn Bekend(beeld: StapBeeld) -> impl IntoView {
    let kader = kader();
    match beeld.persoon {
        Deel::Er(persoon) => {
            let mut regels = vec![AntwoordRegel { vraag: t::UW_NAAM.to_owned(), antwoord: vec![persoon.naam] }];
            regels.extend(persoon.adres.map(|adres| AntwoordRegel {
                vraag: t::NU_OP_ADRES.to_owned(),
                antwoord: vec![adres.regel1(), adres.regel2()],
            }));
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
