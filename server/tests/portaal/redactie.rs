//! Keeping the catalogue up to date, and what is counted for it.

use axum::http::StatusCode;
use server::storage::tellingen::Telsoort;

use crate::harnas::{HOST, Portaal, portaal};

async fn geteld(portaal: &Portaal, soort: Telsoort) -> Vec<(String, u64)> {
    portaal.werk.bewaar_tellingen().await.unwrap();
    let vanaf = portaal.werk.klok.vandaag();
    let tellingen = portaal.werk.opslag.tellingen(soort, vanaf).await.unwrap();
    let mut uit: Vec<_> = tellingen.into_iter().map(|telling| (telling.sleutel, telling.aantal)).collect();
    uit.sort();
    uit
}

#[tokio::test]
async fn words_without_a_click_reach_the_editor() {
    let portaal = portaal().await;
    for _ in 0..2 {
        portaal.get("/zoeken?q=Zwembad").await;
    }
    portaal.get("/zoeken?q=paspoort").await;
    portaal.get_vanaf("/producten/paspoort", &format!("http://{HOST}/zoeken?q=paspoort")).await;
    portaal.get_vanaf("/producten/paspoort", "http://elders.example/zoeken?q=zwembad").await;
    assert_eq!(geteld(&portaal, Telsoort::Geklikt).await, [("paspoort".to_owned(), 1)]);
    let pagina = portaal.als("sem").await.get("/balie/producten").await.tekst;
    let tabel = pagina.split_once("Gezocht, maar niets gekozen").unwrap().1.split_once("Alle producten").unwrap().0;
    assert!(tabel.contains("zwembad"), "{tabel}");
    assert!(!tabel.contains("paspoort"), "it was opened");
}

#[tokio::test]
async fn nothing_about_a_person_is_kept() {
    let portaal = portaal().await;
    let vragen = [
        "jan+jansen",
        "999994542",
        "mevrouw+Bergsma",
        "0612345678",
        "wmo+Gerrit+den+Braber",
        "a%40b.nl",
        "kowalczyk",
        "van+den+berg",
        "el+bakkali+uitkering",
    ];
    for vraag in vragen {
        for _ in 0..5 {
            assert_eq!(portaal.get(&format!("/zoeken?q={vraag}")).await.status, StatusCode::OK);
        }
    }
    for soort in [Telsoort::Gezocht, Telsoort::NietsGevonden, Telsoort::Geklikt] {
        assert_eq!(geteld(&portaal, soort).await, [], "{soort:?}");
    }
}

#[tokio::test]
async fn a_mark_counts_once_per_press_and_thanks() {
    let portaal = portaal().await;
    let antwoord = portaal.post_van("/producten/paspoort/waardering", "", &[("geholpen", "nee")]).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER);
    let pagina = portaal.get(antwoord.naar().split('#').next().unwrap()).await.tekst;
    assert!(pagina.contains("Dank u wel."));
    assert_eq!(geteld(&portaal, Telsoort::NietGeholpen).await, [("paspoort".to_owned(), 1)]);
    let fout = portaal.post_van("/producten/paspoort/waardering", "", &[("geholpen", "misschien")]).await;
    assert_eq!(fout.status, StatusCode::BAD_REQUEST);
    let onbekend = portaal.post_van("/producten/bestaat-niet/waardering", "", &[("geholpen", "ja")]).await;
    assert_eq!(onbekend.status, StatusCode::NOT_FOUND);
    let balie = portaal.als("fenna").await.get("/balie/producten").await.tekst.replace("<!---->", "");
    assert!(balie.contains("0 ja, 1 nee"));
}

