//! The form, with what came of the last attempt.

use jiff::civil::Date;
use leptos::prelude::*;

use super::vragen::{Onderwerp, Telefoonvraag, Wanneer};
use crate::components::foutenlijst::Foutsamenvatting;
use crate::components::icoon::Icoon;
use crate::components::kader::{CsrfVeld, Document, kader};
use crate::components::melding::{Melding, Toon};
use crate::components::veld::{Invoervak, Vak};
use crate::domain::terugbelverzoek::{BEWAAR_DAGEN, Fout, Invoer, MAX_NAAM, MAX_ONDERWERP, MAX_OPEN};
use crate::texts::{datum, nl::contact, nl::melding, nl::terugbellen as t};

/// What came of the last attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uitkomst {
    /// Nothing was tried.
    Geen,
    /// Something must be filled in otherwise.
    Fouten(Vec<Fout>),
    /// Too many calls to this number wait already.
    TeVeel,
    /// We could not keep it.
    NietBewaard,
}

/// The page of the form.
#[component]
pub fn TerugbelPagina(
    /// What was typed.
    invoer: Invoer,
    /// Name of the product it is about.
    product: Option<String>,
    /// Last day on which we call who asks now.
    uiterlijk: Date,
    /// What came of the last attempt.
    uitkomst: Uitkomst,
) -> impl IntoView {
    let telefoon = kader().gemeente.contact.telefoon.clone();
    let fouten = fouten(&uitkomst, &telefoon);
    let is_fout = !fouten.is_empty();
    let niet_bewaard = (uitkomst == Uitkomst::NietBewaard).then(|| {
        view! {
            <div role="status" tabindex="-1" autofocus>
                <Melding toon=Toon::Let>{t::niet_bewaard(telefoon)}</Melding>
            </div>
        }
    });
    view! {
        <Document titel=t::TITEL fout=is_fout>
            <div class="form flow">
                <a class="nl-link back" href="/contact">
                    <Icoon naam="arrow-left" />
                    {contact::TITEL}
                </a>
                <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                {niet_bewaard}
                {is_fout.then(|| view! { <Foutsamenvatting regels=fouten.clone() /> })}
                <p class="nl-paragraph nl-paragraph--lead">{t::INLEIDING}</p>
                <p class="nl-paragraph">
                    <strong>{t::uiterlijk(datum::met_weekdag(uiterlijk))}</strong>
                </p>
                {product.map(|product| view! { <p class="nl-paragraph">{t::gaat_over(product)}</p> })}
                <Formulier invoer=invoer fouten=fouten />
            </div>
        </Document>
    }
}

#[component]
fn Formulier(invoer: Invoer, fouten: Vec<(String, String)>) -> impl IntoView {
    let bij =
        |invoer: &str| fouten.iter().find(|(_, bij)| bij == invoer).map(|(fout, _)| fout.clone()).unwrap_or_default();
    let naam = Vak {
        naam: "naam".to_owned(),
        label: t::NAAM.to_owned(),
        waarde: invoer.naam,
        fout: bij("naam"),
        soort: "text",
        aanvullen: "name".to_owned(),
        ..Vak::default()
    };
    view! {
        <form class="flow-l" method="post" action="/contact/terugbellen" novalidate>
            <CsrfVeld />
            <input type="hidden" name="kenmerk" value=invoer.kenmerk />
            {(!invoer.product.is_empty()).then(|| view! { <input type="hidden" name="over" value=invoer.product /> })}
            <Invoervak vak=naam />
            <Telefoonvraag waarde=invoer.telefoon fout=bij("telefoon") />
            <Onderwerp waarde=invoer.onderwerp fout=bij("onderwerp") />
            <Wanneer gekozen=invoer.wanneer fout=bij("wanneer") />
            <p class="nl-paragraph small soft">{t::wissen(BEWAAR_DAGEN)}</p>
            <div class="utrecht-action-group">
                <button class="nl-button nl-button--primary" type="submit">
                    {t::KNOP}
                </button>
            </div>
        </form>
    }
}

/// The words of what is wrong, and the input they are about.
fn fouten(uitkomst: &Uitkomst, telefoon: &str) -> Vec<(String, String)> {
    let bij = |(tekst, invoer): (String, &str)| (tekst, invoer.to_owned());
    match uitkomst {
        Uitkomst::Geen | Uitkomst::NietBewaard => Vec::new(),
        Uitkomst::TeVeel => vec![bij((t::te_veel(MAX_OPEN, telefoon), "telefoon"))],
        Uitkomst::Fouten(fouten) => fouten
            .iter()
            .map(|fout| {
                bij(match fout {
                    Fout::NaamLeeg => (t::NAAM_LEEG.to_owned(), "naam"),
                    Fout::NaamTeLang => (melding::te_lang(MAX_NAAM), "naam"),
                    Fout::TelefoonLeeg => (t::TELEFOON_LEEG.to_owned(), "telefoon"),
                    Fout::TelefoonOnbekend => (t::telefoon_onbekend(telefoon), "telefoon"),
                    Fout::OnderwerpTeLang => (melding::te_lang(MAX_ONDERWERP), "onderwerp"),
                    Fout::WanneerLeeg => (t::WANNEER_LEEG.to_owned(), "wanneer"),
                })
            })
            .collect(),
    }
}
