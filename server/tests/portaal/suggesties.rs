//! Answers while somebody types.

use axum::http::{StatusCode, header};

use crate::harnas::portaal;

#[tokio::test]
async fn the_page_says_where_the_words_are_and_they_are_there() {
    let portaal = portaal().await;
    let home = portaal.get("/").await;
    let woorden = portaal.get(&home.tussen("data-woorden=\"", "\"")).await;
    assert_eq!(woorden.status, StatusCode::OK);
    assert!(woorden.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
    assert_eq!(woorden.headers[header::CONTENT_TYPE], "text/tab-separated-values; charset=utf-8");
    for (slug, product) in &portaal.werk.inhoud.producten {
        let begin = [product.kop.naam.clone(), format!("/producten/{slug}")];
        assert!(woorden.tekst.lines().any(|regel| regel.split('\t').take(2).eq(&begin)), "{slug}");
    }
}

#[tokio::test]
async fn the_server_forgives_and_answers_with_name_and_path() {
    let portaal = portaal().await;
    let antwoord = portaal.get("/api/v1/suggesties?q=ik+wil+verhuisen").await;
    assert_eq!(antwoord.status, StatusCode::OK);
    assert_eq!(antwoord.headers[header::CACHE_CONTROL], "private, max-age=300");
    assert!(!antwoord.headers.contains_key(header::SET_COOKIE));
    let lijst: Vec<app::api::Suggestie> = serde_json::from_str(&antwoord.tekst).unwrap();
    assert!(lijst.len() <= 6);
    assert_eq!(lijst[0].naam, "Verhuizing doorgeven");
    assert_eq!(lijst[0].pad, "/producten/verhuizing-doorgeven");
}

#[tokio::test]
async fn nothing_and_nonsense_get_an_empty_list() {
    let portaal = portaal().await;
    for vraag in ["", "?q=", "?q=xqzvw", "?q=%20%20"] {
        let antwoord = portaal.get(&format!("/api/v1/suggesties{vraag}")).await;
        assert_eq!((antwoord.status, antwoord.tekst.as_str()), (StatusCode::OK, "[]"), "{vraag}");
    }
}
