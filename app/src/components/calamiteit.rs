//! The banner for what everybody must know of at once.

use leptos::prelude::*;

use super::icoon::Icoon;
use super::kader::kader;
use crate::domain::bericht::Calamiteit;
use crate::texts::{datum, nl::nieuws as t};

/// All calamities of this moment, above the page.
#[component]
pub fn Calamiteiten() -> impl IntoView {
    let nu = kader().calamiteiten;
    (!nu.is_empty()).then(|| {
        view! { <section class="notices flow" aria-label=t::LET_OP>{nu.into_iter().map(banner).collect_view()}</section> }
    })
}

fn banner(ramp: Calamiteit) -> impl IntoView {
    let meer = ramp.meer.map(|doel| {
        view! {
            " "
            <a class="nl-link" href=doel>
                {t::MEER}
            </a>
        }
    });
    view! {
        <div class="utrecht-alert utrecht-alert--warning">
            <Icoon naam="alert-triangle" klasse="utrecht-alert__icon" />
            <div class="utrecht-alert__content flow">
                <p class="nl-paragraph">
                    <strong>{ramp.wat}</strong>
                    " "
                    {t::sinds(datum::met_tijd(ramp.sinds))}
                </p>
                <p class="nl-paragraph">{ramp.doe} {meer}</p>
            </div>
        </div>
    }
}
