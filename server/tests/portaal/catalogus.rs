//! The catalogue: products, life events, questions, news, and what is going on.

use axum::http::StatusCode;
use jiff::civil::date;

use crate::harnas::{portaal, portaal_met};

#[tokio::test]
async fn the_catalogue_is_whole() {
    let portaal = portaal().await;
    let inhoud = &portaal.werk.inhoud;
    assert!(inhoud.producten.len() >= 90, "{}", inhoud.producten.len());
    assert_eq!(inhoud.levensgebeurtenissen.len(), 8);
    let pagina = portaal.get("/producten").await.tekst;
    for product in inhoud.producten.values() {
        assert_eq!(pagina.matches(&format!("href=\"{}\"", product.pad())).count(), 1, "{}", product.slug);
    }
    for leven in &inhoud.levensgebeurtenissen {
        assert_eq!(portaal.get(&leven.pad()).await.status, StatusCode::OK);
        assert!(leven.momenten.len() >= 2, "{}", leven.id);
    }
}

#[tokio::test]
async fn a_product_page_is_the_answer_on_its_own() {
    let portaal = portaal().await;
    let pagina = portaal.get("/producten/kwijtschelding").await.tekst;
    assert!(pagina.contains("<link rel=\"canonical\" href=\"http://127.0.0.1:3000/producten/kwijtschelding\""));
    assert!(pagina.contains("property=\"og:title\""));
    let json = pagina.split_once("<script type=\"application/ld+json\">").unwrap().1.split_once("</script>").unwrap().0;
    let feiten: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(feiten["@type"], "GovernmentService");
    assert_eq!(feiten["identifier"], portaal.werk.inhoud.producten["kwijtschelding"].kop.upl_uri);
    let besluit = portaal.get("/producten/parkeervergunning").await.tekst;
    assert!(besluit.contains("href=\"/producten/bezwaar\""));
    assert!(besluit.contains("We helpen u binnen"));
    // A page for one person has no address to share.
    assert!(!portaal.get("/inloggen").await.tekst.contains("rel=\"canonical\""));
}

#[tokio::test]
async fn another_organisation_is_a_warm_referral() {
    let portaal = portaal().await;
    for product in portaal.werk.inhoud.producten.values() {
        let Some(ander) = &product.kop.uitvoerder else { continue };
        let pagina = portaal.get(&product.pad()).await.tekst.replace("<!---->", "");
        assert!(pagina.contains(&format!("Dit doet {}", ander.naam)), "{}", product.slug);
        assert!(pagina.contains("Komt u er niet uit? Bel ons: 088 000 12 34."), "{}", product.slug);
    }
}

#[tokio::test]
async fn a_calamity_stands_on_every_page_and_ends_by_itself() {
    let portaal = portaal_met(|werk| {
        let mut inhoud = server::config::inhoud::Inhoud::lees(None).unwrap();
        inhoud.calamiteiten = vec![app::domain::bericht::Calamiteit {
            wat: "Er is geen water in Zandkamp.".to_owned(),
            doe: "Haal water bij het gemeentehuis.".to_owned(),
            sinds: date(2026, 11, 23).at(8, 0, 0, 0),
            tot: date(2026, 11, 23).at(18, 0, 0, 0),
            meer: Some("/contact".to_owned()),
        }];
        werk.inhoud = std::sync::Arc::new(inhoud);
    })
    .await;
    for pad in ["/", "/producten/paspoort", "/inloggen", "/bestaat-niet"] {
        let pagina = portaal.get(pad).await.tekst.replace("<!---->", "");
        assert!(pagina.contains("Er is geen water in Zandkamp."), "{pad}");
        assert!(pagina.contains("Sinds 23 november 2026, 8:00 uur."), "{pad}");
        assert!(pagina.contains("Haal water bij het gemeentehuis."), "{pad}");
    }
    portaal.vooruit(jiff::Span::new().hours(12));
    assert!(!portaal.get("/").await.tekst.contains("geen water"));
}

#[tokio::test]
async fn news_shows_from_its_day_on() {
    let portaal = portaal().await;
    let vandaag = portaal.werk.klok.vandaag();
    let berichten = &portaal.werk.inhoud.berichten;
    assert!(berichten.iter().any(|bericht| !bericht.is_zichtbaar(vandaag)), "the demo shows both");
    for bericht in berichten {
        let verwacht = if bericht.is_zichtbaar(vandaag) { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(portaal.get(&bericht.pad()).await.status, verwacht, "{}", bericht.slug);
        let op_lijst = portaal.get("/nieuws").await.tekst.contains(&bericht.pad());
        assert_eq!(op_lijst, verwacht == StatusCode::OK, "{}", bericht.slug);
    }
}

#[tokio::test]
async fn search_is_never_a_dead_end() {
    let portaal = portaal().await;
    let niets = portaal.get("/zoeken?q=xyzzyq").await.tekst;
    assert!(niets.contains("href=\"/contact/terugbellen\""));
    assert!(niets.contains("Nu open"));
    let raak = portaal.get("/zoeken?q=paspoord").await.tekst;
    let (knop, eerste) = (raak.find("nl-button--primary").unwrap(), raak.find("href=\"/producten/paspoort\"").unwrap());
    assert!(eerste > knop, "the first primary button is that of the search field");
    assert_eq!(raak.matches("href=\"tel:").count(), 3, "the best answer, asking us, the footer");
}

#[tokio::test]
async fn a_question_is_answered_on_the_page_with_results() {
    let portaal = portaal().await;
    let vraag = portaal.werk.inhoud.vragen.iter().find(|vraag| vraag.product.is_some()).unwrap();
    let vraagtekst: String = form_urlencoded::byte_serialize(vraag.vraag.as_bytes()).collect();
    let pagina = portaal.get(&format!("/zoeken?q={vraagtekst}")).await.tekst;
    assert!(pagina.contains(&vraag.antwoord), "{}", vraag.vraag);
}

#[tokio::test]
async fn somebody_in_need_is_answered_before_anything_else() {
    let portaal = portaal().await;
    for (vraag, nummer) in
        [("zelfmoord", "tel:113"), ("ik+wil+niet+meer+leven", "tel:113"), ("ik+ruik+gas", "tel:08009009")]
    {
        let pagina = portaal.get(&format!("/zoeken?q={vraag}")).await.tekst;
        let nood = pagina.find(&format!("href=\"{nummer}\"")).unwrap_or_else(|| panic!("{vraag}"));
        assert!(pagina.find("class=\"results\"").is_none_or(|antwoorden| nood < antwoorden), "{vraag}");
    }
    assert!(!portaal.get("/zoeken?q=paspoort").await.tekst.contains("tel:113"));
}
