//! All zaken of a resident.

use leptos::prelude::*;

use super::{Zaakkaarten, ZakenWeg};
use crate::components::icoon::Icoon;
use crate::components::kader::Document;
use crate::portal::Mijn;
use crate::texts::nl::{mijn as t, zaak};

/// The list.
#[component]
pub fn MijnZakenLijst(
    /// What the portal knows.
    mijn: Mijn,
) -> impl IntoView {
    let geen = mijn.zaken.is_empty() && mijn.zaken_weg.er().is_some();
    view! {
        <Document titel=t::ZAKEN_TITEL>
            <div class="flow">
                <a class="nl-link back" href="/mijn">
                    <Icoon naam="arrow-left" />
                    {zaak::TERUG}
                </a>
                <h1 class="nl-heading nl-heading--level-1">{t::ZAKEN_TITEL}</h1>
                <ZakenWeg deel=mijn.zaken_weg />
                {geen.then(|| view! { <p class="nl-paragraph">{t::GEEN_ZAKEN}</p> })}
                <Zaakkaarten zaken=mijn.zaken />
            </div>
        </Document>
    }
}
