//! Products: one Markdown file each.

use std::collections::HashMap;
use std::sync::Arc;

use app::domain::product::{Product, ProductKop};

use super::bron::{Bron, stam};
use super::markdown_bestand::{Gelezen, lees_met_kop};
use super::plekken::Plekken;
use super::{InhoudFout, markdown, upl};

/// All products, by slug: the name of the file.
pub fn lees(bron: &Bron, plekken: &Plekken, fouten: &mut Vec<InhoudFout>) -> HashMap<String, Arc<Product>> {
    let mut producten = HashMap::new();
    for pad in bron.bestanden("producten", ".md") {
        let Some(gelezen) = lees_met_kop::<ProductKop>(bron, &pad, plekken, fouten) else { continue };
        let slug = stam(&pad).to_owned();
        producten.insert(slug.clone(), Arc::new(zet(slug, gelezen)));
    }
    producten
}

/// The product that a file says.
pub fn zet(slug: String, gelezen: Gelezen<ProductKop>) -> Product {
    let Gelezen { kop, lijf, tarieven } = gelezen;
    let gezet = markdown::zet(&lijf);
    let sdg = upl::met_uri(&kop.upl_uri).map_or("", |naam| naam.sdg).split_whitespace().map(str::to_owned).collect();
    Product { slug, kop, tekst_html: gezet.html, tekst_plat: gezet.plat, tarieven, sdg }
}
