//! News for feed readers, and pages for search engines.

use std::collections::BTreeSet;
use std::sync::Arc;

use app::domain::bericht::Calamiteit;
use axum::http::{StatusCode, header};
use jiff::civil::date;
use quick_xml::Reader;
use quick_xml::events::Event;
use server::services::Werk;

use crate::harnas::{portaal, portaal_met};

fn met_rampen(werk: &mut Werk) {
    let ramp = |wat: &str, meer: Option<&str>| Calamiteit {
        wat: wat.to_owned(),
        doe: "Houd ramen & deuren dicht.".to_owned(),
        sinds: date(2026, 11, 23).at(9, 40, 0, 0),
        tot: date(2026, 11, 23).at(18, 0, 0, 0),
        meer: meer.map(str::to_owned),
    };
    let inhoud = Arc::get_mut(&mut werk.inhoud).unwrap();
    inhoud.calamiteiten = vec![ramp("Er is brand <1>.", Some("/nieuws")), ramp("Er is nog een brand.", None)];
}

#[tokio::test]
async fn the_feed_reads_back_with_calamities_before_the_news() {
    let portaal = portaal_met(met_rampen).await;
    let antwoord = portaal.get("/nieuws/feed.atom").await;
    assert_eq!(antwoord.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
    let feed: atom_syndication::Feed = antwoord.tekst.parse().unwrap();
    let basis = &portaal.werk.inhoud.gemeente.portaal_url;
    let vandaag = portaal.werk.klok.vandaag();
    let berichten: Vec<_> = portaal.werk.inhoud.berichten.iter().filter(|een| een.is_zichtbaar(vandaag)).collect();
    let titels: Vec<&str> = feed.entries().iter().map(|entry| entry.title().as_str()).collect();
    let mut verwacht = vec!["Er is brand <1>.", "Er is nog een brand."];
    verwacht.extend(berichten.iter().map(|een| een.kop.titel.as_str()));
    assert_eq!(titels, verwacht);
    assert!(titels.len() > 2, "the demo has news");
    let ids: BTreeSet<&str> = feed.entries().iter().map(atom_syndication::Entry::id).collect();
    assert_eq!(ids.len(), titels.len());
    for entry in feed.entries() {
        assert!(entry.id().starts_with(basis.as_str()) && entry.links()[0].href().contains("://"));
        assert!(entry.updated() <= feed.updated() && entry.updated().timestamp() > 0, "{}", entry.id());
        let inhoud = entry.content().and_then(|inhoud| inhoud.value()).unwrap_or_default();
        assert!(!inhoud.contains("href=\"/"), "{}", entry.id());
    }
    assert_eq!(feed.entries()[0].updated().to_rfc3339(), "2026-11-23T09:40:00+01:00");
    assert_eq!(feed.entries()[0].summary().unwrap().as_str(), "Houd ramen & deuren dicht.");
    let zelf = feed.links().iter().find(|link| link.rel() == "self").unwrap();
    assert_eq!(zelf.href(), format!("{basis}/nieuws/feed.atom"));
    portaal.vooruit(jiff::Span::new().hours(9));
    assert!(!portaal.get("/nieuws/feed.atom").await.tekst.contains("brand"), "it ends by itself");
}

#[tokio::test]
async fn pages_with_news_name_the_feed() {
    let portaal = portaal().await;
    let link = "type=\"application/atom+xml\"";
    for (pad, noemt) in [("/", true), ("/nieuws", true), ("/producten", false), ("/contact", false)] {
        assert_eq!(portaal.get(pad).await.tekst.contains(link), noemt, "{pad}");
    }
}

#[tokio::test]
async fn the_sitemap_has_every_page_once_and_each_exists() {
    let portaal = portaal().await;
    let antwoord = portaal.get("/sitemap.xml").await;
    assert_eq!(antwoord.headers[header::CONTENT_TYPE], "application/xml; charset=utf-8");
    let basis = &portaal.werk.inhoud.gemeente.portaal_url;
    let adressen = teksten(&antwoord.tekst, "loc");
    let paden: BTreeSet<&str> = adressen.iter().map(|adres| adres.strip_prefix(basis.as_str()).unwrap()).collect();
    assert_eq!(paden.len(), adressen.len(), "an address stands twice");
    for slug in portaal.werk.inhoud.producten.keys() {
        assert!(paden.contains(format!("/producten/{slug}").as_str()), "{slug}");
    }
    for pad in &paden {
        assert_eq!(portaal.get(pad).await.status, StatusCode::OK, "{pad}");
    }
    for dag in teksten(&antwoord.tekst, "lastmod") {
        assert!(dag.parse::<jiff::civil::Date>().is_ok(), "{dag}");
    }
}

#[tokio::test]
async fn robots_hear_where_the_sitemap_is() {
    let portaal = portaal().await;
    let tekst = portaal.get("/robots.txt").await.tekst;
    assert!(tekst.starts_with("User-agent: *\n") && tekst.contains("\nDisallow: /mijn\n"));
    let regel = format!("\nSitemap: {}/sitemap.xml\n", portaal.werk.inhoud.gemeente.portaal_url);
    assert!(tekst.ends_with(&regel), "{tekst}");
}

/// The texts of all elements with this name.
fn teksten(xml: &str, naam: &str) -> Vec<String> {
    let mut lezer = Reader::from_str(xml);
    let (mut gevonden, mut binnen) = (Vec::new(), false);
    loop {
        match lezer.read_event().unwrap() {
            Event::Start(begin) => binnen = begin.name().as_ref() == naam.as_bytes(),
            Event::Text(tekst) if binnen => gevonden.push(tekst.decode().unwrap().into_owned()),
            Event::End(_) => binnen = false,
            Event::Eof => return gevonden,
            _ => {}
        }
    }
}
