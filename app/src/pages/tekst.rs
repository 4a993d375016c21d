//! Pages of text: the statements.

use leptos::prelude::*;

use crate::components::kader::Document;
use crate::portal::Pagina;
use crate::texts::{datum, nl::producten as t};

/// A page of text from the content files.
#[component]
pub fn Tekstpagina(
    /// The page.
    pagina: Pagina,
) -> impl IntoView {
    view! {
        <Document titel=pagina.titel.clone()>
            <article class="flow">
                <h1 class="nl-heading nl-heading--level-1">{pagina.titel}</h1>
                <div class="prose" inner_html=pagina.tekst_html></div>
                <p class="nl-paragraph small soft">{t::pagina_gecontroleerd(datum::lang(pagina.gecontroleerd))}</p>
            </article>
        </Document>
    }
}
