//! An address: postcode and number; street and town only when we don't know it.

use leptos::prelude::*;

use super::fout_bij;
use super::invoer::{Invoervak, Vak};
use crate::forms::definitie::Veld;
use crate::forms::melding::Melding;
use crate::portal::StapBeeld;
use crate::texts::nl::formulier as t;

/// The boxes of an address.
#[component]
pub fn AdresVragen(veld: Veld, beeld: StapBeeld) -> impl IntoView {
    let vak = |deel: &str, label: &str| {
        let naam = veld.deel(deel);
        Vak {
            waarde: beeld.antwoorden.tekst(&naam).to_owned(),
            fout: fout_bij(&beeld.fouten, &naam),
            naam,
            label: label.to_owned(),
            soort: "text",
            aanvullen: "off".to_owned(),
            ..Vak::default()
        }
    };
    let postcode = Vak { hulp: t::POSTCODE_HULP.to_owned(), breedte: "w-8", ..vak("postcode", t::POSTCODE) };
    let huisnummer = Vak { breedte: "w-4", toetsen: "numeric", ..vak("huisnummer", t::HUISNUMMER) };
    let toevoeging = Vak { breedte: "w-4", optioneel: true, ..vak("toevoeging", t::TOEVOEGING) };
    let met_hand = met_hand(&veld, &beeld).then(|| {
        view! {
            <h2 class="nl-heading nl-heading--level-3">{t::ADRES_MET_HAND}</h2>
            <Invoervak vak=vak("straat", t::STRAAT) />
            <Invoervak vak=vak("woonplaats", t::WOONPLAATS) />
        }
    });
    view! {
        <Invoervak vak=postcode />
        <Invoervak vak=huisnummer />
        <Invoervak vak=toevoeging />
        {met_hand}
    }
}

fn met_hand(veld: &Veld, beeld: &StapBeeld) -> bool {
    let onbekend = beeld.fouten.iter().any(|fout| {
        matches!(fout.melding, Melding::AdresOnbekend | Melding::AdresbronWeg | Melding::KiesToevoeging(_))
    });
    let getypt = ["straat", "woonplaats"].iter().any(|deel| !beeld.antwoorden.tekst(&veld.deel(deel)).is_empty());
    onbekend || getypt
}
