//! What editors see: what is overdue, what is not found, and how a change will look.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::identiteit::Medewerker;
use app::domain::product::Product;
use app::portal::{Gebruik, Inhoudfout, PortalError, Redactie, Redactiebeeld, Voorbeeld, Zoektelling};
use app::texts::taal::woorden;
use async_trait::async_trait;
use jiff::ToSpan as _;

use super::schrijven::Schat;
use super::{Werk, intern};
use crate::config::inhoud::bron::CONCEPT;
use crate::config::inhoud::{InhoudFout, controle};
use crate::storage::tellingen::Telsoort;
use crate::taal::controleer_bestand;

/// How far back figures go, in months.
const MAANDEN: i32 = 3;
/// Most findings beside a preview.
const MAX_BEVINDINGEN: usize = 50;
/// Longest list that somebody reads.
const MAX_ZOEKVRAGEN: usize = 50;

/// Work of editors.
pub struct RedactieDienst {
    /// What it works with.
    pub werk: Werk,
    /// Words that the language check knows.
    pub schat: Arc<Schat>,
}

impl RedactieDienst {
    /// Counts of the last months, by key.
    async fn som(&self, soort: Telsoort) -> Result<BTreeMap<String, u64>, PortalError> {
        let vanaf = self.werk.klok.vandaag().saturating_sub(MAANDEN.months());
        let mut uit = BTreeMap::new();
        for telling in self.werk.opslag.tellingen(soort, vanaf).await.map_err(intern)? {
            *uit.entry(telling.sleutel).or_default() += telling.aantal;
        }
        Ok(uit)
    }

    async fn niet_gevonden(&self) -> Result<Vec<Zoektelling>, PortalError> {
        let (gezocht, niets) = (self.som(Telsoort::Gezocht).await?, self.som(Telsoort::NietsGevonden).await?);
        let geklikt = self.som(Telsoort::Geklikt).await?;
        let van = |tellingen: &BTreeMap<String, u64>, woorden: &str| tellingen.get(woorden).copied().unwrap_or(0);
        let alle: std::collections::BTreeSet<&String> = gezocht.keys().chain(niets.keys()).collect();
        let telling = |woorden: &String| {
            let niets = van(&niets, woorden);
            let gezocht = van(&gezocht, woorden) + niets;
            Zoektelling { woorden: woorden.clone(), gezocht, niets, geklikt: van(&geklikt, woorden) }
        };
        let mut zonder_klik: Vec<Zoektelling> =
            alle.into_iter().map(telling).filter(|telling| telling.niets > 0 || telling.geklikt == 0).collect();
        zonder_klik.sort_by(|a, b| b.gezocht.cmp(&a.gezocht).then_with(|| a.woorden.cmp(&b.woorden)));
        zonder_klik.truncate(MAX_ZOEKVRAGEN);
        Ok(zonder_klik)
    }

    async fn gebruik(&self) -> Result<Vec<Gebruik>, PortalError> {
        let bekeken = self.som(Telsoort::Bekeken).await?;
        let (ja, nee) = (self.som(Telsoort::Geholpen).await?, self.som(Telsoort::NietGeholpen).await?);
        let van = |tellingen: &BTreeMap<String, u64>, slug: &str| tellingen.get(slug).copied().unwrap_or(0);
        let gebruik = |product: &Arc<Product>| Gebruik {
            bekeken: van(&bekeken, &product.slug),
            geholpen: van(&ja, &product.slug),
            niet_geholpen: van(&nee, &product.slug),
            product: Arc::clone(product),
        };
        let mut alle: Vec<Gebruik> = self.werk.inhoud.producten.values().map(gebruik).collect();
        alle.sort_by(|a, b| b.bekeken.cmp(&a.bekeken).then_with(|| a.product.kop.naam.cmp(&b.product.kop.naam)));
        Ok(alle)
    }

    fn te_laat(&self) -> Vec<Arc<Product>> {
        let vandaag = self.werk.klok.vandaag();
        let mut te_laat: Vec<Arc<Product>> =
            self.werk.inhoud.producten.values().filter(|product| product.kop.is_te_laat(vandaag)).cloned().collect();
        te_laat.sort_by(|a, b| (a.kop.opnieuw_controleren, &a.slug).cmp(&(b.kop.opnieuw_controleren, &b.slug)));
        te_laat
    }
}

#[async_trait]
impl Redactie for RedactieDienst {
    async fn beeld(&self, _wie: &Medewerker) -> Result<Redactiebeeld, PortalError> {
        self.werk.bewaar_tellingen().await?;
        Ok(Redactiebeeld {
            fouten: self.werk.inhoudfouten.load().iter().map(leesbaar).collect(),
            te_laat: self.te_laat(),
            concepten: self.werk.inhoud.bron.concepten(),
            niet_gevonden: self.niet_gevonden().await?,
            gebruik: self.gebruik().await?,
        })
    }

    fn brontekst(&self, _wie: &Medewerker, slug: &str) -> Result<String, PortalError> {
        let bron = &self.werk.inhoud.bron;
        // A slug comes from a URL: only a known product or a known draft names a file.
        if !self.werk.inhoud.producten.contains_key(slug) && !bron.concepten().iter().any(|concept| concept == slug) {
            return Err(PortalError::NietGevonden);
        }
        let lees = |pad: String| bron.tekst(&pad, &mut Vec::new());
        let concept = lees(format!("producten/{slug}{CONCEPT}md"));
        concept.or_else(|| lees(controle::pad(slug))).ok_or(PortalError::NietGevonden)
    }

    fn voorbeeld(&self, _wie: &Medewerker, slug: &str, tekst: &str) -> Voorbeeld {
        let inhoud = &self.werk.inhoud;
        let (product, fouten) = controle::product(inhoud, slug, tekst);
        let pad = controle::pad(slug);
        let gevuld = inhoud.plekken.vul(&pad, tekst, &mut Vec::new()).tekst;
        let rapport = controleer_bestand(&pad, &gevuld, self.schat.woorden());
        let bevindingen = rapport.oordelen.into_iter().flat_map(|(eenheid, oordeel)| {
            oordeel.bevindingen.into_iter().map(move |bevinding| {
                let over = woorden(&eenheid.tekst, &bevinding);
                (bevinding, over)
            })
        });
        Voorbeeld {
            product: product.map(Arc::new),
            fouten: fouten.iter().map(leesbaar).collect(),
            bevindingen: bevindingen.take(MAX_BEVINDINGEN).collect(),
        }
    }
}

fn leesbaar(fout: &InhoudFout) -> Inhoudfout {
    let plek = match fout.regel {
        Some(regel) => format!("{}:{regel}", fout.bestand),
        None => fout.bestand.clone(),
    };
    Inhoudfout { plek, wat: fout.wat.clone() }
}
