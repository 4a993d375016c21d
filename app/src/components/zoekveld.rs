//! The search field.

use leptos::prelude::*;

use super::icoon::Icoon;
use super::kader::kader;
use crate::texts::nl::zoeken as t;

/// What the browser finds by itself: name of a static file.
pub const ZOEKWOORDENBESTAND: &str = "zoekwoorden.tsv";

/// Search form: works with Enter and without JavaScript. A small script fills the list while
/// somebody types, with the words that stand here.
#[component]
pub fn Zoekveld(
    /// What was asked before.
    #[prop(default = String::new())]
    vraag: String,
) -> impl IntoView {
    view! {
        <form
            class="search"
            role="search"
            action="/zoeken"
            method="get"
            data-island="zoek-hulp"
            data-woorden=kader().bestanden.url(ZOEKWOORDENBESTAND)
            data-een=t::EEN_SUGGESTIE
            data-aantal=t::suggesties_aantal("{aantal}")
        >
            <label class="visually-hidden" for="q">
                {t::LABEL}
            </label>
            <input
                class="utrecht-textbox utrecht-textbox--html-input"
                id="q"
                name="q"
                type="search"
                maxlength="200"
                autocomplete="off"
                placeholder=t::VOORBEELD
                value=vraag
            />
            <button class="nl-button nl-button--primary" type="submit">
                <span class="nl-button__icon-start">
                    <Icoon naam="search" />
                </span>
                <span class="nl-button__label">{t::KNOP}</span>
            </button>
            <div class="search__answers" id="q-antwoorden" role="listbox" aria-label=t::SUGGESTIES hidden></div>
            <p class="visually-hidden" role="status"></p>
        </form>
    }
}
