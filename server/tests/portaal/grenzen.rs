//! Headers and limits: rows H1 to H5, H8 to H12, A8, A15 and E12.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};

use crate::harnas::{FORMULIER, HOST, portaal};

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let portaal = portaal().await;
    let vast = [
        ("strict-transport-security", "max-age=31536000; includeSubDomains"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
        ("cache-control", "no-store"),
    ];
    for pad in ["/", "/bestaat-niet", "/mijn", "/api/v1/zaken/x/stand", "/livez"] {
        let antwoord = portaal.get(pad).await;
        for (naam, waarde) in vast {
            assert_eq!(antwoord.headers.get(naam).map(|w| w.to_str().unwrap()), Some(waarde), "{pad} {naam}");
        }
        let csp = antwoord.headers.get("content-security-policy").unwrap().to_str().unwrap();
        assert!(csp.starts_with("default-src 'none';"));
        assert!(!csp.contains("unsafe-inline") && !csp.contains("'unsafe-eval'"));
        for geen in ["server", "x-powered-by", "access-control-allow-origin", "content-encoding"] {
            assert!(antwoord.headers.get(geen).is_none(), "{pad} {geen}");
        }
    }
}

#[tokio::test]
async fn no_page_has_inline_style_or_script() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let id = gerrit.verhuis().await;
    for pad in ["/", "/producten/paspoort", &format!("{FORMULIER}/datum"), "/mijn", &format!("/mijn/zaken/{id}")] {
        let tekst = gerrit.get(pad).await.tekst;
        assert!(!tekst.contains(" style=") && !tekst.contains(" onclick="), "{pad}");
        // Facts for search engines are data: no browser runs them.
        let tekst = tekst.replace("<script type=\"application/ld+json\">", "");
        assert!(!tekst.contains("<script>") && tekst.matches("<script").count() <= 1, "{pad}");
    }
}

#[tokio::test]
async fn a_host_that_we_do_not_serve_is_refused() {
    let portaal = portaal().await;
    for (host, status) in [
        (HOST, StatusCode::OK),
        ("127.0.0.1:3000", StatusCode::OK),
        ("localhost", StatusCode::OK),
        ("kwaad.example", StatusCode::MISDIRECTED_REQUEST),
        ("portaal.example.kwaad.example", StatusCode::MISDIRECTED_REQUEST),
    ] {
        let vraag = Request::get("/").header(header::HOST, host).header("x-forwarded-host", HOST);
        assert_eq!(portaal.vraag(vraag.body(Body::empty()).unwrap()).await.status, status, "{host}");
    }
}

#[tokio::test]
async fn trace_is_not_allowed() {
    let vraag = Request::builder().method(Method::TRACE).uri("/").header(header::HOST, HOST);
    let vraag = vraag.header("sec-fetch-site", "same-origin").body(Body::empty()).unwrap();
    assert_eq!(portaal().await.vraag(vraag).await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_body_that_is_too_large_gets_a_page() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let groot = "x".repeat(1_100_000);
    let antwoord = gerrit.post(&format!("{FORMULIER}/contact"), &[("email", &groot)]).await;
    assert_eq!(antwoord.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(antwoord.tekst.contains("Dit is te groot"));
}

#[tokio::test]
async fn another_kind_of_body_is_refused() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let vraag = Request::post(format!("{FORMULIER}/contact"))
        .header(header::HOST, HOST)
        .header(header::COOKIE, &gerrit.cookie)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "text/plain")
        .body(Body::from(format!("csrf={}", gerrit.csrf)));
    let antwoord = portaal.vraag(vraag.unwrap()).await;
    assert_eq!(antwoord.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn health_follows_storage_and_stopping() {
    let portaal = portaal().await;
    assert_eq!(portaal.get("/livez").await.status, StatusCode::OK);
    assert_eq!(portaal.get("/readyz").await.status, StatusCode::OK);
    portaal.werk.opslag.db.clone().close().await.unwrap();
    assert_eq!(portaal.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(portaal.get("/livez").await.status, StatusCode::OK);
    assert_eq!(portaal.get("/").await.status, StatusCode::OK, "public pages go on");
}
