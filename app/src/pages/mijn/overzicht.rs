//! Everything in one glance: what to do, what is going on.

use leptos::prelude::*;

use super::{Zaakkaarten, ZakenWeg};
use crate::components::kader::{Document, kader};
use crate::components::lijst::{Kaart, Taak};
use crate::portal::{ConceptInHetKort, Mijn, ZaakInHetKort};
use crate::texts::{datum, nl::home, nl::mijn as t};

/// How many finished zaken stand on the overview.
const KLAAR_OP_OVERZICHT: usize = 3;

/// The overview.
#[component]
pub fn MijnOverzicht(
    /// What the portal knows.
    mijn: Mijn,
) -> impl IntoView {
    let naam = kader().ingelogd.map(|ingelogd| ingelogd.naam).unwrap_or_default();
    let (klaar, lopend): (Vec<ZaakInHetKort>, Vec<ZaakInHetKort>) = mijn.zaken.into_iter().partition(|zaak| zaak.klaar);
    let alles_er = mijn.zaken_weg.er().is_some();
    let loopt = if lopend.is_empty() && alles_er {
        view! { <p class="nl-paragraph">{t::NIETS_LOOPT}</p> }.into_any()
    } else {
        view! { <Zaakkaarten zaken=lopend /> }.into_any()
    };
    let klaar: Vec<ZaakInHetKort> = klaar.into_iter().take(KLAAR_OP_OVERZICHT).collect();
    view! {
        <Document titel=t::TITEL>
            <div class="flow-l">
                <h1 class="nl-heading nl-heading--level-1">{t::dag(naam)}</h1>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::TE_DOEN}</h2>
                    <TeDoen concepten=mijn.concepten />
                </section>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::LOOPT}</h2>
                    <ZakenWeg deel=mijn.zaken_weg />
                    {loopt}
                    <ul class="link-row">
                        <li>
                            <a class="nl-link" href="/mijn/zaken">
                                {t::ALLE_ZAKEN}
                            </a>
                        </li>
                    </ul>
                </section>
                {(!klaar.is_empty())
                    .then(|| {
                        view! {
                            <section class="flow">
                                <h2 class="nl-heading nl-heading--level-2">{t::KLAAR}</h2>
                                <Zaakkaarten zaken=klaar />
                            </section>
                        }
                    })}
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::IETS_REGELEN}</h2>
                    <ul class="tasks tasks--single">
                        <Taak href="/producten" icoon="search" naam=home::ALLES />
                    </ul>
                </section>
            </div>
        </Document>
    }
}

#[component]
fn TeDoen(concepten: Vec<ConceptInHetKort>) -> impl IntoView {
    if concepten.is_empty() {
        return view! { <p class="nl-paragraph">{t::NIETS_TE_DOEN}</p> }.into_any();
    }
    let kaart = |concept: ConceptInHetKort| {
        let href = format!("/formulieren/{}/{}", concept.slug, concept.stap);
        let uitleg = t::bewaard_tot(datum::met_weekdag(concept.tot), concept.titel);
        view! { <Kaart href=href icoon="pencil" titel=t::MAAK_AF uitleg=uitleg /> }
    };
    view! { <ul class="todo">{concepten.into_iter().map(kaart).collect_view()}</ul> }.into_any()
}
