//! Links to the lists of life events.

use std::sync::Arc;

use leptos::prelude::*;

use super::icoon::Icoon;
use crate::domain::levensgebeurtenis::Levensgebeurtenis;

/// One link per life event.
#[component]
pub fn Levenslinks(
    /// The life events.
    leven: Vec<Arc<Levensgebeurtenis>>,
) -> impl IntoView {
    let link = |leven: Arc<Levensgebeurtenis>| {
        view! {
            <li>
                <a class="chips__link" href=leven.pad()>
                    <Icoon naam=leven.icoon.clone() />
                    {leven.naam.clone()}
                </a>
            </li>
        }
    };
    view! { <ul class="chips">{leven.into_iter().map(link).collect_view()}</ul> }
}
