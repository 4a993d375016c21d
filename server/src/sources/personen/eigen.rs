//! Embedded adapter: the official test persons of the RvIG, in the shape of the BRP API
//! Personen 2.x. Knows nobody real.

use std::collections::HashMap;

use app::domain::adres::{Adres, Postcode};
use app::domain::bsn::Bsn;
use app::domain::persoon::{Huisgenoot, Persoon, Relatie, leeftijd};
use async_trait::async_trait;
use jiff::civil::Date;
use serde::Deserialize;

use super::{BronFout, Personen};
use crate::klok::Klok;

/// Persons in memory, by BSN.
pub struct EigenPersonen {
    personen: HashMap<String, BrpPersoon>,
    klok: Klok,
}

#[derive(Deserialize)]
struct BrpPersoon {
    burgerservicenummer: String,
    naam: BrpNaam,
    #[serde(default)]
    partners: Vec<BrpVerwant>,
    #[serde(default)]
    kinderen: Vec<BrpVerwant>,
    verblijfplaats: Option<BrpVerblijfplaats>,
    overlijden: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct BrpVerwant {
    burgerservicenummer: Option<String>,
    naam: Option<BrpNaam>,
    geboorte: Option<BrpGeboorte>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct BrpNaam {
    volledige_naam: Option<String>,
}

#[derive(Deserialize)]
struct BrpGeboorte {
    datum: Option<BrpDatum>,
}

/// Dates of the BRP may be incomplete; only a whole day is worth calculating with.
#[derive(Deserialize)]
struct BrpDatum {
    datum: Option<Date>,
}

#[derive(Deserialize)]
struct BrpVerblijfplaats {
    verblijfadres: Option<BrpAdres>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct BrpAdres {
    officiele_straatnaam: Option<String>,
    huisnummer: Option<u32>,
    huisletter: Option<String>,
    huisnummertoevoeging: Option<String>,
    postcode: Option<String>,
    woonplaats: Option<String>,
}

impl EigenPersonen {
    /// Reads the test persons.
    ///
    /// # Errors
    /// When the file is not in the shape of the BRP API.
    pub fn lees(json: &str, klok: Klok) -> Result<Self, serde_json::Error> {
        let personen: Vec<BrpPersoon> = serde_json::from_str(json)?;
        let personen = personen.into_iter().map(|persoon| (persoon.burgerservicenummer.clone(), persoon)).collect();
        Ok(Self { personen, klok })
    }

    fn adres(&self, bsn: Option<&String>) -> Option<Adres> {
        self.personen.get(bsn?)?.verblijfplaats.as_ref()?.verblijfadres.as_ref()?.adres()
    }

    /// Who stands at the same address. The test set does not hold everybody: of whom it
    /// has no address, a partner and a minor child are taken to live along.
    fn huisgenoten(&self, persoon: &BrpPersoon) -> Vec<Huisgenoot> {
        let thuis = self.adres(Some(&persoon.burgerservicenummer));
        let woont_mee = |relatie: Relatie, verwant: &BrpVerwant| {
            let bsn = verwant.burgerservicenummer.as_ref();
            let overleden = bsn.and_then(|bsn| self.personen.get(bsn)).is_some_and(|p| p.overlijden.is_some());
            match (&thuis, self.adres(bsn)) {
                _ if overleden => false,
                (Some(thuis), Some(daar)) => thuis.zelfde_voordeur(&daar),
                _ => relatie == Relatie::Partner || self.is_minderjarig(verwant),
            }
        };
        let soorten = [(Relatie::Partner, "partner", &persoon.partners), (Relatie::Kind, "kind", &persoon.kinderen)];
        let mut huisgenoten = Vec::new();
        for (relatie, woord, verwanten) in soorten {
            for (nr, verwant) in verwanten.iter().enumerate().filter(|(_, verwant)| woont_mee(relatie, verwant)) {
                let Some(naam) = verwant.naam.as_ref().and_then(|naam| naam.volledige_naam.clone()) else { continue };
                let geboren = verwant.geboren();
                huisgenoten.push(Huisgenoot { sleutel: format!("{woord}-{}", nr + 1), naam, relatie, geboren });
            }
        }
        huisgenoten
    }

    fn is_minderjarig(&self, verwant: &BrpVerwant) -> bool {
        const MEERDERJARIG: u16 = 18;
        let jaren = verwant.geboren().and_then(|dag| leeftijd(dag, self.klok.vandaag()));
        jaren.is_some_and(|jaren| jaren < MEERDERJARIG)
    }
}

impl BrpVerwant {
    fn geboren(&self) -> Option<Date> {
        self.geboorte.as_ref()?.datum.as_ref()?.datum
    }
}

impl BrpAdres {
    fn adres(&self) -> Option<Adres> {
        let letter = self.huisletter.iter().chain(&self.huisnummertoevoeging);
        Some(Adres {
            straat: self.officiele_straatnaam.clone()?,
            huisnummer: self.huisnummer?,
            toevoeging: letter.cloned().collect::<Vec<_>>().join("-"),
            postcode: self.postcode.as_deref().and_then(|postcode| Postcode::parse(postcode).ok()),
            woonplaats: self.woonplaats.clone().unwrap_or_default(),
        })
    }
}

#[async_trait]
impl Personen for EigenPersonen {
    async fn persoon(&self, bsn: &Bsn) -> Result<Option<Persoon>, BronFout> {
        let Some(persoon) = self.personen.get(&bsn.onthul()).filter(|persoon| persoon.overlijden.is_none()) else {
            return Ok(None);
        };
        Ok(Some(Persoon {
            naam: persoon.naam.volledige_naam.clone().unwrap_or_default(),
            adres: self.adres(Some(&persoon.burgerservicenummer)),
            huisgenoten: self.huisgenoten(persoon),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn persoon(bsn: &str) -> Persoon {
        let json = include_str!("../../../content/demo/personen.json");
        let nu = "2026-11-22T09:00:00Z".parse().expect("a moment");
        let klok = Klok::stil(nu).expect("a clock");
        let bron = EigenPersonen::lees(json, klok).expect("the test persons can be read");
        let bsn = Bsn::parse(bsn).expect("valid");
        bron.persoon(&bsn).await.expect("answers").expect("known")
    }

    #[tokio::test]
    async fn partner_and_child_live_along() {
        let gerrit = persoon("999994542").await;
        assert_eq!(gerrit.adres.map(|a| a.regel1()), Some("Schakelstraat 14-H".to_owned()));
        let namen: Vec<&str> = gerrit.huisgenoten.iter().map(|h| h.naam.as_str()).collect();
        assert_eq!(namen, ["Wilma van Zon", "Alexander den Braber"]);
        assert_eq!(gerrit.huisgenoten[1].sleutel, "kind-1");
    }

    #[tokio::test]
    async fn a_grown_up_child_who_lives_elsewhere_is_not_offered() {
        let petrovic = persoon("999991188").await;
        assert!(petrovic.huisgenoten.iter().all(|h| h.naam != "Özlem Bilgiç"), "{:?}", petrovic.huisgenoten);
    }
}
