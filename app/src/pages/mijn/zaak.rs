//! One zaak: how far it is, what was sent, who helps.

use leptos::prelude::*;

use crate::api::ZaakStand;
use crate::components::icoon::Icoon;
use crate::components::kader::{Document, kader};
use crate::components::lijst::Regels;
use crate::components::voet::Telefoon;
use crate::components::voortgang::Stand;
use crate::islands::lees_voor::LeesVoor;
use crate::islands::zaak_volger::ZaakVolger;
use crate::portal::ZaakBeeld;
use crate::texts::{datum, nl::zaak as t};

/// The page of one zaak.
#[component]
pub fn MijnZaak(
    /// The zaak.
    zaak: ZaakBeeld,
    /// How far it is, in words.
    stand: ZaakStand,
) -> impl IntoView {
    let kader = kader();
    let iconen = kader.bestanden.url("iconen.svg");
    let ontvangen = kader.lokaal(zaak.kort.ontvangen);
    view! {
        <Document titel=zaak.kort.naam.clone() eilanden=true>
            <div class="flow">
                <a class="nl-link back" href="/mijn">
                    <Icoon naam="arrow-left" />
                    {t::TERUG}
                </a>
                <LeesVoor iconen=iconen.clone() />
                <div class="columns">
                    <article class="flow-l">
                        <section class="flow">
                            <h1 class="nl-heading nl-heading--level-1">{zaak.kort.naam.clone()}</h1>
                            <p class="nl-paragraph soft">
                                {t::NUMMER} " " <strong data-referentie="">{zaak.kort.referentie.to_string()}</strong>
                                {t::gestuurd(datum::lang(ontvangen.date()))}
                            </p>
                        </section>
                        <ZaakVolger id=zaak.kort.id.clone() getoond=stand.vingerafdruk() iconen=iconen.clone()>
                            <Stand stand=stand iconen=iconen />
                        </ZaakVolger>
                        <section class="flow">
                            <h2 class="nl-heading nl-heading--level-2">{t::ANTWOORDEN}</h2>
                            <Regels regels=zaak.regels />
                        </section>
                    </article>
                    <aside class="flow">
                        <div class="box flow">
                            <h2 class="nl-heading nl-heading--level-2">{t::BEWIJS}</h2>
                            <p class="nl-paragraph">{t::bewijs_uitleg(datum::met_tijd(ontvangen))}</p>
                        </div>
                        <div class="box flow">
                            <h2 class="nl-heading nl-heading--level-2">{t::WIE_HELPT}</h2>
                            <p class="nl-paragraph">{zaak.team}</p>
                            <Telefoon gemeente=kader.gemeente />
                        </div>
                    </aside>
                </div>
            </div>
        </Document>
    }
}