#[tokio::test]
async fn what_is_overdue_is_shown_and_fails_nothing() {
    let portaal = portaal().await;
    let vandaag = portaal.werk.klok.vandaag();
    let te_laat = portaal.werk.inhoud.producten.values().filter(|product| product.kop.is_te_laat(vandaag)).count();
    assert!(te_laat > 0, "the demo shows what overdue looks like");
    let pagina = portaal.als("sem").await.get("/balie/producten").await.tekst;
    let tabel = pagina.split_once("Uiterste dag").unwrap().1.split_once("</table>").unwrap().0;
    assert_eq!(tabel.matches("<tr>").count(), te_laat);
}

#[tokio::test]
async fn an_editor_sees_a_change_before_it_goes_live() {
    let portaal = portaal().await;
    let fenna = portaal.als("fenna").await;
    let pad = "/balie/producten/paspoort";
    let tekst = portaal.werk.inhoud.bron.tekst("producten/paspoort.md", &mut Vec::new()).unwrap();
    assert!(
        fenna.get(pad).await.tekst.contains("naam = &quot;Paspoort aanvragen")
            || fenna.get(pad).await.tekst.contains("naam = \"Paspoort aanvragen")
    );
    let goed = fenna.post(pad, &[("tekst", &tekst.replace("Paspoort aanvragen", "Een pas aanvragen"))]).await;
    assert!(goed.tekst.contains("Deze tekst kan zo op de site."), "{}", goed.tussen("id=\"uitkomst\"", "</section>"));
    assert!(goed.tekst.contains(">Een pas aanvragen</h2>"));
    assert!(!portaal.get("/producten/paspoort").await.tekst.contains("Een pas aanvragen"), "nothing was kept");
    let gevallen = [
        ("upl = \"paspoort\"", "upl = \"reispas\"", "belongs to `paspoort`"),
        ("/producten/identiteitskaart", "/producten/bestaat-niet", "is no page of this portal"),
        ("{tarief:paspoort-kind}", "€ 63,42", "an amount stands only in tarieven.toml"),
        ("{tarief:paspoort-kind}", "{tarief:paspoort-oud}", "there is no tarief `paspoort-oud`"),
        ("norm = \"5 werkdagen\"", "norm = \"5\"", "is no term"),
        ("\"Redactie website\"]", "\"\"]", "an owner is missing"),
        ("{telefoon}", "{telefon}", "`{telefon}` is unknown"),
    ];
    for (oud, nieuw, verwacht) in gevallen {
        let antwoord = fenna.post(pad, &[("tekst", &tekst.replacen(oud, nieuw, 1))]).await;
        let uitkomst = antwoord.tussen("id=\"uitkomst\"", "</section>").replace("<!---->", "");
        assert!(uitkomst.contains("kan nog niet op de site") && uitkomst.contains(verwacht), "{nieuw}: {uitkomst}");
    }
    let moeilijk = tekst.replace("Uw bankpas, want u betaalt bij de balie.", "Een bankpas, conform het bepaalde.");
    let uitkomst = fenna.post(pad, &[("tekst", &moeilijk)]).await.tussen("id=\"uitkomst\"", "</section>");
    assert!(uitkomst.contains("leest moeilijk") && uitkomst.contains("conform"), "{uitkomst}");
}

#[tokio::test]
async fn the_season_chooses_the_tasks_once_there_are_figures() {
    let portaal = portaal().await;
    let eerste = async || {
        let home = portaal.get("/").await.tekst;
        home.split_once("aria-label=\"Toptaken\"")
            .unwrap()
            .1
            .split_once("href=\"")
            .unwrap()
            .1
            .split_once('"')
            .unwrap()
            .0
            .to_owned()
    };
    assert_eq!(eerste().await, "/producten/paspoort");
    let vandaag = portaal.werk.klok.vandaag();
    portaal.werk.opslag.tel(Telsoort::Bekeken, "stookontheffing", vandaag, 2_000).await.unwrap();
    portaal.werk.kies_toptaken().await.unwrap();
    assert_eq!(eerste().await, "/producten/stookontheffing");
    assert_eq!(portaal.get("/").await.tekst.matches("class=\"tasks__link\"").count(), 12);
}
