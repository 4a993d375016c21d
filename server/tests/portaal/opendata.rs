//! What holds for everything that may be copied: who reads it, how long it is kept, how it fails.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::Value;

use crate::harnas::{Antwoord, HOST, Portaal, portaal};

/// Everything that may be copied.
const OPEN: [&str; 7] = [
    "/api/v1/producten",
    "/api/v1/producten/paspoort",
    "/api/v1/zoeken?q=paspoort",
    "/api/v1/openapi.json",
    "/nieuws/feed.atom",
    "/sitemap.xml",
    "/robots.txt",
];

async fn vraag(portaal: &Portaal, methode: Method, pad: &str, koppen: &[(&str, &str)]) -> Antwoord {
    let mut vraag = Request::builder().method(methode).uri(pad).header(header::HOST, HOST);
    for (naam, waarde) in koppen {
        vraag = vraag.header(*naam, *waarde);
    }
    portaal.vraag(vraag.body(Body::empty()).unwrap()).await
}

/// A header of an answer.
pub fn kop<'a>(antwoord: &'a Antwoord, naam: &str) -> &'a str {
    antwoord.headers.get(naam).map_or("", |waarde| waarde.to_str().unwrap())
}

/// An answer as JSON.
pub fn json(antwoord: &Antwoord) -> Value {
    serde_json::from_str(&antwoord.tekst).unwrap()
}

#[tokio::test]
async fn what_did_not_change_is_not_sent_again() {
    let portaal = portaal().await;
    for pad in OPEN {
        let eerst = portaal.get(pad).await;
        assert_eq!(eerst.status, StatusCode::OK, "{pad}");
        assert_eq!(kop(&eerst, "cache-control"), "public, max-age=300", "{pad}");
        let etag = kop(&eerst, "etag");
        assert!(etag.starts_with('"') && etag.len() > 10, "{pad} {etag}");
        for (bekend, status) in [
            (etag.to_owned(), StatusCode::NOT_MODIFIED),
            (format!("\"ander\", W/{etag}"), StatusCode::NOT_MODIFIED),
            ("\"ander\"".to_owned(), StatusCode::OK),
        ] {
            let weer = vraag(&portaal, Method::GET, pad, &[("if-none-match", &bekend)]).await;
            assert_eq!((weer.status, kop(&weer, "etag")), (status, etag), "{pad} {bekend}");
            assert_eq!(weer.tekst.is_empty(), status == StatusCode::NOT_MODIFIED, "{pad}");
            assert_eq!(kop(&weer, "access-control-allow-origin"), "*", "{pad}");
        }
        let hoofd = vraag(&portaal, Method::HEAD, pad, &[]).await;
        assert_eq!((hoofd.status, kop(&hoofd, "etag")), (StatusCode::OK, etag), "{pad}");
        assert!(hoofd.tekst.is_empty(), "{pad}");
        assert_eq!(kop(&hoofd, "content-length"), eerst.tekst.len().to_string(), "{pad}");
    }
}

#[tokio::test]
async fn only_what_is_open_may_be_read_by_other_sites() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let id = gerrit.verhuis().await;
    for pad in OPEN {
        let antwoord = gerrit.get(pad).await;
        assert_eq!(kop(&antwoord, "access-control-allow-origin"), "*", "{pad}");
        assert!(antwoord.headers.get(header::SET_COOKIE).is_none(), "{pad}");
        assert!(antwoord.headers.get("access-control-allow-credentials").is_none(), "{pad}");
        assert_eq!(antwoord.tekst, portaal.get(pad).await.tekst, "{pad} is the same for everybody");
        let vooraf = [("origin", "https://ander.example"), ("access-control-request-method", "GET")];
        let vooraf = vraag(&portaal, Method::OPTIONS, pad, &vooraf).await;
        assert_eq!(kop(&vooraf, "access-control-allow-methods"), "GET,HEAD", "{pad}");
    }
    let zaak = format!("/api/v1/zaken/{id}/stand");
    for pad in ["/", "/producten/paspoort", "/mijn", "/nieuws", "/api/v1/sessie", &zaak] {
        let antwoord = gerrit.get(pad).await;
        assert_eq!(antwoord.status, StatusCode::OK, "{pad}");
        assert!(antwoord.headers.get("access-control-allow-origin").is_none(), "{pad}");
    }
}

#[tokio::test]
async fn a_failure_is_a_problem_that_other_sites_can_read_too() {
    let portaal = portaal().await;
    for (methode, pad, status) in [
        (Method::GET, "/api/v1/producten/bestaat-niet", StatusCode::NOT_FOUND),
        (Method::GET, "/api/v1/producten?tema=wonen", StatusCode::BAD_REQUEST),
        (Method::GET, "/api/v1/zoeken", StatusCode::BAD_REQUEST),
    ] {
        let antwoord = vraag(&portaal, methode, pad, &[]).await;
        assert_eq!(antwoord.status, status, "{pad}");
        assert_eq!(kop(&antwoord, "content-type"), "application/problem+json", "{pad}");
        assert_eq!(json(&antwoord)["status"], status.as_u16(), "{pad}");
        assert_eq!(kop(&antwoord, "access-control-allow-origin"), "*", "{pad}");
        assert_eq!(kop(&antwoord, "api-version"), "1.0.0", "{pad}");
        assert_eq!(kop(&antwoord, "cache-control"), "no-store", "{pad}");
        assert_eq!(kop(&antwoord, "etag"), "", "{pad}");
    }
}
