//! Changed content is on the site without a restart; content with a fault changes nothing.

use std::fs;

use server::jobs::verversen;

use crate::harnas::{inhoudskopie, portaal_van};

#[tokio::test]
async fn a_product_a_synonym_and_a_calamity_work_at_once() {
    let map = inhoudskopie();
    let portaal = portaal_van(map.path()).await;
    assert!(!portaal.get("/zoeken?q=knipperdeknop").await.tekst.contains("/producten/parkeervergunning\""));
    let zoekwoorden = map.path().join("zoekwoorden.toml");
    let tekst = fs::read_to_string(&zoekwoorden).unwrap();
    fs::write(&zoekwoorden, tekst + "\n[[zoekwoord]]\ntypt = [\"knipperdeknop\"]\nbedoelt = \"parkeervergunning\"\n")
        .unwrap();
    let paspoort = fs::read_to_string(map.path().join("producten/paspoort.md")).unwrap();
    fs::write(map.path().join("producten/nachtpas.md"), paspoort.replace("Paspoort aanvragen", "Nachtpas aanvragen"))
        .unwrap();
    fs::write(map.path().join("producten/dagpas.concept.md"), paspoort).unwrap();
    let ramp = "[[calamiteit]]\nwat = \"De brug is dicht.\"\ndoe = \"Rijd om.\"\nsinds = \"2026-11-23T08:00:00\"\ntot = \"2026-11-23T20:00:00\"\n";
    fs::write(map.path().join("calamiteiten.toml"), ramp).unwrap();
    verversen::ververs(&portaal.actueel).await;
    assert!(portaal.get("/zoeken?q=knipperdeknop").await.tekst.contains("/producten/parkeervergunning\""));
    assert!(portaal.get("/producten/nachtpas").await.tekst.contains("Nachtpas aanvragen"));
    assert_eq!(portaal.get("/producten/dagpas").await.status, 404, "a draft is not live");
    let fenna = portaal.als("fenna").await;
    assert!(fenna.get("/balie/producten").await.tekst.contains("href=\"/balie/producten/dagpas\""));
    assert!(fenna.get("/balie/producten/dagpas").await.tekst.contains("Paspoort aanvragen"));
    assert_eq!(fenna.get("/balie/producten/..%2f..%2fgemeente").await.status, 404);
    assert!(portaal.get("/").await.tekst.contains("De brug is dicht."));
}

#[tokio::test]
async fn content_with_a_fault_changes_nothing_and_the_editor_sees_why() {
    let map = inhoudskopie();
    let portaal = portaal_van(map.path()).await;
    let pad = map.path().join("producten/paspoort.md");
    let goed = fs::read_to_string(&pad).unwrap();
    fs::write(&pad, goed.replace("upl = \"paspoort\"", "upl = \"reispas\"").replace("Paspoort aanvragen", "Kapot"))
        .unwrap();
    verversen::ververs(&portaal.actueel).await;
    assert!(portaal.get("/producten/paspoort").await.tekst.contains("Paspoort aanvragen"));
    let sem = portaal.als("sem").await;
    let balie = sem.get("/balie/producten").await.tekst.replace("<!---->", "");
    assert!(balie.contains("producten/paspoort.md:7") && balie.contains("belongs to `paspoort`"), "{balie}");
    // A calamity does not wait for somebody to mend another file.
    let ramp = "[[calamiteit]]\nwat = \"De brug is dicht.\"\ndoe = \"Rijd om.\"\nsinds = \"2026-11-23T08:00:00\"\ntot = \"2026-11-23T20:00:00\"\n";
    fs::write(map.path().join("calamiteiten.toml"), ramp).unwrap();
    verversen::ververs(&portaal.actueel).await;
    assert!(portaal.get("/").await.tekst.contains("De brug is dicht."));
    assert!(portaal.get("/producten/paspoort").await.tekst.contains("Paspoort aanvragen"));
    fs::write(&pad, goed.replace("Paspoort aanvragen", "Paspoort regelen")).unwrap();
    verversen::ververs(&portaal.actueel).await;
    assert!(portaal.get("/producten/paspoort").await.tekst.contains("Paspoort regelen"));
    assert!(!sem.get("/balie/producten").await.tekst.contains("belongs to"));
}

#[tokio::test]
async fn a_calamity_does_not_wait_for_a_broken_tariff_file() {
    let map = inhoudskopie();
    let portaal = portaal_van(map.path()).await;
    fs::write(map.path().join("tarieven.toml"), "[[tarief]\n").unwrap();
    let ramp = "[[calamiteit]]\nwat = \"De brug is dicht.\"\ndoe = \"Bel {telefoon}.\"\nsinds = \"2026-11-23T08:00:00\"\ntot = \"2026-11-23T20:00:00\"\n";
    fs::write(map.path().join("calamiteiten.toml"), ramp).unwrap();
    verversen::ververs(&portaal.actueel).await;
    let home = portaal.get("/").await.tekst.replace("<!---->", "");
    assert!(home.contains("De brug is dicht.") && home.contains("Bel 088 000 12 34."));
}

#[tokio::test]
async fn somebody_stays_logged_in_when_content_changes() {
    let map = inhoudskopie();
    let portaal = portaal_van(map.path()).await;
    let gerrit = portaal.als("gerrit").await;
    verversen::ververs(&portaal.actueel).await;
    assert_eq!(gerrit.get("/mijn").await.status, 200);
}
