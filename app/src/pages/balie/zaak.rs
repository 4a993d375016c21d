//! One zaak for staff: what was asked, and the next status.

use leptos::prelude::*;

use crate::components::foutenlijst::Foutsamenvatting;
use crate::components::icoon::Icoon;
use crate::components::kader::{CsrfVeld, Document, kader};
use crate::components::lijst::Regels;
use crate::components::melding::{Melding, Toon};
use crate::components::schrijfveld::Schrijfveld;
use crate::components::veld::{Foutmelding, groepsklasse};
use crate::components::voortgang::Voortgang;
use crate::domain::zaak::{AntwoordRegel, Statustype};
use crate::portal::BalieZaak;
use crate::texts::{datum, nl::balie as t, nl::formulier, nl::schrijfhulp, stand};

/// Longest explanation, in characters (ZGW Zaken API, statustoelichting: 1000).
pub const MAX_TOELICHTING: usize = 1_000;

/// What came of the last attempt, with what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Uitkomst {
    /// Nothing was tried.
    #[default]
    Geen,
    /// The status was set.
    Gezet,
    /// A colleague was first.
    Verlopen {
        /// What was typed.
        toelichting: String,
    },
    /// No status was chosen, or the explanation is too long.
    Fout {
        /// Chosen status.
        gekozen: String,
        /// What was typed.
        toelichting: String,
    },
}

/// The page of one zaak.
#[component]
pub fn BalieZaakPagina(
    /// The zaak.
    zaak: BalieZaak,
    /// What came of the last attempt.
    uitkomst: Uitkomst,
) -> impl IntoView {
    let kort = zaak.regel.zaak.clone();
    let iconen = kader().bestanden.url("iconen.svg");
    let is_fout = matches!(uitkomst, Uitkomst::Fout { .. });
    let schrijft = zaak.mag_behandelen && !zaak.keuzes.is_empty();
    let behandelen = if !zaak.mag_behandelen {
        view! { <p class="nl-paragraph">{t::NIET_BEHANDELEN}</p> }.into_any()
    } else if zaak.keuzes.is_empty() {
        ().into_any()
    } else {
        view! { <ZetStatus zaak=zaak.clone() uitkomst=uitkomst.clone() /> }.into_any()
    };
    view! {
        <Document titel=kort.referentie.to_string() fout=is_fout eilanden=schrijft>
            <div class="flow">
                <a class="nl-link back" href="/balie">
                    <Icoon naam="arrow-left" />
                    {t::TERUG}
                </a>
                <h1 class="nl-heading nl-heading--level-1">{kort.referentie.to_string()} " " {kort.naam.clone()}</h1>
                <Bericht uitkomst=uitkomst.clone() />
                {is_fout.then(|| view! { <Foutsamenvatting regels=fouten(&uitkomst) /> })}
                <div class="columns">
                    <div class="flow-l">
                        {behandelen}
                        <section class="flow">
                            <h2 class="nl-heading nl-heading--level-2">{t::ANTWOORDEN}</h2>
                            <Regels regels=kop(&zaak) />
                            <Regels regels=zaak.regels />
                        </section>
                    </div>
                    <aside class="box flow">
                        <h2 class="nl-heading nl-heading--level-2">{t::ZO_LEEST_INWONER}</h2>
                        <Voortgang stappen=stand::stappen(&zaak.voortgang) iconen=iconen />
                    </aside>
                </div>
            </div>
        </Document>
    }
}

fn kop(zaak: &BalieZaak) -> Vec<AntwoordRegel> {
    let kort = &zaak.regel.zaak;
    let regel = |vraag: &str, antwoord: String| AntwoordRegel { vraag: vraag.to_owned(), antwoord: vec![antwoord] };
    vec![
        regel(t::AANVRAGER, zaak.regel.aanvrager.clone()),
        regel(t::ONTVANGEN, datum::met_tijd(kader().lokaal(kort.ontvangen))),
        regel(t::UITERLIJK, datum::met_weekdag(kort.uiterlijk)),
    ]
}

