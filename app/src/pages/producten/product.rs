//! One product: the answer on its own. On a phone the first screen says what to do.

use std::sync::Arc;

use leptos::prelude::*;

use super::inhoud::Productinhoud;
use super::waardering::Waardering;
use crate::components::deelbaar::{Deelbaar, overheidsdienst};
use crate::components::kader::{Document, Kader, kader};
use crate::components::kruimelpad::Kruimelpad;
use crate::domain::product::Product;
use crate::domain::vraag::Vraag;
use crate::islands::lees_voor::LeesVoor;

/// The page of a product: "regel het" on top, information below it.
#[component]
pub fn ProductPagina(
    /// The product.
    product: Arc<Product>,
    /// Name of its theme.
    thema: String,
    /// Questions about it.
    vragen: Vec<Arc<Vraag>>,
    /// Somebody just said whether it helped.
    bedankt: bool,
) -> impl IntoView {
    let kop = &product.kop;
    let thema_href = format!("/producten#{}", kop.thema);
    let Kader { gemeente, bestanden, .. } = kader();
    let iconen = bestanden.url("iconen.svg");
    let deelbaar = Deelbaar {
        pad: product.pad(),
        beschrijving: kop.inleiding.clone(),
        feiten: Some(overheidsdienst(&product, &gemeente)),
    };
    view! {
        <Document titel=kop.naam.clone() wachtend=true deelbaar=deelbaar>
            <div class="flow">
                <Kruimelpad thema=thema href=thema_href />
                <LeesVoor iconen=iconen />
                <Productinhoud product=product.clone() vragen=vragen />
                <Waardering slug=product.slug.clone() bedankt=bedankt />
            </div>
        </Document>
    }
}
