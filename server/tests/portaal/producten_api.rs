//! `/api/v1/producten` and `/api/v1/zoeken`: what stands in them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::harnas::portaal;
use crate::opendata::{json, kop};

#[tokio::test]
async fn the_catalogue_holds_every_product_with_its_facts() {
    let portaal = portaal().await;
    let antwoord = portaal.get("/api/v1/producten").await;
    assert_eq!(kop(&antwoord, "content-type"), "application/json");
    assert_eq!(kop(&antwoord, "api-version"), "1.0.0");
    let lijst = json(&antwoord);
    let producten = lijst["producten"].as_array().unwrap();
    let slugs: BTreeSet<&str> = producten.iter().map(|een| een["slug"].as_str().unwrap()).collect();
    let bekend: BTreeSet<&str> = portaal.werk.inhoud.producten.keys().map(String::as_str).collect();
    assert_eq!(slugs, bekend);
    assert_eq!((lijst["aantal"].as_u64(), slugs.len()), (Some(producten.len() as u64), producten.len()));
    for een in producten {
        let slug = een["slug"].as_str().unwrap();
        assert_eq!(*een, json(&portaal.get(&format!("/api/v1/producten/{slug}")).await), "{slug}");
        assert!(een["uplUri"].as_str().unwrap().starts_with("http"), "{slug}");
        assert!(!een["thema"]["naam"].as_str().unwrap().is_empty(), "{slug}");
        assert!(een["kanalen"][0]["waarom"].is_string(), "{slug}");
        assert!(
            een["termijn"].is_null() || een["termijn"]["norm"]["duur"].as_str().unwrap().starts_with('P'),
            "{slug}"
        );
        let url = een["actie"]["url"].as_str().unwrap();
        assert!(url.contains("://") || url.starts_with("tel:+"), "{slug} {url}");
        assert!(!een["tekst"]["html"].as_str().unwrap().contains("href=\"/"), "{slug}");
        for tarief in een["kosten"]["tarieven"].as_array().unwrap() {
            assert!(tarief["bedrag"].as_str().unwrap().parse::<f64>().is_ok(), "{slug}");
        }
    }
}

#[tokio::test]
async fn a_filter_gives_what_fits_and_where_it_stands() {
    let portaal = portaal().await;
    let paspoort = json(&portaal.get("/api/v1/producten/paspoort").await);
    let (thema, upl) = (paspoort["thema"]["id"].as_str().unwrap(), paspoort["uplUri"].as_str().unwrap());
    let per_thema = json(&portaal.get(&format!("/api/v1/producten?thema={thema}")).await);
    let producten = per_thema["producten"].as_array().unwrap();
    assert!(producten.len() > 1 && producten.iter().all(|een| een["thema"]["id"] == thema));
    let per_upl = json(&portaal.get(&format!("/api/v1/producten?upl={upl}&thema={thema}")).await);
    assert!(per_upl["producten"].as_array().unwrap().contains(&paspoort));
    let zelf = per_upl["_links"]["self"]["href"].as_str().unwrap();
    let weer = portaal.get(zelf.strip_prefix(&portaal.werk.inhoud.gemeente.portaal_url).unwrap()).await;
    assert_eq!(json(&weer), per_upl);
    assert_eq!(json(&portaal.get("/api/v1/producten?thema=geen").await)["aantal"], 0);
}

#[tokio::test]
async fn a_question_gets_the_answers_of_the_page() {
    let portaal = portaal().await;
    let uitslag = json(&portaal.get("/api/v1/zoeken?q=paspoort").await);
    assert_eq!(uitslag["zeker"], true);
    let eerste = &uitslag["antwoorden"][0];
    assert_eq!(eerste["soort"], "product");
    assert!(eerste["url"].as_str().unwrap().ends_with("/producten/paspoort"));
    assert!(!eerste["uitleg"].as_str().unwrap().is_empty());
    let niets = json(&portaal.get("/api/v1/zoeken?q=").await);
    assert_eq!((&niets["zeker"], niets["antwoorden"].as_array().unwrap().len()), (&Value::Bool(false), 0));
}
