//! `/balie/producten/{slug}`: the file of a product, and how the page will look with a change.

use std::sync::Arc;

use leptos::prelude::*;

use super::producten::Foutregels;
use crate::components::bevindingen::Regel;
use crate::components::icoon::Icoon;
use crate::components::kader::{CsrfVeld, Document};
use crate::components::melding::{Melding, Toon};
use crate::components::schrijfveld::ontsnapt;
use crate::domain::product::Product;
use crate::pages::producten::Productinhoud;
use crate::portal::Voorbeeld;
use crate::taal::Ernst;
use crate::texts::nl::redactie as t;
use crate::texts::taal::uitleg;

/// The text of a file, and what it becomes.
#[component]
pub fn Productvoorbeeld(
    /// Name of the file.
    slug: String,
    /// Name of the product as it is now.
    naam: String,
    /// The text.
    tekst: String,
    /// What it becomes, when somebody asked.
    voorbeeld: Option<Voorbeeld>,
) -> impl IntoView {
    let titel = t::probeer(naam);
    let actie = format!("/balie/producten/{slug}#uitkomst");
    view! {
        <Document titel=titel.clone()>
            <div class="flow-l">
                <a class="nl-link back" href="/balie/producten">
                    <Icoon naam="arrow-left" />
                    {t::TERUG}
                </a>
                <h1 class="nl-heading nl-heading--level-1">{titel}</h1>
                <p class="nl-paragraph">{t::probeer_uitleg(format!("producten/{slug}.md"))}</p>
                <form class="flow" method="post" action=actie novalidate>
                    <CsrfVeld />
                    <div class="utrecht-form-field">
                        <label class="utrecht-form-label" for="tekst">
                            {t::BESTAND}
                        </label>
                        <textarea
                            class="utrecht-textarea utrecht-textarea--html-textarea"
                            id="tekst"
                            name="tekst"
                            rows="20"
                            spellcheck="true"
                        >
                            {ontsnapt(&tekst)}
                        </textarea>
                    </div>
                    <div class="utrecht-action-group">
                        <button class="nl-button nl-button--primary" type="submit">
                            {t::BEKIJK}
                        </button>
                    </div>
                </form>
                {voorbeeld.map(|voorbeeld| view! { <Uitkomst voorbeeld=voorbeeld /> })}
            </div>
        </Document>
    }
}

#[component]
fn Uitkomst(voorbeeld: Voorbeeld) -> impl IntoView {
    let Voorbeeld { product, fouten, bevindingen } = voorbeeld;
    let hard = bevindingen.iter().any(|(bevinding, _)| bevinding.ernst == Ernst::Fout);
    let (toon, oordeel) = match (fouten.is_empty(), hard) {
        (true, false) => (Toon::Goed, t::GOED),
        (true, true) => (Toon::Let, t::MOEILIJK),
        (false, _) => (Toon::Let, t::NIET_GOED),
    };
    let fouten = (!fouten.is_empty()).then(|| {
        view! {
            <h2 class="nl-heading nl-heading--level-3">{t::WAT_FOUT}</h2>
            <Foutregels fouten=fouten />
        }
    });
    let moeilijk = (!bevindingen.is_empty()).then(|| {
        let regel = |(bevinding, woorden)| {
            let uitleg = uitleg(&bevinding);
            view! { <Regel ernst=bevinding.ernst woorden=woorden uitleg=uitleg /> }
        };
        view! {
            <h2 class="nl-heading nl-heading--level-3">{t::WAT_MOEILIJK}</h2>
            <ul class="findings">{bevindingen.into_iter().map(regel).collect_view()}</ul>
        }
    });
    view! {
        <section class="flow" id="uitkomst" role="status">
            <Melding toon=toon>{oordeel}</Melding>
            {fouten}
            {moeilijk}
        </section>
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{t::ZO_WORDT_HET}</h2>
            {paginadeel(product)}
        </section>
    }
}

fn paginadeel(product: Option<Arc<Product>>) -> AnyView {
    match product {
        Some(product) => view! {
            <div class="box">
                <Productinhoud product=product vragen=Vec::new() ingebed=true />
            </div>
        }
        .into_any(),
        None => view! { <p class="nl-paragraph">{t::NIET_LEESBAAR}</p> }.into_any(),
    }
}
