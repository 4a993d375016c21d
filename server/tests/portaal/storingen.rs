//! When a source does not answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::domain::adres::{Adres, Postcode};
use app::domain::bsn::Bsn;
use app::domain::persoon::Persoon;
use app::domain::zaak::Zaak;
use async_trait::async_trait;
use axum::http::StatusCode;
use jiff::ToSpan as _;
use server::sources::BronFout;
use server::sources::adressen::Adressen;
use server::sources::personen::Personen;
use server::sources::zaken::{NieuweZaak, StatusZetten, ZaakMetGegevens, Zaken};

use crate::harnas::{FORMULIER, Portaal, portaal_met};

/// A source in front of another that can be switched off.
pub struct Schakelaar<T: ?Sized> {
    pub uit: Arc<AtomicBool>,
    pub bron: Arc<T>,
}

impl<T: ?Sized> Schakelaar<T> {
    fn bron(&self) -> Result<&T, BronFout> {
        if self.uit.load(Ordering::Relaxed) {
            Err(BronFout::Onbereikbaar("switched off".into()))
        } else {
            Ok(&self.bron)
        }
    }
}

#[async_trait]
impl Zaken for Schakelaar<dyn Zaken> {
    async fn maak(&self, nieuw: &NieuweZaak) -> Result<(), BronFout> {
        self.bron()?.maak(nieuw).await
    }
    async fn van(&self, wie: &Bsn) -> Result<Vec<Zaak>, BronFout> {
        self.bron()?.van(wie).await
    }
    async fn zaak(&self, wie: &Bsn, id: &str) -> Result<Option<ZaakMetGegevens>, BronFout> {
        self.bron()?.zaak(wie, id).await
    }
    async fn open(&self) -> Result<Vec<ZaakMetGegevens>, BronFout> {
        self.bron()?.open().await
    }
    async fn voor_balie(&self, id: &str) -> Result<Option<ZaakMetGegevens>, BronFout> {
        self.bron()?.voor_balie(id).await
    }
    async fn zet_status(&self, nieuw: &StatusZetten) -> Result<bool, BronFout> {
        self.bron()?.zet_status(nieuw).await
    }
}

#[async_trait]
impl Personen for Schakelaar<dyn Personen> {
    async fn persoon(&self, bsn: &Bsn) -> Result<Option<Persoon>, BronFout> {
        self.bron()?.persoon(bsn).await
    }
}

#[async_trait]
impl Adressen for Schakelaar<dyn Adressen> {
    async fn zoek(&self, postcode: &Postcode, huisnummer: u32) -> Result<Vec<Adres>, BronFout> {
        self.bron()?.zoek(postcode, huisnummer).await
    }
}

/// A portal whose zaaksysteem goes off and on.
pub async fn met_schakelaar() -> (Portaal, Arc<AtomicBool>) {
    let uit = Arc::new(AtomicBool::new(false));
    let schakelaar = Arc::clone(&uit);
    let portaal = portaal_met(|werk| {
        let bron = Arc::clone(&werk.bronnen.zaken);
        werk.bronnen.zaken = Arc::new(Schakelaar { uit: schakelaar, bron });
    });
    (portaal.await, uit)
}

#[tokio::test]
async fn the_zaaksysteem_is_down_and_nothing_is_lost() {
    let (portaal, uit) = met_schakelaar().await;
    let gerrit = portaal.als("gerrit").await;
    let eerste = gerrit.verhuis().await;
    portaal.outbox().await;
    uit.store(true, Ordering::Relaxed);
    gerrit.get("/mijn").await;
    portaal.vooruit(5.minutes());
    let tweede = gerrit.verhuis().await;
    portaal.outbox().await;

    // Since when, also later; and what was just sent is there.
    let mijn = gerrit.get("/mijn").await;
    assert!(mijn.tekst.contains("We kunnen uw aanvragen nu niet ophalen"));
    assert!(mijn.tekst.contains("(sinds 10:00 uur)"));
    assert_eq!(gerrit.get(&format!("/mijn/zaken/{tweede}")).await.status, StatusCode::OK);
    let weg = gerrit.get(&format!("/mijn/zaken/{eerste}")).await;
    assert_eq!(weg.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(weg.tekst.contains("sinds 10:00 uur"));
    assert!(weg.headers.contains_key("retry-after"));

    // Back again: it goes out, once.
    uit.store(false, Ordering::Relaxed);
    portaal.vooruit(10.minutes());
    portaal.outbox().await;
    portaal.outbox().await;
    let mijn = gerrit.get("/mijn").await;
    assert!(!mijn.tekst.contains("niet ophalen"));
    assert_eq!(mijn.tekst.matches("data-zaak").count(), 2);
    assert_eq!(portaal.mails().len(), 2);
}

#[tokio::test]
async fn what_hangs_is_visible_at_the_balie() {
    let (portaal, uit) = met_schakelaar().await;
    uit.store(true, Ordering::Relaxed);
    portaal.als("gerrit").await.verhuis().await;
    portaal.outbox().await;
    uit.store(false, Ordering::Relaxed);
    let balie = portaal.als("fenna").await.get("/balie").await;
    assert!(balie.tekst.contains("zaak van WR-2026-000001: 1 keer geprobeerd"));
}

#[tokio::test]
async fn without_the_brp_the_form_still_works() {
    let portaal = portaal_met(|werk| {
        let bron = Arc::clone(&werk.bronnen.personen);
        werk.bronnen.personen = Arc::new(Schakelaar { uit: Arc::new(AtomicBool::new(true)), bron });
    })
    .await;
    let gerrit = portaal.als("gerrit").await;
    let wie = gerrit.get(&format!("{FORMULIER}/wie")).await;
    assert!(wie.tekst.contains("We kunnen uw gegevens nu niet ophalen (sinds 10:00 uur)"));
    let id = gerrit.verhuis().await;
    assert_eq!(gerrit.get(&format!("{FORMULIER}/verstuurd/{id}")).await.status, StatusCode::OK);
    // Nobody who was chosen is lost, also without a name.
    let zaak = gerrit.get(&format!("/mijn/zaken/{id}")).await;
    assert!(zaak.tekst.contains("uw partner") && zaak.tekst.contains("uw kind"));
    gerrit.post(&format!("{FORMULIER}/wie"), &[("meeverhuizers", "partner-1")]).await;
    let wie = gerrit.get(&format!("{FORMULIER}/wie")).await;
    assert!(wie.tekst.contains("name=\"meeverhuizers\" value=\"partner-1\""), "the choice stays in the form");
}
