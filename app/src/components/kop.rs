//! The header: whose portal it is, and who you are in it.

use leptos::prelude::*;

use super::icoon::Icoon;
use super::kader::{CsrfVeld, Ingelogd, kader};
use crate::texts::nl::kader as t;

/// Header of every page.
#[component]
pub fn Kop() -> impl IntoView {
    let kader = kader();
    let rechts = match kader.ingelogd {
        Some(ingelogd) => view! { <WieBenIk ingelogd=ingelogd /> }.into_any(),
        None => view! { <NaarInloggen /> }.into_any(),
    };
    view! {
        <header class="utrecht-page-header">
            <div class="utrecht-page-header__content">
                <a class="wordmark" href="/">
                    {kader.gemeente.naam.clone()}
                </a>
                {rechts}
            </div>
        </header>
    }
}

#[component]
fn NaarInloggen() -> impl IntoView {
    view! {
        <a class="nl-button nl-button--secondary" href="/inloggen">
            <span class="nl-button__icon-start">
                <Icoon naam="login" />
            </span>
            <span class="nl-button__label">{t::INLOGGEN}</span>
        </a>
    }
}

#[component]
fn WieBenIk(ingelogd: Ingelogd) -> impl IntoView {
    view! {
        <a class="who" href=ingelogd.thuis>
            <span class="visually-hidden">{t::INGELOGD_ALS}</span>
            <strong class="who__name">{ingelogd.naam}</strong>
        </a>
        <form method="post" action="/uitloggen">
            <CsrfVeld />
            <button class="nl-button nl-button--secondary" type="submit">
                <span class="nl-button__icon-start">
                    <Icoon naam="logout" />
                </span>
                <span class="nl-button__label">{t::UITLOGGEN}</span>
            </button>
        </form>
    }
}