#[component]
fn Bericht(uitkomst: Uitkomst) -> impl IntoView {
    match uitkomst {
        Uitkomst::Geen | Uitkomst::Fout { .. } => ().into_any(),
        Uitkomst::Gezet => view! { <Melding toon=Toon::Goed>{t::GEZET}</Melding> }.into_any(),
        Uitkomst::Verlopen { .. } => view! { <Melding toon=Toon::Let>{t::VERLOPEN}</Melding> }.into_any(),
    }
}

#[component]
fn ZetStatus(zaak: BalieZaak, uitkomst: Uitkomst) -> impl IntoView {
    let is_fout = matches!(uitkomst, Uitkomst::Fout { .. });
    let te_lang = is_te_lang(&uitkomst);
    let (gekozen, toelichting) = match uitkomst {
        Uitkomst::Fout { gekozen, toelichting } => (gekozen, toelichting),
        Uitkomst::Verlopen { toelichting } => (String::new(), toelichting),
        Uitkomst::Geen | Uitkomst::Gezet => Default::default(),
    };
    let geen_keuze = is_fout && !te_lang;
    let keuzefout = if geen_keuze { t::GEEN_KEUZE.to_owned() } else { String::new() };
    let label = view! { {t::TOELICHTING} " " <span class="optional">{formulier::HOEFT_NIET}</span> }.into_any();
    let tekstfout = if te_lang { t::te_lang(MAX_TOELICHTING) } else { String::new() };
    let keuzes = zaak.keuzes.into_iter().enumerate().map(|(nr, status)| keuze(nr, status, &gekozen)).collect_view();
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{t::BEHANDELEN}</h2>
            <p class="nl-paragraph">{t::BEHANDELEN_UITLEG}</p>
            <form class="flow-l" method="post" action=format!("/balie/zaken/{}", zaak.regel.zaak.id) novalidate>
                <CsrfVeld />
                <input type="hidden" name="versie" value=zaak.versie.to_string() />
                <fieldset class=groepsklasse(geen_keuze) aria-describedby="statustype-fout">
                    <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                        {t::KIES_STATUS}
                    </legend>
                    <Foutmelding invoer="statustype".to_owned() tekst=keuzefout />
                    <div class="choices">{keuzes}</div>
                </fieldset>
                <Schrijfveld
                    naam="toelichting"
                    label=label
                    hulp=t::toelichting_hulp(MAX_TOELICHTING)
                    fout=tekstfout
                    waarde=toelichting
                    rijen=6
                >
                    <p class="nl-paragraph small">
                        {schrijfhulp::UITLEG_VELD} " " <a class="nl-link" href="/balie/schrijfhulp">
                            {schrijfhulp::NAAR}
                        </a>
                    </p>
                </Schrijfveld>
                <div class="utrecht-action-group">
                    <button class="nl-button nl-button--primary" type="submit">
                        {t::OPSLAAN}
                    </button>
                </div>
            </form>
        </section>
    }
}

fn fouten(uitkomst: &Uitkomst) -> Vec<(String, String)> {
    let fout = if is_te_lang(uitkomst) {
        (t::te_lang(MAX_TOELICHTING), "toelichting")
    } else {
        (t::GEEN_KEUZE.to_owned(), "statustype")
    };
    vec![(fout.0, fout.1.to_owned())]
}

fn is_te_lang(uitkomst: &Uitkomst) -> bool {
    matches!(uitkomst, Uitkomst::Fout { toelichting, .. } if toelichting.chars().count() > MAX_TOELICHTING)
}

fn keuze(nr: usize, status: Statustype, gekozen: &str) -> impl IntoView + use<> {
    let id = if nr == 0 { "statustype".to_owned() } else { format!("statustype-{nr}") };
    let aan = status.id == gekozen;
    view! {
        <label class="choice">
            <input
                class="utrecht-radio-button utrecht-radio-button--html-input"
                type="radio"
                id=id
                name="statustype"
                value=status.id
                checked=aan
            />
            <span class="choice__text">{status.naam} " " <span class="choice__help">{status.uitleg}</span></span>
        </label>
    }
}
