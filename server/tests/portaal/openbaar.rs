//! What everybody may read.

use axum::http::StatusCode;

use crate::harnas::portaal;

#[tokio::test]
async fn home_shows_tasks_search_and_whether_the_telephone_is_answered() {
    let home = portaal().await.get("/").await;
    assert_eq!(home.status, StatusCode::OK);
    assert_eq!(home.tekst.matches("class=\"tasks__link\"").count(), 12);
    assert!(home.tekst.contains("aria-label=\"Toptaken\""));
    assert!(home.tekst.contains("<title>Waarmee kunnen we u helpen? - Gemeente Wilgenrade</title>"));
    assert!(home.tekst.contains("Nu open"));
    assert!(home.tekst.contains(", tot 17:00 uur."));
    assert_eq!(home.tekst.matches("<script").count(), 1, "the start script, and it finds no island to wake");
    assert!(!home.tekst.contains("<leptos-island"));
}

#[tokio::test]
async fn the_telephone_says_when_it_is_answered_again() {
    let portaal = portaal().await;
    portaal.vooruit(jiff::Span::new().hours(8));
    let avond = portaal.get("/").await;
    assert!(avond.tekst.contains("Nu dicht"));
    assert!(avond.tekst.contains("dinsdag 24 november vanaf 8:30 uur"));
}

#[tokio::test]
async fn every_product_has_a_page_with_one_main_button() {
    let portaal = portaal().await;
    for slug in portaal.werk.inhoud.producten.keys() {
        let pagina = portaal.get(&format!("/producten/{slug}")).await;
        assert_eq!(pagina.status, StatusCode::OK, "{slug}");
        assert_eq!(pagina.tekst.matches("nl-button--primary").count(), 1, "{slug}");
        assert_eq!(pagina.tekst.matches("<h1").count(), 1, "{slug}");
    }
}

#[tokio::test]
async fn an_unknown_page_is_404_with_search() {
    let portaal = portaal().await;
    for pad in ["/producten/bestaat-niet", "/formulieren/bestaat-niet", "/nergens", "/formulieren/x/y/z"] {
        let pagina = portaal.get(pad).await;
        assert_eq!(pagina.status, StatusCode::NOT_FOUND, "{pad}");
        assert!(pagina.tekst.contains("role=\"search\""), "{pad}");
    }
}

#[tokio::test]
async fn search_repeats_the_question_safely() {
    let portaal = portaal().await;
    let raar = portaal.get("/zoeken?q=%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!raar.tekst.contains("<script>alert"));
    assert!(raar.tekst.contains("&lt;script"));
    let leeg = portaal.get("/zoeken").await;
    assert!(leeg.tekst.contains("Vul een woord in."));
}

#[tokio::test]
async fn security_txt_is_valid_for_less_than_a_year() {
    let antwoord = portaal().await.get("/.well-known/security.txt").await;
    assert!(antwoord.tekst.contains("Contact: mailto:"));
    assert!(antwoord.tekst.contains("Expires: 2027-11-22T00:00:00Z"));
}

#[tokio::test]
async fn the_accessibility_statement_says_what_was_tested_and_what_not() {
    let dekking: serde_json::Value =
        serde_json::from_str(include_str!("../../src/services/verklaring/dekking.json")).unwrap();
    let criteria = dekking["criteria"].as_array().unwrap();
    let (getest, niet): (Vec<_>, Vec<_>) = criteria.iter().partition(|een| !een["door"].as_array().unwrap().is_empty());
    let pagina = portaal().await.get("/toegankelijkheid").await;
    assert_eq!(pagina.status, StatusCode::OK);
    let tekst = pagina.tekst.replace("<!---->", "");
    for verwacht in [
        "Deze site heeft status C: eerste maatregelen genomen.".to_owned(),
        "Er is nog geen onafhankelijk onderzoek geweest.".to_owned(),
        format!("De computer bekeek {} keer", dekking["paginas"].as_array().unwrap().len()),
        format!("Er zijn {} regels. Bij {} regels zoekt de computer", criteria.len(), getest.len()),
        format!("Bij {} regels test de computer niets.", niet.len()),
        "U krijgt antwoord binnen 5 werkdagen.".to_owned(),
        "https://www.nationaleombudsman.nl/".to_owned(),
    ] {
        assert!(tekst.contains(&verwacht), "{verwacht}");
    }
    let (voor, na) = tekst.split_once("Wat testen we niet met de computer?").unwrap();
    for (lijst, elders, horen) in [(voor, na, getest), (na, voor, niet)] {
        for een in horen {
            let regel = format!(">{} {}<br>", een["nr"].as_str().unwrap(), een["naam"].as_str().unwrap());
            assert!(lijst.contains(&regel) && !elders.contains(&regel), "{regel}");
        }
    }
}
