//! Where a page stands in the catalogue.

use leptos::prelude::*;

use crate::texts::nl::kader as t;

/// Home, and the group that the page belongs to.
#[component]
pub fn Kruimelpad(
    /// Name of the group.
    #[prop(into)]
    thema: String,
    /// Where the group stands.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! {
        <nav class="crumbs" aria-label=t::KRUIMELPAD>
            <ol class="crumbs__list">
                <li class="crumbs__item">
                    <a class="nl-link" href="/">
                        {t::HOME}
                    </a>
                </li>
                <li class="crumbs__item">
                    <a class="nl-link" href=href>
                        {thema}
                    </a>
                </li>
            </ol>
        </nav>
    }
}
