//! The search field.

use leptos::prelude::*;

use super::icoon::Icoon;
use crate::texts::nl::zoeken as t;

/// Search form: works with Enter and without JavaScript.
#[component]
pub fn Zoekveld(
    /// What was asked before.
    #[prop(default = String::new())]
    vraag: String,
) -> impl IntoView {
    view! {
        <form class="search" role="search" action="/zoeken" method="get">
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
        </form>
    }
}
