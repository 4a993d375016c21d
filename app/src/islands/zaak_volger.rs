//! Keeps an open page of a zaak up to date.

use leptos::prelude::*;

use crate::api::ZaakStand;
use crate::components::voortgang::Stand;
use crate::platform;
use crate::texts::nl::zaak as t;

/// Shows how far the zaak is, and follows the stream of changes.
#[island]
pub fn ZaakVolger(
    /// The zaak.
    id: String,
    /// What the page shows already, as `ZaakStand::vingerafdruk`.
    getoond: String,
    /// Address of the sprite of icons.
    iconen: String,
    /// How far it was when the page was made.
    children: Children,
) -> impl IntoView {
    let nieuw = RwSignal::new(None::<ZaakStand>);
    let oud = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        if let Some(element) = oud.get() {
            let weg = platform::haal_weg_later(element);
            let mut getoond = getoond.clone();
            platform::volg_zaak(&id, move |stand| {
                let nieuwste = stand.vingerafdruk();
                if nieuwste == getoond {
                    return;
                }
                getoond = nieuwste;
                weg();
                nieuw.set(Some(stand));
            });
        }
    });
    let actueel = move || {
        let iconen = iconen.clone();
        nieuw.get().map(|stand| view! { <Stand stand=stand iconen=iconen /> })
    };
    view! {
        <div data-island="zaak-volger">
            <p class="visually-hidden" role="status">
                {move || nieuw.with(Option::is_some).then_some(t::BIJGEWERKT)}
            </p>
            {actueel}
            <div node_ref=oud>{children()}</div>
        </div>
    }
}
