//! How far a zaak is: the vertical line of steps.

use leptos::prelude::*;

use super::icoon::IcoonVan;
use crate::api::{StapStand, ZaakStand};
use crate::domain::zaak;
use crate::texts::nl::zaak as t;

/// The line of steps. Also rendered in the browser when the status changes, so it takes
/// the address of the sprite instead of the frame.
#[component]
pub fn Voortgang(
    /// The steps.
    stappen: Vec<StapStand>,
    /// Address of the sprite of icons.
    iconen: String,
) -> impl IntoView {
    let nu = stappen.iter().rposition(|stap| stap.stand != zaak::Stand::Straks).unwrap_or(0);
    let regel = |(nr, stap): (usize, StapStand)| stap_regel(nr + 1, nr == nu, stap, &iconen);
    view! { <ol class="steps">{stappen.into_iter().enumerate().map(regel).collect_view()}</ol> }
}

/// `huidig`: the step that gives the zaak its status, also when that is the last one.
fn stap_regel(nr: usize, huidig: bool, stap: StapStand, iconen: &str) -> impl IntoView + use<> {
    let (klasse, voor) = match stap.stand {
        zaak::Stand::Klaar => ("steps__item steps__item--done", t::KLAAR_VOOR),
        zaak::Stand::Nu => ("steps__item steps__item--now", ""),
        zaak::Stand::Straks => ("steps__item steps__item--later", t::LATER_VOOR),
    };
    let bol = if stap.stand == zaak::Stand::Klaar {
        view! { <IcoonVan href=format!("{iconen}#check") /> }.into_any()
    } else {
        nr.to_string().into_any()
    };
    let regels = stap.regels.into_iter().map(|tekst| view! { <p class="steps__note">{tekst}</p> });
    view! {
        <li class=klasse aria-current=(stap.stand == zaak::Stand::Nu).then_some("step")>
            <span class="steps__dot" aria-hidden="true">
                {bol}
            </span>
            <div class="steps__text">
                <p class="steps__title">
                    <span class="visually-hidden">{voor}</span>
                    <span data-status=huidig.then_some("")>{stap.naam}</span>
                </p>
                {regels.collect_view()}
            </div>
        </li>
    }
}

/// The whole state of a zaak: what happens now, and the line of steps.
#[component]
pub fn Stand(
    /// What to show.
    stand: ZaakStand,
    /// Address of the sprite of icons.
    iconen: String,
) -> impl IntoView {
    let zin = |tekst: String| view! { <p class="nl-paragraph">{tekst}</p> };
    view! {
        <div class="flow-l">
            <div class="utrecht-alert utrecht-alert--info">
                <IcoonVan href=format!("{iconen}#info-circle") klasse="utrecht-alert__icon" />
                <div class="utrecht-alert__content">
                    <p class="nl-paragraph">
                        <strong>{stand.status}</strong>
                    </p>
                    {stand.uitleg.into_iter().map(zin).collect_view()}
                </div>
            </div>
            <section class="flow">
                <h2 class="nl-heading nl-heading--level-2">{t::HOEVER}</h2>
                <Voortgang stappen=stand.voortgang iconen=iconen />
            </section>
        </div>
    }
}
