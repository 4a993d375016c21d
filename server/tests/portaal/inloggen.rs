//! Sessions: rows S1 to S9 of the security requirements.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use jiff::ToSpan as _;

use crate::harnas::{FORMULIER, HOST, portaal};

#[tokio::test]
async fn the_cookie_is_locked_to_this_host() {
    let portaal = portaal().await;
    let antwoord = portaal.post_van("/inloggen", "", &[("persona", "gerrit")]).await;
    let cookie = antwoord.headers.get(header::SET_COOKIE).unwrap().to_str().unwrap();
    let (naam, rest) = cookie.split_once('=').unwrap();
    let (token, vlaggen) = rest.split_once("; ").unwrap();
    assert_eq!(naam, "__Host-sid");
    assert_eq!(token.len(), 43, "256 bits in base64url");
    assert_eq!(vlaggen, "Path=/; Secure; HttpOnly; SameSite=Lax");
}

#[tokio::test]
async fn a_quiet_session_ends_after_fifteen_minutes() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    portaal.vooruit(14.minutes().seconds(59));
    assert_eq!(gerrit.get("/mijn").await.status, StatusCode::OK);
    portaal.vooruit(15.minutes().seconds(1));
    let antwoord = gerrit.get("/mijn").await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER);
    assert_eq!(antwoord.naar(), "/inloggen?volgende=%2Fmijn&reden=afgelopen");
    let api = gerrit.get("/api/v1/zaken/x/stand").await;
    assert_eq!(api.status, StatusCode::UNAUTHORIZED);
    assert_eq!(api.headers.get(header::CONTENT_TYPE).unwrap(), "application/problem+json");
}

