//! `/mijn`: the personal page.

mod concepten;
mod overzicht;
mod zaak;
mod zaken;

pub use concepten::Concepten;
pub use overzicht::MijnOverzicht;
pub use zaak::MijnZaak;
pub use zaken::MijnZakenLijst;

use leptos::prelude::*;

use crate::components::kader::kader;
use crate::components::lijst::Kaart;
use crate::components::melding::{Melding, Toon};
use crate::portal::{Deel, ZaakInHetKort};
use crate::texts::{datum, nl::mijn as t};

/// The zaken of a list, each a card.
#[component]
fn Zaakkaarten(zaken: Vec<ZaakInHetKort>) -> impl IntoView {
    let kaart = |zaak: ZaakInHetKort| {
        let uitleg = if zaak.klaar {
            t::kort_klaar(&zaak.status)
        } else if zaak.te_laat {
            t::kort_te_laat(&zaak.status)
        } else {
            t::kort_loopt(datum::met_weekdag(zaak.uiterlijk), &zaak.status)
        };
        let icoon = if zaak.klaar { "circle-check" } else { "file-text" };
        view! { <Kaart href=format!("/mijn/zaken/{}", zaak.id) icoon=icoon titel=zaak.naam uitleg=uitleg zaak=true /> }
    };
    view! { <ul class="todo">{zaken.into_iter().map(kaart).collect_view()}</ul> }
}

/// Says so when the zaaksysteem does not answer.
#[component]
fn ZakenWeg(deel: Deel<()>) -> impl IntoView {
    deel.weg().map(|storing| {
        let tijd = datum::tijd(kader().lokaal(storing.sinds).time());
        view! {
            <Melding toon=Toon::Let>
                <strong>{t::ZAKEN_WEG}</strong>
                {t::zaken_weg_rest(tijd)}
            </Melding>
        }
    })
}
