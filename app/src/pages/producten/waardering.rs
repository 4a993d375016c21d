//! Did this page help? Two buttons at its end, counted without who pressed.

use leptos::prelude::*;

use crate::components::kader::CsrfVeld;
use crate::components::melding::{Melding, Toon};
use crate::texts::nl::producten as t;

/// The question, or the thanks.
#[component]
pub fn Waardering(
    /// Of which product.
    slug: String,
    /// Somebody just answered.
    bedankt: bool,
) -> impl IntoView {
    let actie = format!("/producten/{slug}/waardering");
    let vraag = view! {
        <form class="flow" method="post" action=actie aria-labelledby="geholpen">
            <CsrfVeld />
            <h2 class="nl-heading nl-heading--level-3" id="geholpen">
                {t::GEHOLPEN}
            </h2>
            <div class="utrecht-action-group">
                <button class="nl-button nl-button--secondary" type="submit" name="geholpen" value="ja">
                    {t::GEHOLPEN_JA}
                </button>
                <button class="nl-button nl-button--secondary" type="submit" name="geholpen" value="nee">
                    {t::GEHOLPEN_NEE}
                </button>
            </div>
        </form>
    };
    view! {
        <section id="waardering" class="no-print">
            {if bedankt {
                view! {
                    <div role="status">
                        <Melding toon=Toon::Goed>{t::GEHOLPEN_DANK}</Melding>
                    </div>
                }
                    .into_any()
            } else {
                vraag.into_any()
            }}
        </section>
    }
}
