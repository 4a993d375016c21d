//! Pages and news items: Markdown with a header.

use std::collections::HashMap;
use std::sync::Arc;

use app::domain::bericht::{Bericht, BerichtKop};
use app::portal::Pagina;
use jiff::civil::Date;
use serde::Deserialize;

use super::bron::{Bron, stam};
use super::markdown_bestand::lees_met_kop;
use super::plekken::Plekken;
use super::{InhoudFout, markdown};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaginaKop {
    titel: String,
    gecontroleerd: Date,
}

/// All pages of text, by slug.
pub fn lees_paginas(bron: &Bron, plekken: &Plekken, fouten: &mut Vec<InhoudFout>) -> HashMap<String, Pagina> {
    let mut paginas = HashMap::new();
    for pad in bron.bestanden("paginas", ".md") {
        let Some(gelezen) = lees_met_kop::<PaginaKop>(bron, &pad, plekken, fouten) else { continue };
        let PaginaKop { titel, gecontroleerd } = gelezen.kop;
        let pagina = Pagina { titel, gecontroleerd, tekst_html: markdown::zet(&gelezen.lijf).html };
        paginas.insert(stam(&pad).to_owned(), pagina);
    }
    paginas
}

/// All news items, the newest first.
pub fn lees_berichten(bron: &Bron, plekken: &Plekken, fouten: &mut Vec<InhoudFout>) -> Vec<Arc<Bericht>> {
    let mut berichten = Vec::new();
    for pad in bron.bestanden("berichten", ".md") {
        let Some(gelezen) = lees_met_kop::<BerichtKop>(bron, &pad, plekken, fouten) else { continue };
        let tekst_html = markdown::zet(&gelezen.lijf).html;
        berichten.push(Arc::new(Bericht { slug: stam(&pad).to_owned(), kop: gelezen.kop, tekst_html }));
    }
    berichten.sort_by(|a, b| b.kop.datum.cmp(&a.kop.datum).then_with(|| a.slug.cmp(&b.slug)));
    berichten
}
