//! Parts of a product page that come from its header: the same words for every product.

use leptos::prelude::*;

use crate::components::actie::kanaalnaam;
use crate::components::lijst::Regels;
use crate::domain::duur::Duur;
use crate::domain::kanaal::Kanalen;
use crate::domain::product::{Levertermijn, Uitvoerder};
use crate::domain::zaak::AntwoordRegel;
use crate::texts::nl::producten as t;

/// How long it takes: the promise, what it counts from, and what the law allows.
#[component]
pub fn Termijn(
    /// The terms.
    termijn: Levertermijn,
) -> impl IntoView {
    let belofte = match termijn.norm {
        Duur::Meteen => t::BELOFTE_METEEN.to_owned(),
        norm @ Duur::Na(..) => t::belofte(norm, &termijn.telt_vanaf),
    };
    let wettelijk = termijn.wettelijk.zip(termijn.grond).map(|(tijd, grond)| {
        view! { <p class="nl-paragraph">{t::wettelijk(grond, tijd)}</p> }
    });
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{t::HOE_LANG}</h2>
            <p class="nl-paragraph">{belofte}</p>
            {wettelijk}
        </section>
    }
}

/// The channels besides the best one, which has the button.
#[component]
pub fn AndereManieren(
    /// All channels.
    kanalen: Kanalen,
) -> impl IntoView {
    let regel = |(kanaal, hoe): (_, &str)| AntwoordRegel {
        vraag: kanaalnaam(kanaal).to_owned(),
        antwoord: vec![hoe.to_owned()],
    };
    let anders: Vec<AntwoordRegel> = kanalen.alle().skip(1).map(regel).collect();
    (!anders.is_empty()).then(|| {
        view! {
            <section class="flow">
                <h2 class="nl-heading nl-heading--level-2">{t::OOK_ZO}</h2>
                <Regels regels=anders />
            </section>
        }
    })
}

/// What to do against a besluit (Awb, artikelen 6:7 and 7:1).
#[component]
pub fn NietEens() -> impl IntoView {
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{t::NIET_EENS}</h2>
            <p class="nl-paragraph">{t::NIET_EENS_HULP}</p>
            <ul class="link-row">
                <li>
                    <a class="nl-link" href="/producten/bezwaar">
                        {t::NIET_EENS_LINK}
                    </a>
                </li>
            </ul>
        </section>
    }
}

/// Another organisation does it: a warm referral.
#[component]
pub fn Uitvoerderkaart(
    /// Who does it.
    wie: Uitvoerder,
    /// Telephone of the gemeente, for who gets stuck.
    telefoon: String,
) -> impl IntoView {
    let Uitvoerder { naam, hulp, telefoon: nummer, site } = wie;
    let bellen = nummer.map(|nummer| view! { <p class="nl-paragraph">{t::bel_ander(&naam, nummer)}</p> });
    view! {
        <section class="box flow">
            <h2 class="nl-heading nl-heading--level-2">{t::ander_doet(&naam)}</h2>
            <p class="nl-paragraph">{hulp}</p>
            {bellen}
            <ul class="link-row">
                <li>
                    <a class="nl-link" href=site>
                        {t::naar_site(&naam)}
                    </a>
                </li>
            </ul>
            <p class="nl-paragraph small soft">{t::bel_ons(telefoon)}</p>
        </section>
    }
}
