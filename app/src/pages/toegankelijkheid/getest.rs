//! What the tests cover, and what they don't.

use std::sync::Arc;

use leptos::prelude::*;

use super::Sectie;
use crate::components::meer::Meer;
use crate::domain::dekking::{Criterium, Dekking};
use crate::texts::{nl::verklaring as t, verklaring as woorden};

/// What was looked at, how, and for which criteria.
#[component]
pub fn Getest(
    /// What the tests cover.
    dekking: Arc<Dekking>,
) -> impl IntoView {
    let programmas = dekking.hulpmiddelen.iter().map(|met| t::versie(&met.naam, &met.versie)).collect();
    let zonder = dekking.met_en_zonder_javascript.then(|| t::ZONDER_JAVASCRIPT.to_owned());
    let weergaven = dekking.weergaven.iter().map(|&hoe| woorden::weergave(hoe).to_owned());
    let weergaven = weergaven.chain(zonder).collect();
    let (getest, _) = dekking.getest_en_niet();
    let (aantal, lijst) = (getest.len(), criteria(&getest));
    view! {
        <Sectie kop=t::GETEST_KOP>
            <p class="nl-paragraph">{t::GETEST}</p>
            {opsomming(programmas)}
            <p class="nl-paragraph">{t::standen(dekking.standen.len())}</p>
            <p class="nl-paragraph">{t::browser(woorden::opsomming(&dekking.schermen), &dekking.browser)}</p>
            <p class="nl-paragraph">{t::WEERGAVEN}</p>
            {opsomming(weergaven)}
            <p class="nl-paragraph">{t::deels(aantal, dekking.criteria.len())}</p>
            <Meer wat=t::welke_deels(aantal)>{lijst}</Meer>
        </Sectie>
    }
}

/// What no machine looked at.
#[component]
pub fn Ongetest(
    /// What the tests cover.
    dekking: Arc<Dekking>,
    /// Did somebody independent look at all of it?
    onderzocht: bool,
) -> impl IntoView {
    let (_, ongetest) = dekking.getest_en_niet();
    let (aantal, lijst) = (ongetest.len(), criteria(&ongetest));
    let open = (!onderzocht).then(|| view! { <p class="nl-paragraph">{t::ONGETEST_OPEN}</p> });
    view! {
        <Sectie kop=t::ONGETEST_KOP>
            <p class="nl-paragraph">{t::ongetest(aantal)}</p>
            {open}
            <Meer wat=t::welke_ongetest(aantal)>{lijst}</Meer>
        </Sectie>
    }
}

fn opsomming(regels: Vec<String>) -> impl IntoView {
    let regel = |regel| view! { <li class="utrecht-unordered-list__item">{regel}</li> };
    view! { <ul class="utrecht-unordered-list">{regels.into_iter().map(regel).collect_view()}</ul> }
}

/// Number, official name, and below it who looks.
fn criteria(criteria: &[&Criterium]) -> impl IntoView + use<> {
    let regel = |criterium: &&Criterium| {
        view! {
            <li class="utrecht-unordered-list__item">
                {format!("{} {}", criterium.nr, criterium.naam)} <br />
                <span class="small soft">{woorden::hoe_getest(criterium)}</span>
            </li>
        }
    };
    view! {
        <p class="nl-paragraph">{t::NAMEN}</p>
        <ul class="utrecht-unordered-list">{criteria.iter().map(regel).collect_view()}</ul>
    }
}
