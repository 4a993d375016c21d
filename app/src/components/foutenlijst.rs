//! The summary of what is wrong, on top of a form.

use leptos::prelude::*;

use super::icoon::Icoon;
use crate::forms::melding::Fout;
use crate::texts::{melding, nl::formulier as t};

/// Summary of a form whose island fills it too.
#[component]
pub fn Foutenlijst(
    /// What is wrong.
    fouten: Vec<Fout>,
) -> impl IntoView {
    let regels = fouten.into_iter().map(|fout| (melding::tekst(&fout.melding), fout.invoer)).collect();
    view! { <Foutsamenvatting regels=regels /> }
}

/// Summary with a link to each field. Stands in the page also when all is well, hidden,
/// so that an island can fill it. Gets the focus by `autofocus` after a post.
#[component]
pub fn Foutsamenvatting(
    /// The words, and the input they are about.
    regels: Vec<(String, String)>,
) -> impl IntoView {
    let leeg = regels.is_empty();
    let regel = |(tekst, invoer): (String, String)| {
        view! {
            <li class="utrecht-unordered-list__item">
                <a class="nl-link" href=format!("#{invoer}")>
                    {tekst}
                </a>
            </li>
        }
    };
    view! {
        <div
            class="utrecht-alert utrecht-alert--error error-summary"
            id="fouten"
            role="alert"
            tabindex="-1"
            hidden=leeg
            autofocus=!leeg
        >
            <Icoon naam="alert-triangle" klasse="utrecht-alert__icon" />
            <div class="utrecht-alert__content">
                <h2 class="nl-heading nl-heading--level-3">{t::FOUTEN_KOP}</h2>
                <ul class="utrecht-unordered-list">{regels.into_iter().map(regel).collect_view()}</ul>
            </div>
        </div>
    }
}
