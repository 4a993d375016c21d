//! Filling in and sending.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::harnas::{FORMULIER, HOST, portaal};

#[tokio::test]
async fn the_first_page_is_for_everybody_the_steps_are_not() {
    let portaal = portaal().await;
    assert!(portaal.get(FORMULIER).await.tekst.contains("Inloggen met DigiD"));
    let stap = portaal.get(&format!("{FORMULIER}/wie")).await;
    assert_eq!(stap.naar(), "/inloggen?volgende=%2Fformulieren%2Fverhuizing-doorgeven%2Fwie");
}

#[tokio::test]
async fn what_we_know_is_filled_in() {
    let portaal = portaal().await;
    let wie = portaal.als("gerrit").await.get(&format!("{FORMULIER}/wie")).await;
    for tekst in
        ["Gerrit den Braber", "Schakelstraat 14-H", "Wilma van Zon", "Alexander den Braber", "uw kind, 17 jaar"]
    {
        assert!(wie.tekst.contains(tekst), "{tekst}");
    }
}

/// Step, what is posted, what the page says, what it keeps.
type Geval<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str, &'a str);

#[tokio::test]
async fn a_wrong_answer_comes_back_with_what_is_wrong() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let gevallen: [Geval<'_>; 6] = [
        (
            "adres",
            &[("adres-postcode", "12 AB"), ("adres-huisnummer", "7")],
            "4 cijfers en 2 letters",
            "value=\"12 AB\"",
        ),
        (
            "adres",
            &[("adres-postcode", "9999ZZ"), ("adres-huisnummer", "1")],
            "We kennen dit adres niet",
            "name=\"adres-straat\"",
        ),
        (
            "adres",
            &[("adres-postcode", "3077AW"), ("adres-huisnummer", "33")],
            "meer woningen. Vul in welke het is: A, B, C",
            "value=\"33\"",
        ),
        (
            "datum",
            &[("verhuisdatum-dag", "9"), ("verhuisdatum-maand", "1"), ("verhuisdatum-jaar", "2027")],
            "zaterdag 12 december",
            "value=\"2027\"",
        ),
        (
            "datum",
            &[("verhuisdatum-dag", "1"), ("verhuisdatum-maand", "11"), ("verhuisdatum-jaar", "2026")],
            "vanaf woensdag 18 november",
            "value=\"11\"",
        ),
        ("inwonen", &[], "Kies ja of nee.", "id=\"fouten\""),
    ];
    for (stap, paren, melding, blijft) in gevallen {
        let antwoord = gerrit.post(&format!("{FORMULIER}/{stap}"), paren).await;
        assert_eq!(antwoord.status, StatusCode::BAD_REQUEST, "{stap}");
        assert!(antwoord.tekst.contains("<title>Fout: "), "{stap}");
        assert!(antwoord.tekst.contains("Controleer uw antwoorden"), "{stap}");
        assert_eq!(antwoord.zichtbaar().matches(melding).count(), 2, "{melding}: in the summary and at the field");
        assert!(antwoord.tekst.contains(blijft), "{blijft}");
    }
}

#[tokio::test]
async fn an_address_by_hand_is_taken() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let paren = [
        ("adres-postcode", "9999ZZ"),
        ("adres-huisnummer", "1"),
        ("adres-straat", "Nieuwbouwpad"),
        ("adres-woonplaats", "Wilgenrade"),
    ];
    let antwoord = gerrit.post(&format!("{FORMULIER}/adres"), &paren).await;
    assert_eq!(antwoord.naar(), format!("{FORMULIER}/datum"));
}

#[tokio::test]
async fn living_in_asks_for_consent() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let verder = gerrit.post(&format!("{FORMULIER}/inwonen"), &[("inwoning", "ja")]).await;
    assert_eq!(verder.naar(), format!("{FORMULIER}/bewoner"));
    let zonder = gerrit.post(&format!("{FORMULIER}/bewoner"), &[("bewoner_naam", "Jan de Vries")]).await;
    assert!(zonder.tekst.contains("Vink dit aan als de bewoner het goed vindt."));
    assert!(zonder.tekst.contains("value=\"Jan de Vries\""));
}

#[tokio::test]
async fn sending_gives_a_number_a_date_and_an_e_mail() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let id = gerrit.verhuis().await;
    let klaar = gerrit.get(&format!("{FORMULIER}/verstuurd/{id}")).await;
    assert!(klaar.tekst.contains("WR-2026-000001"));
    // Monday 23 November and five working days.
    assert!(klaar.tekst.contains("U hoort uiterlijk maandag 30 november van ons."));
    portaal.outbox().await;
    let mails = portaal.mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("To: gerrit@voorbeeld.example"));
    assert!(mails[0].contains("WR-2026-000001"));
    assert!(!gerrit.get("/mijn/concepten").await.tekst.contains("Ga verder"), "the draft is gone");
}