#[tokio::test]
async fn what_a_page_asks_by_itself_does_not_prolong_a_session() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let id = gerrit.verhuis().await;
    portaal.vooruit(10.minutes());
    assert_eq!(gerrit.get(&format!("/api/v1/zaken/{id}/stand")).await.status, StatusCode::OK);
    portaal.vooruit(6.minutes());
    assert_eq!(gerrit.get("/mijn").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_busy_session_ends_after_two_hours() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    for _ in 0..12 {
        portaal.vooruit(10.minutes());
        assert_eq!(gerrit.get("/mijn").await.status, StatusCode::OK);
    }
    portaal.vooruit(1.second());
    assert_eq!(gerrit.get("/mijn").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn logging_in_again_kills_the_old_session() {
    let portaal = portaal().await;
    let eerst = portaal.als("gerrit").await;
    portaal.post_van("/inloggen", &eerst.cookie, &[("persona", "suzanne")]).await;
    assert_eq!(eerst.get("/mijn").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn logging_out_ends_it_here_and_in_the_browser() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let antwoord = gerrit.post("/uitloggen", &[]).await;
    assert_eq!(antwoord.headers.get("clear-site-data").unwrap(), "\"cache\", \"storage\"");
    assert_eq!(gerrit.get("/mijn").await.status, StatusCode::SEE_OTHER);
    let stap = gerrit.post(&format!("{FORMULIER}/inwonen"), &[("inwoning", "ja")]).await;
    assert!(stap.naar().starts_with("/inloggen"));
}

#[tokio::test]
async fn a_change_needs_the_token_and_our_own_page() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let suzanne = portaal.als("suzanne").await;
    let stap = format!("{FORMULIER}/inwonen");
    for csrf in ["", "x", &suzanne.csrf] {
        let antwoord = portaal.post_van(&stap, &gerrit.cookie, &[("csrf", csrf), ("inwoning", "ja")]).await;
        assert_eq!(antwoord.status, StatusCode::FORBIDDEN, "{csrf}");
    }
    for (naam, waarde) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://kwaad.example"),
        ("x", "y"),
    ] {
        let vraag = Request::post(&stap)
            .header(header::HOST, HOST)
            .header(header::COOKIE, &gerrit.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(naam, waarde)
            .body(Body::from(format!("csrf={}&inwoning=ja", gerrit.csrf)));
        assert_eq!(portaal.vraag(vraag.unwrap()).await.status, StatusCode::FORBIDDEN, "{naam}: {waarde}");
    }
    assert!(!gerrit.get(&stap).await.tekst.contains("checked"), "nothing was kept");
}

#[tokio::test]
async fn after_login_one_goes_only_to_own_pages() {
    let portaal = portaal().await;
    for (volgende, naar) in [
        ("/mijn/zaken", "/mijn/zaken"),
        ("//kwaad.example", "/mijn"),
        ("https://kwaad.example", "/mijn"),
        ("/\\kwaad", "/mijn"),
    ] {
        let antwoord = portaal.post_van("/inloggen", "", &[("persona", "gerrit"), ("volgende", volgende)]).await;
        assert_eq!(antwoord.naar(), naar, "{volgende}");
    }
}

#[tokio::test]
async fn what_was_typed_survives_the_end_of_the_session() {
    let portaal = portaal().await;
    let stap = format!("{FORMULIER}/contact");
    let naar = "/inloggen?volgende=%2Fformulieren%2Fverhuizing-doorgeven%2Fcontact&reden=bewaard";
    for einde in ["time", "logged out", "cookie lost"] {
        let gerrit = portaal.als("gerrit").await;
        let sleutel = gerrit.get(&stap).await.tussen("name=\"bewaarsleutel\" value=\"", "\"");
        let mut cookie = gerrit.cookie.clone();
        match einde {
            "time" => portaal.vooruit(20.minutes()),
            "logged out" => drop(gerrit.post("/uitloggen", &[]).await),
            _ => cookie.clear(),
        }
        let email = format!("<!> {einde}@");
        let paren =
            [("csrf", gerrit.csrf.as_str()), ("bewaarsleutel", &sleutel), ("email", &email), ("telefoon", "06 1")];
        assert_eq!(portaal.post_van(&stap, &cookie, &paren).await.naar(), naar, "{einde}");
        let opnieuw = portaal.als("gerrit").await.get(&stap).await;
        assert!(opnieuw.tekst.contains(&format!("value=\"&lt;!&gt; {einde}@\"")), "{einde}");
        assert!(opnieuw.tekst.contains("value=\"06 1\""), "{einde}");
        let ander = portaal.als("suzanne").await.get(&stap).await;
        assert!(!ander.tekst.contains(einde));
    }
}

#[tokio::test]
async fn the_key_that_keeps_opens_nothing_else() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let stap = format!("{FORMULIER}/contact");
    let sleutel = gerrit.get(&stap).await.tussen("name=\"bewaarsleutel\" value=\"", "\"");
    let paren = [("bewaarsleutel", sleutel.as_str()), ("email", "kwaad@voorbeeld.example")];
    let verstuur = portaal.post_van(&format!("{FORMULIER}/controleren"), "", &paren).await;
    assert!(verstuur.naar().starts_with("/inloggen"));
    for ongeldig in ["", "x", &sleutel[1..]] {
        portaal.post_van(&stap, "", &[("bewaarsleutel", ongeldig), ("email", "kwaad@voorbeeld.example")]).await;
    }
    portaal.vooruit(25.hours());
    portaal.post_van(&stap, "", &paren).await;
    assert!(!portaal.als("gerrit").await.get(&stap).await.tekst.contains("kwaad@"));
}

#[tokio::test]
async fn a_session_tells_how_long_it_lasts_and_can_be_prolonged() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    portaal.vooruit(14.minutes());
    assert_eq!(gerrit.get("/api/v1/sessie").await.tekst, "{\"seconden\":60}");
    let blijf = |csrf: String| {
        let vraag = Request::post("/api/v1/sessie")
            .header(header::HOST, HOST)
            .header(header::COOKIE, &gerrit.cookie)
            .header("sec-fetch-site", "same-origin")
            .header("x-csrf-token", csrf)
            .body(Body::empty());
        portaal.vraag(vraag.unwrap())
    };
    assert_eq!(blijf(String::new()).await.status, StatusCode::FORBIDDEN);
    assert_eq!(blijf(gerrit.csrf.clone()).await.tekst, "{\"seconden\":900}");
    assert_eq!(portaal.get("/api/v1/sessie").await.status, StatusCode::UNAUTHORIZED);
}
