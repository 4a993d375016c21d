//! Products and pages: Markdown with a TOML header between `+++` lines.

use std::collections::HashMap;
use std::sync::Arc;

use app::domain::product::{Product, ProductKop};
use app::portal::Pagina;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::bron::{Bron, stam};
use super::delen::kop_en_lijf;
use super::{InhoudFout, markdown};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaginaKop {
    titel: String,
    gecontroleerd: Date,
}

/// All products, by slug: the name of the file.
pub fn lees(bron: &Bron, fouten: &mut Vec<InhoudFout>) -> HashMap<String, Arc<Product>> {
    let mut producten = HashMap::new();
    for pad in bron.bestanden("producten", ".md") {
        let Some((kop, tekst)) = lees_met_kop::<ProductKop>(bron, &pad, fouten) else { continue };
        let slug = stam(&pad).to_owned();
        let gezet = markdown::zet(&tekst);
        let product = Product { slug: slug.clone(), kop, tekst_html: gezet.html, tekst_plat: gezet.plat };
        producten.insert(slug, Arc::new(product));
    }
    producten
}

/// All pages of text, by slug.
pub fn lees_paginas(bron: &Bron, fouten: &mut Vec<InhoudFout>) -> HashMap<String, Pagina> {
    let mut paginas = HashMap::new();
    for pad in bron.bestanden("paginas", ".md") {
        let Some((kop, tekst)) = lees_met_kop::<PaginaKop>(bron, &pad, fouten) else { continue };
        let pagina =
            Pagina { titel: kop.titel, gecontroleerd: kop.gecontroleerd, tekst_html: markdown::zet(&tekst).html };
        paginas.insert(stam(&pad).to_owned(), pagina);
    }
    paginas
}

fn lees_met_kop<T: DeserializeOwned>(bron: &Bron, pad: &str, fouten: &mut Vec<InhoudFout>) -> Option<(T, String)> {
    let tekst = bron.tekst(pad, fouten)?;
    let Some((kop, lijf)) = kop_en_lijf(&tekst) else {
        fouten.push(InhoudFout::new(pad, "must begin with a header between two lines of `+++`"));
        return None;
    };
    match toml::from_str(kop) {
        Ok(gelezen) => Some((gelezen, lijf.to_owned())),
        Err(fout) => {
            fouten.push(InhoudFout::van_toml(pad, kop, 1, &fout));
            None
        }
    }
}
