//! The public catalogue, from the content files.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use app::domain::begrip::Begrip;
use app::domain::bericht::{Bericht, Calamiteit};
use app::domain::dekking::Dekking;
use app::domain::gemeente::Gemeente;
use app::domain::levensgebeurtenis::Levensgebeurtenis;
use app::domain::locatie::Locatie;
use app::domain::product::{Groep, Product};
use app::domain::verklaring::Verklaring;
use app::domain::vraag::Vraag;
use app::portal::{Catalogus, Pagina, Uitslag};
use arc_swap::ArcSwap;
use jiff::civil::{Date, DateTime};

use super::verklaring;
use super::zoeken::Zoekmachine;
use crate::config::inhoud::Inhoud;

/// The catalogue with its index, and what was tested of it.
pub struct CatalogusDienst {
    inhoud: Arc<Inhoud>,
    /// Built at the first question; [`Catalogus::maak_klaar`] is one.
    zoekmachine: OnceLock<Zoekmachine>,
    dekking: Arc<Dekking>,
    drukste: Arc<ArcSwap<Vec<String>>>,
}

impl CatalogusDienst {
    /// For this content.
    pub fn new(inhoud: Arc<Inhoud>, drukste: Arc<ArcSwap<Vec<String>>>) -> Self {
        Self { inhoud, zoekmachine: OnceLock::new(), dekking: Arc::new(verklaring::dekking()), drukste }
    }

    fn zoekmachine(&self) -> &Zoekmachine {
        self.zoekmachine.get_or_init(|| Zoekmachine::new(&self.inhoud))
    }

    /// What belongs to each theme; a theme with nothing is left out.
    fn per_thema<T>(&self, alles: impl Iterator<Item = T>, thema: impl Fn(&T) -> &str) -> Vec<(Groep, Vec<T>)> {
        let mut per_id: HashMap<String, Vec<T>> = HashMap::new();
        for ding in alles {
            per_id.entry(thema(&ding).to_owned()).or_default().push(ding);
        }
        self.inhoud.themas.iter().filter_map(|groep| Some((groep.clone(), per_id.remove(&groep.id)?))).collect()
    }
}

impl Catalogus for CatalogusDienst {
    fn gemeente(&self) -> Arc<Gemeente> {
        Arc::clone(&self.inhoud.gemeente)
    }

    fn toptaken(&self) -> Vec<Arc<Product>> {
        let drukste = self.drukste.load();
        let slugs = if drukste.is_empty() { &self.inhoud.toptaken.toptaken } else { &**drukste };
        slugs.iter().filter_map(|slug| self.product(slug)).collect()
    }

    fn product(&self, slug: &str) -> Option<Arc<Product>> {
        self.inhoud.producten.get(slug).cloned()
    }

    fn per_thema(&self) -> Vec<(Groep, Vec<Arc<Product>>)> {
        let mut producten: Vec<Arc<Product>> = self.inhoud.producten.values().cloned().collect();
        producten.sort_by(|a, b| a.kop.naam.cmp(&b.kop.naam));
        self.per_thema(producten.into_iter(), |product| &product.kop.thema)
    }

    fn zoek(&self, vraag: &str, vandaag: Date) -> Uitslag {
        self.zoekmachine().zoek(vraag, vandaag)
    }

    fn maak_klaar(&self) {
        self.zoekmachine();
    }

    fn levensgebeurtenissen(&self) -> Vec<Arc<Levensgebeurtenis>> {
        self.inhoud.levensgebeurtenissen.clone()
    }

    fn thema(&self, id: &str) -> Option<Groep> {
        self.inhoud.themas.iter().find(|thema| thema.id == id).cloned()
    }

    fn vragen_bij(&self, slug: &str) -> Vec<Arc<Vraag>> {
        self.inhoud.vragen.iter().filter(|vraag| vraag.product.as_deref() == Some(slug)).cloned().collect()
    }

    fn vragen_per_thema(&self) -> Vec<(Groep, Vec<Arc<Vraag>>)> {
        self.per_thema(self.inhoud.vragen.iter().cloned(), |vraag| &vraag.thema)
    }

    fn locaties(&self) -> Vec<Arc<Locatie>> {
        self.inhoud.locaties.clone()
    }

    fn berichten(&self, vandaag: Date) -> Vec<Arc<Bericht>> {
        self.inhoud.berichten.iter().filter(|bericht| bericht.is_zichtbaar(vandaag)).cloned().collect()
    }

    fn calamiteiten(&self, nu: DateTime) -> Vec<Calamiteit> {
        self.inhoud.calamiteiten.iter().filter(|ramp| ramp.is_nu(nu)).cloned().collect()
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
