//! Notes: something to know, something that is wrong, something that went well.

use leptos::prelude::*;

use super::icoon::Icoon;

/// The kinds of note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toon {
    /// Something asks attention.
    Let,
    /// It went well.
    Goed,
}

impl Toon {
    fn klasse_en_icoon(self) -> (&'static str, &'static str) {
        match self {
            Self::Let => ("utrecht-alert utrecht-alert--warning", "alert-triangle"),
            Self::Goed => ("utrecht-alert utrecht-alert--ok", "circle-check"),
        }
    }
}

/// A note with an icon.
#[component]
pub fn Melding(
    /// Kind of note.
    toon: Toon,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let (klasse, icoon) = toon.klasse_en_icoon();
    view! {
        <div class=klasse>
            <Icoon naam=icoon klasse="utrecht-alert__icon" />
            <div class="utrecht-alert__content">
                <p class="nl-paragraph">{children()}</p>
            </div>
        </div>
    }
}