#[tokio::test]
async fn fifty_posts_are_one_request() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let klaar = gerrit.vul_in().await;
    let pad = format!("{FORMULIER}/controleren");
    let paren = klaar.paren();
    let antwoorden = futures::future::join_all((0..50).map(|_| gerrit.post(&pad, &paren))).await;
    let eerste = antwoorden[0].naar().to_owned();
    assert!(eerste.contains("/verstuurd/"));
    assert!(antwoorden.iter().all(|antwoord| antwoord.naar() == eerste));
    portaal.outbox().await;
    assert_eq!(gerrit.get("/mijn/zaken").await.tekst.matches("data-zaak").count(), 1);
    assert_eq!(portaal.mails().len(), 1);
}

#[tokio::test]
async fn a_draft_that_is_not_finished_is_not_sent() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let klaar = gerrit.vul_in().await;
    portaal.vooruit(jiff::Span::new().seconds(1));
    gerrit.post(&format!("{FORMULIER}/adres"), &[("adres-postcode", "")]).await;
    // What is sent is what was checked; so first the check page again, and then the step.
    let antwoord = gerrit.post(&format!("{FORMULIER}/controleren"), &klaar.paren()).await;
    assert_eq!(antwoord.naar(), format!("{FORMULIER}/controleren"));
    assert_eq!(gerrit.get(antwoord.naar()).await.naar(), format!("{FORMULIER}/adres"));
}

#[tokio::test]
async fn somebody_else_cannot_send_or_see_it() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let klaar = gerrit.vul_in().await;
    let suzanne = portaal.als("suzanne").await;
    let antwoord = suzanne.post(&format!("{FORMULIER}/controleren"), &klaar.paren()).await;
    assert_eq!(antwoord.status, StatusCode::NOT_FOUND);
    let id = gerrit.verhuis().await;
    assert_eq!(suzanne.get(&format!("{FORMULIER}/verstuurd/{id}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_forged_housemate_is_not_taken_over() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    gerrit.vul_in().await;
    gerrit.post(&format!("{FORMULIER}/wie"), &[("meeverhuizers", "999991188")]).await;
    let overzicht = gerrit.get(&format!("{FORMULIER}/controleren")).await;
    assert!(overzicht.tekst.contains("Niemand"));
    assert!(!overzicht.tekst.contains("999991188"));
}

#[tokio::test]
async fn an_old_draft_is_thrown_away() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    gerrit.post(&format!("{FORMULIER}/inwonen"), &[("inwoning", "nee")]).await;
    portaal.vooruit(jiff::Span::new().hours(24 * 30 - 1));
    server::jobs::opruimen::ronde(&portaal.werk).await.unwrap();
    assert!(portaal.als("gerrit").await.get(FORMULIER).await.tekst.contains("Ga verder"));
    portaal.vooruit(jiff::Span::new().hours(2));
    server::jobs::opruimen::ronde(&portaal.werk).await.unwrap();
    assert!(portaal.als("gerrit").await.get(FORMULIER).await.tekst.contains("Beginnen"));
}

#[tokio::test]
async fn typing_is_kept_with_the_token_only() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let bewaar = |csrf: String, lijf: &'static str| {
        let vraag = Request::put("/api/v1/concepten/verhuizing-doorgeven/stappen/contact")
            .header(header::HOST, HOST)
            .header(header::COOKIE, &gerrit.cookie)
            .header("sec-fetch-site", "same-origin")
            .header("x-csrf-token", csrf)
            .header(header::CONTENT_TYPE, "application/json");
        portaal.vraag(vraag.body(Body::from(lijf)).unwrap())
    };
    let goed = r#"{"antwoorden":[["email","hal"]]}"#;
    assert_eq!(bewaar(String::new(), goed).await.status, StatusCode::FORBIDDEN);
    assert_eq!(bewaar(gerrit.csrf.clone(), "[1]").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(bewaar(gerrit.csrf.clone(), goed).await.tekst, "{\"bewaardOm\":\"10:00\"}");
    assert!(gerrit.get(&format!("{FORMULIER}/contact")).await.tekst.contains("value=\"hal\""));
}

#[tokio::test]
async fn a_save_after_sending_does_not_bring_the_draft_back() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let opslag = &portaal.werk.opslag;
    gerrit.vul_in().await;
    let bsn = app::domain::bsn::Bsn::parse("999994542").unwrap();
    let eigenaar = opslag.kluis.eigenaar(&bsn);
    let gelezen = opslag.concept(&eigenaar, "verhuizing-doorgeven").await.unwrap().unwrap();
    gerrit.verhuis().await;
    opslag.bewaar_concept(&eigenaar, &gelezen, true).await.unwrap();
    assert_eq!(opslag.concept(&eigenaar, "verhuizing-doorgeven").await.unwrap(), None);
}
