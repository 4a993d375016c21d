//! Embedded adapter: the official test persons of the RvIG, in the shape of the BRP API
//! Personen 2.x. Knows nobody real.

use std::collections::HashMap;

use app::domain::adres::{Adres, Postcode};
use app::domain::bsn::Bsn;
use app::domain::persoon::{Huisgenoot, Persoon, Relatie};
use async_trait::async_trait;
use jiff::civil::Date;
use serde::Deserialize;

use super::{BronFout, Personen};

/// Persons in memory, by BSN.
pub struct EigenPersonen(HashMap<String, BrpPersoon>);

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
    pub fn lees(json: &str) -> Result<Self, serde_json::Error> {
        let personen: Vec<BrpPersoon> = serde_json::from_str(json)?;
        Ok(Self(personen.into_iter().map(|persoon| (persoon.burgerservicenummer.clone(), persoon)).collect()))
    }

    fn adres(&self, bsn: Option<&String>) -> Option<Adres> {
        self.0.get(bsn?)?.verblijfplaats.as_ref()?.verblijfadres.as_ref()?.adres()
    }

    /// Partners always, children too, but not those who are known to live elsewhere or to
    /// have died.
    fn huisgenoten(&self, persoon: &BrpPersoon) -> Vec<Huisgenoot> {
        let thuis = self.adres(Some(&persoon.burgerservicenummer));
        let woont_mee = |verwant: &&BrpVerwant| {
            let bekend = verwant.burgerservicenummer.as_ref().and_then(|bsn| self.0.get(bsn));
            let leeft = bekend.is_none_or(|verwant| verwant.overlijden.is_none());
            let elders = match (&thuis, self.adres(verwant.burgerservicenummer.as_ref())) {
                (Some(thuis), Some(daar)) => !thuis.zelfde_voordeur(&daar),
                _ => false,
            };
            leeft && !elders
        };
        let soorten = [(Relatie::Partner, "partner", &persoon.partners), (Relatie::Kind, "kind", &persoon.kinderen)];
        let mut huisgenoten = Vec::new();
        for (relatie, woord, verwanten) in soorten {
            for (nr, verwant) in verwanten.iter().enumerate().filter(|(_, verwant)| woont_mee(verwant)) {
                let Some(naam) = verwant.naam.as_ref().and_then(|naam| naam.volledige_naam.clone()) else { continue };
                let geboren = verwant.geboorte.as_ref().and_then(|g| g.datum.as_ref()?.datum);
                huisgenoten.push(Huisgenoot { sleutel: format!("{woord}-{}", nr + 1), naam, relatie, geboren });
            }
        }
        huisgenoten
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
        let Some(persoon) = self.0.get(&bsn.onthul()).filter(|persoon| persoon.overlijden.is_none()) else {
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
        let bron = EigenPersonen::lees(json).expect("the test persons can be read");
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
