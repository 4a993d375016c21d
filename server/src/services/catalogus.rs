//! The public catalogue, from the content files.

use std::sync::Arc;

use app::domain::begrip::Begrip;
use app::domain::dekking::Dekking;
use app::domain::gemeente::Gemeente;
use app::domain::product::{Groep, Product};
use app::domain::verklaring::Verklaring;
use app::portal::{Catalogus, Pagina};

use super::verklaring;
use super::zoeken::Zoekindex;
use crate::config::inhoud::Inhoud;

/// The catalogue with its index, and what was tested of it.
pub struct CatalogusDienst {
    inhoud: Arc<Inhoud>,
    index: Zoekindex,
    dekking: Arc<Dekking>,
}

impl CatalogusDienst {
    /// Builds the index and reads what was tested, once.
    pub fn new(inhoud: Arc<Inhoud>) -> Self {
        let index = Zoekindex::new(inhoud.producten.values().cloned());
        Self { inhoud, index, dekking: Arc::new(verklaring::dekking()) }
    }

    fn per_groep(
        &self,
        groepen: &[Groep],
        hoort_bij: impl Fn(&Product, &str) -> bool,
    ) -> Vec<(Groep, Vec<Arc<Product>>)> {
        let vul = |groep: &Groep| {
            let mut leden: Vec<Arc<Product>> =
                self.inhoud.producten.values().filter(|product| hoort_bij(product, &groep.id)).cloned().collect();
            leden.sort_by(|a, b| a.kop.naam.cmp(&b.kop.naam));
            (groep.clone(), leden)
        };
        groepen.iter().map(vul).filter(|(_, leden)| !leden.is_empty()).collect()
    }
}

impl Catalogus for CatalogusDienst {
    fn gemeente(&self) -> Arc<Gemeente> {
        Arc::clone(&self.inhoud.gemeente)
    }

    fn toptaken(&self) -> Vec<Arc<Product>> {
        self.inhoud.toptaken.iter().filter_map(|slug| self.product(slug)).collect()
    }

    fn product(&self, slug: &str) -> Option<Arc<Product>> {
        self.inhoud.producten.get(slug).cloned()
    }

    fn per_thema(&self) -> Vec<(Groep, Vec<Arc<Product>>)> {
        self.per_groep(&self.inhoud.themas, |product, id| product.kop.thema == id)
    }

    fn per_levensgebeurtenis(&self) -> Vec<(Groep, Vec<Arc<Product>>)> {
        self.per_groep(&self.inhoud.levensgebeurtenissen, |product, id| {
            product.kop.levensgebeurtenissen.iter().any(|leven| leven == id)
        })
    }

    fn zoek(&self, vraag: &str) -> Vec<Arc<Product>> {
        self.index.zoek(vraag)
    }

    fn begrippen(&self) -> Vec<Begrip> {
        self.inhoud.woorden.begrippen.clone()
    }

    fn verklaring(&self) -> Arc<Verklaring> {
        Arc::clone(&self.inhoud.verklaring)
    }

    fn dekking(&self) -> Arc<Dekking> {
        Arc::clone(&self.dekking)
    }

    fn pagina(&self, slug: &str) -> Option<Pagina> {
        self.inhoud.paginas.get(slug).cloned()
    }
}
