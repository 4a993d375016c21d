//! `/balie/schrijfhulp`: a text, and what is hard in it.

use leptos::prelude::*;

use crate::components::bevindingen::Bevindingen;
use crate::components::foutenlijst::Foutsamenvatting;
use crate::components::icoon::Icoon;
use crate::components::kader::{CsrfVeld, Document};
use crate::components::schrijfveld::Schrijfveld;
use crate::taal::{LANGSTE_TEKST, Oordeel};
use crate::texts::nl::{balie, schrijfhulp as t};

/// The page. With a judgement when a text was sent, for who has no JavaScript.
#[component]
pub fn SchrijfhulpPagina(
    /// What was typed.
    #[prop(default = String::new())]
    tekst: String,
    /// What the checker says of it.
    #[prop(default = None)]
    oordeel: Option<Oordeel>,
    /// The text is longer than we judge.
    #[prop(default = false)]
    te_lang: bool,
) -> impl IntoView {
    let fout = if te_lang { t::te_lang(LANGSTE_TEKST) } else { String::new() };
    let vak = tekst.clone();
    let uitslag = oordeel.map(|oordeel| {
        view! {
            <section class="flow" id="uitkomst">
                <h2 class="nl-heading nl-heading--level-2">{t::UITKOMST}</h2>
                <Bevindingen tekst=tekst oordeel=oordeel />
            </section>
        }
    });
    view! {
        <Document titel=t::TITEL fout=te_lang eilanden=true>
            <div class="form flow">
                <a class="nl-link back" href="/balie">
                    <Icoon naam="arrow-left" />
                    {balie::TERUG}
                </a>
                <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                {te_lang.then(|| view! { <Foutsamenvatting regels=vec![(fout.clone(), "tekst".to_owned())] /> })}
                <p class="nl-paragraph">{t::UITLEG}</p>
                <form class="flow" method="post" action="/balie/schrijfhulp#uitkomst" novalidate>
                    <CsrfVeld />
                    <Schrijfveld naam="tekst" label=t::VAK.into_any() fout=fout waarde=vak rijen=12 />
                    <div class="utrecht-action-group">
                        <button class="nl-button nl-button--primary" type="submit">
                            {t::BEKIJK}
                        </button>
                    </div>
                </form>
                {uitslag}
                <p class="nl-paragraph small soft">{t::EERLIJK}</p>
            </div>
        </Document>
    }
}
