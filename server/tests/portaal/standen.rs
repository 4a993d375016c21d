//! States that a browser cannot bring about: late, down, hanging, broken. Each is asserted
//! here, and written to the folder that `STANDEN` names, for the journey `standen`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::domain::bsn::Bsn;
use app::domain::persoon::Persoon;
use async_trait::async_trait;
use axum::http::StatusCode;
use jiff::ToSpan as _;
use server::sources::BronFout;
use server::sources::personen::Personen;

use crate::harnas::{Antwoord, FORMULIER, VERHUIZING, portaal, portaal_met};
use crate::storingen::{Schakelaar, met_schakelaar};

/// A whole page with this status and these words; kept when somebody asked for it.
fn stand(naam: &str, antwoord: &Antwoord, status: StatusCode, woorden: &str) {
    assert_eq!(antwoord.status, status, "{naam}");
    assert!(antwoord.tekst.starts_with("<!DOCTYPE html>"), "{naam}");
    assert!(antwoord.zichtbaar().contains(woorden), "{naam}: no {woorden:?}");
    if let Some(map) = std::env::var_os("STANDEN") {
        std::fs::create_dir_all(&map).unwrap();
        std::fs::write(std::path::Path::new(&map).join(format!("{naam}.html")), &antwoord.tekst).unwrap();
    }
}

#[tokio::test]
async fn late() {
    let portaal = portaal().await;
    let id = portaal.als("gerrit").await.verhuis().await;
    portaal.outbox().await;
    let bel = [("naam", "Gerrit den Braber"), ("telefoon", "06 12 34 56 78"), ("wanneer", "middag")];
    portaal.post_van("/contact/terugbellen", "", &bel).await;
    portaal.vooruit((24 * 8).hours());
    let gerrit = portaal.als("gerrit").await;
    let zaak = gerrit.get(&format!("/mijn/zaken/{id}")).await;
    stand("zaak-te-laat", &zaak, StatusCode::OK, "We zijn later dan we beloofden.");
    stand("mijn-te-laat", &gerrit.get("/mijn").await, StatusCode::OK, "data-zaak");
    stand("mijn-zaken-te-laat", &gerrit.get("/mijn/zaken").await, StatusCode::OK, "data-zaak");
    let fenna = portaal.als("fenna").await;
    stand("balie-terugbellen-te-laat", &fenna.get("/balie/terugbellen").await, StatusCode::OK, "te laat");
    stand("balie-te-laat", &fenna.get("/balie").await, StatusCode::OK, "te laat");
}

#[tokio::test]
async fn every_status() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let id = gerrit.verhuis().await;
    let (mijn, balie) = (format!("/mijn/zaken/{id}"), format!("/balie/zaken/{id}"));
    stand("zaak-onderweg", &gerrit.get(&mijn).await, StatusCode::OK, "data-status");
    portaal.outbox().await;
    stand("zaak-ontvangen", &gerrit.get(&mijn).await, StatusCode::OK, "Ontvangen");
    let fenna = portaal.als("fenna").await;
    let paren = [("versie", "1"), ("statustype", "controle"), ("toelichting", "We kijken ernaar.")];
    fenna.post(&balie, &paren).await;
    stand("zaak-controle", &gerrit.get(&mijn).await, StatusCode::OK, "We kijken ernaar.");
    let dubbel = fenna.post(&balie, &paren).await;
    stand("balie-zaak-conflict", &dubbel, StatusCode::CONFLICT, "We kijken ernaar.");
    let lang = "x".repeat(1_001);
    let te_lang = fenna.post(&balie, &[("versie", "2"), ("statustype", "verwerkt"), ("toelichting", &lang)]).await;
    stand("balie-zaak-te-lang", &te_lang, StatusCode::BAD_REQUEST, "te lang");
    fenna.post(&balie, &[("versie", "2"), ("statustype", "verwerkt"), ("toelichting", "")]).await;
    stand("zaak-klaar", &gerrit.get(&mijn).await, StatusCode::OK, "Uw aanvraag is klaar.");
    stand("mijn-klaar", &gerrit.get("/mijn").await, StatusCode::OK, "data-zaak");
    stand("mijn-zaken-klaar", &gerrit.get("/mijn/zaken").await, StatusCode::OK, "data-zaak");
    stand("balie-leeg", &fenna.get("/balie").await, StatusCode::OK, "geen open zaken");
    stand("balie-zaak-klaar", &fenna.get(&balie).await, StatusCode::OK, "WR-2026-000001");
}

#[tokio::test]
async fn the_zaaksysteem_is_down() {
    let (portaal, uit) = met_schakelaar().await;
    let gerrit = portaal.als("gerrit").await;
    let fenna = portaal.als("fenna").await;
    let id = gerrit.verhuis().await;
    portaal.outbox().await;
    uit.store(true, Ordering::Relaxed);
    let weg = "We kunnen uw aanvragen nu niet ophalen";
    stand("mijn-zaken-weg", &gerrit.get("/mijn").await, StatusCode::OK, weg);
    stand("mijn-lijst-zaken-weg", &gerrit.get("/mijn/zaken").await, StatusCode::OK, weg);
    for (naam, bezoeker, pad) in [
        ("zaak-weg", &gerrit, format!("/mijn/zaken/{id}")),
        ("balie-weg", &fenna, "/balie".to_owned()),
        ("balie-zaak-weg", &fenna, format!("/balie/zaken/{id}")),
    ] {
        let antwoord = bezoeker.get(&pad).await;
        stand(naam, &antwoord, StatusCode::SERVICE_UNAVAILABLE, "sinds 10:00 uur");
    }
    gerrit.verhuis().await;
    portaal.outbox().await;
    uit.store(false, Ordering::Relaxed);
    stand("balie-hangend", &fenna.get("/balie").await, StatusCode::OK, "1 keer geprobeerd");
}

