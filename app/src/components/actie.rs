//! The main button of a product, and how else it can be asked for.

use std::sync::Arc;

use leptos::prelude::*;

use super::kader::kader;
use super::knop::Hoofdknop;
use super::terugbellen::Terugbellink;
use super::voet::OpenNuTekst;
use crate::domain::kanaal::Kanaal;
use crate::domain::openingstijden::OpenNu;
use crate::domain::product::{ActieSoort, Product};
use crate::texts::nl::producten as t;

/// The button, and for a call whether somebody answers now.
#[component]
pub fn Actieknop(
    /// Of which product.
    product: Arc<Product>,
) -> impl IntoView {
    let actie = product.kop.actie.clone();
    let gemeente = kader().gemeente;
    let href = product.doel(&gemeente);
    let icoon = match actie.soort {
        ActieSoort::Formulier => "pencil",
        ActieSoort::Bellen => "phone",
        ActieSoort::Verwijzing => "external-link",
        ActieSoort::Pagina => "chevron-right",
    };
    let is_dicht = matches!(gemeente.telefoontijden.nu(kader().nu), OpenNu::Dicht { .. });
    let open = (actie.soort == ActieSoort::Bellen).then(|| {
        view! {
            <p class="nl-paragraph">
                <strong>{gemeente.contact.telefoon.clone()}</strong>
                " "
                <OpenNuTekst tijden=gemeente.telefoontijden.clone() />
            </p>
            {is_dicht
                .then(|| {
                    view! {
                        <p class="link-row">
                            <Terugbellink over=product.slug.clone() />
                        </p>
                    }
                })}
        }
    });
    view! {
        <Hoofdknop href=href icoon=icoon tekst=actie.tekst />
        {open}
        <p class="nl-paragraph small soft">{actie.uitleg}</p>
    }
}

/// The name of a channel.
pub fn kanaalnaam(kanaal: Kanaal) -> &'static str {
    match kanaal {
        Kanaal::Online => t::KANAAL_ONLINE,
        Kanaal::Bellen => t::KANAAL_BELLEN,
        Kanaal::Langskomen => t::KANAAL_LANGSKOMEN,
        Kanaal::Thuis => t::KANAAL_THUIS,
        Kanaal::Post => t::KANAAL_POST,
    }
}
