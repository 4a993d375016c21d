//! Icons: one sprite, only the ones in use, always beside a word.

use leptos::prelude::*;

use super::kader::kader;

/// An icon of the sprite, by its name in `style/iconen.txt` or in the content.
#[component]
pub fn Icoon(
    /// Name in the sprite.
    #[prop(into)]
    naam: String,
    /// Extra class beside `icon`.
    #[prop(default = "")]
    klasse: &'static str,
) -> impl IntoView {
    let href = format!("{}#{naam}", kader().bestanden.url("iconen.svg"));
    view! { <IcoonVan href=href klasse=klasse /> }
}

/// An icon by its whole address. For islands, which do not know the page's frame.
#[component]
pub fn IcoonVan(
    /// Address of the sprite with the name behind `#`.
    href: String,
    /// Extra class beside `icon`.
    #[prop(default = "")]
    klasse: &'static str,
) -> impl IntoView {
    let klassen = if klasse.is_empty() { "icon".to_owned() } else { format!("icon {klasse}") };
    view! {
        <svg class=klassen aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}