#[tokio::test]
async fn the_brp_and_the_addresses_are_down() {
    let portaal = portaal_met(|werk| {
        let uit = Arc::new(AtomicBool::new(true));
        let personen = Arc::clone(&werk.bronnen.personen);
        werk.bronnen.personen = Arc::new(Schakelaar { uit: Arc::clone(&uit), bron: personen });
        let adressen = Arc::clone(&werk.bronnen.adressen);
        werk.bronnen.adressen = Arc::new(Schakelaar { uit, bron: adressen });
    })
    .await;
    let gerrit = portaal.als("gerrit").await;
    let wie = gerrit.get(&format!("{FORMULIER}/wie")).await;
    stand("stap-wie-brp-weg", &wie, StatusCode::OK, "We kunnen uw gegevens nu niet ophalen");
    gerrit.post(&format!("{FORMULIER}/wie"), VERHUIZING[0].1).await;
    let adres = gerrit.post(&format!("{FORMULIER}/adres"), VERHUIZING[1].1).await;
    stand("stap-adres-bron-weg", &adres, StatusCode::BAD_REQUEST, "Controleer uw antwoorden");
}

/// Everybody lives alone.
struct Alleen(Arc<dyn Personen>);

#[async_trait]
impl Personen for Alleen {
    async fn persoon(&self, bsn: &Bsn) -> Result<Option<Persoon>, BronFout> {
        let persoon = self.0.persoon(bsn).await?;
        Ok(persoon.map(|persoon| Persoon { huisgenoten: Vec::new(), ..persoon }))
    }
}

#[tokio::test]
async fn alone() {
    let portaal = portaal_met(|werk| {
        werk.bronnen.personen = Arc::new(Alleen(Arc::clone(&werk.bronnen.personen)));
    })
    .await;
    let wie = portaal.als("gerrit").await.get(&format!("{FORMULIER}/wie")).await;
    stand("stap-wie-alleen", &wie, StatusCode::OK, "Gerrit den Braber");
    assert!(!wie.tekst.contains("name=\"meeverhuizers\""));
}

#[tokio::test]
async fn refused_and_broken() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let stap = format!("{FORMULIER}/contact");
    let groot = gerrit.post(&stap, &[("email", &"x".repeat(1_100_000))]).await;
    stand("te-groot", &groot, StatusCode::PAYLOAD_TOO_LARGE, "Dit is te groot");
    let vreemd = portaal.post_van("/uitloggen", &gerrit.cookie, &[("csrf", "x")]).await;
    stand("te-oud", &vreemd, StatusCode::FORBIDDEN, "Deze pagina was te oud");
    let onzin = gerrit.get("/zoeken?q=%FF&q=1").await;
    stand("ongeldig", &onzin, StatusCode::BAD_REQUEST, "Dit begrijpen we niet");
    let geen_toegang = gerrit.get("/balie").await;
    stand("geen-toegang", &geen_toegang, StatusCode::FORBIDDEN, "Deze pagina is niet voor u");

    let bel = [("naam", "Gerrit den Braber"), ("telefoon", "06 12 34 56 78"), ("wanneer", "middag")];
    for nr in 0..5 {
        let onderwerp = format!("Vraag {nr}");
        portaal.post_van("/contact/terugbellen", "", &[&bel[..], &[("onderwerp", &onderwerp)]].concat()).await;
    }
    let te_veel = portaal.post_van("/contact/terugbellen", "", &bel).await;
    stand("terugbellen-te-veel", &te_veel, StatusCode::TOO_MANY_REQUESTS, "U vroeg vandaag al 5 keer");

    // Without storage nobody can log in, and nothing can be sent.
    portaal.werk.opslag.db.clone().close().await.unwrap();
    let stuk = portaal.post_van("/inloggen", "", &[("persona", "gerrit")]).await;
    stand("intern", &stuk, StatusCode::INTERNAL_SERVER_ERROR, "Er ging iets mis bij ons");
    let niet = portaal.post_van("/contact/terugbellen", "", &bel).await;
    stand("terugbellen-niet-bewaard", &niet, StatusCode::INTERNAL_SERVER_ERROR, "We hebben uw vraag nog niet.");
    let weg = gerrit.post(&stap, &[("email", "")]).await;
    stand("opslag-weg", &weg, StatusCode::SERVICE_UNAVAILABLE, "Er ging iets mis bij ons");
}

#[tokio::test]
async fn the_session_ended() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let stap = format!("{FORMULIER}/contact");
    let sleutel = gerrit.get(&stap).await.tussen("name=\"bewaarsleutel\" value=\"", "\"");
    portaal.vooruit(20.minutes());
    let naar = gerrit.get("/mijn").await.naar().to_owned();
    stand("inloggen-afgelopen", &gerrit.get(&naar).await, StatusCode::OK, "U bent uitgelogd.");
    let naar = gerrit.post(&stap, &[("bewaarsleutel", &sleutel), ("email", "piet@")]).await.naar().to_owned();
    stand("inloggen-bewaard", &gerrit.get(&naar).await, StatusCode::OK, "Wat u invulde, is bewaard.");
}

#[tokio::test]
async fn the_telephone_is_answered_or_not() {
    let portaal = portaal().await;
    stand("contact-open", &portaal.get("/contact").await, StatusCode::OK, "Nu open");
    portaal.vooruit(12.hours());
    stand("contact-dicht", &portaal.get("/contact").await, StatusCode::OK, "Nu dicht");
}
