//! Following a request.

use axum::http::StatusCode;
use jiff::ToSpan as _;

use crate::harnas::portaal;

#[tokio::test]
async fn a_request_is_there_before_its_zaak_is() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let id = gerrit.verhuis().await;
    for ronde in ["before", "after"] {
        let zaak = gerrit.get(&format!("/mijn/zaken/{id}")).await;
        assert_eq!(zaak.status, StatusCode::OK, "{ronde}");
        assert!(zaak.tekst.contains("WR-2026-000001"));
        assert!(zaak.tekst.contains("Boterdiep 31"), "the answers are there");
        assert!(zaak.tekst.contains("Wilma van Zon"));
        assert_eq!(gerrit.get("/mijn").await.tekst.matches("data-zaak").count(), 1, "{ronde}");
        portaal.outbox().await;
    }
}

#[tokio::test]
async fn a_foreign_or_unknown_zaak_does_not_exist() {
    let portaal = portaal().await;
    let id = portaal.als("gerrit").await.verhuis().await;
    let suzanne = portaal.als("suzanne").await;
    let foute = [id.as_str(), "00000000-0000-4000-8000-000000000000", "1", "..%2f..%2fetc"];
    for ronde in 0..2 {
        for fout in foute {
            let antwoord = suzanne.get(&format!("/mijn/zaken/{fout}")).await;
            assert_eq!(antwoord.status, StatusCode::NOT_FOUND, "{fout} {ronde}");
            let api = suzanne.get(&format!("/api/v1/zaken/{fout}/stand")).await;
            assert_eq!(api.status, StatusCode::NOT_FOUND, "{fout} {ronde}");
        }
        portaal.outbox().await;
    }
}

#[tokio::test]
async fn being_late_is_said() {
    let portaal = portaal().await;
    let id = portaal.als("gerrit").await.verhuis().await;
    portaal.outbox().await;
    portaal.vooruit((24 * 8).hours());
    let zaak = portaal.als("gerrit").await.get(&format!("/mijn/zaken/{id}")).await;
    assert!(zaak.tekst.contains("We zijn later dan we beloofden."));
}

#[tokio::test]
async fn drafts_are_listed_and_can_be_thrown_away() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let later =
        gerrit.post("/formulieren/verhuizing-doorgeven/contact", &[("email", "half"), ("actie", "later")]).await;
    assert_eq!(later.naar(), "/mijn/concepten");
    let lijst = gerrit.get("/mijn/concepten").await;
    assert!(lijst.tekst.contains("Verhuizing doorgeven"));
    assert!(lijst.tekst.contains("na woensdag 23 december"));
    gerrit.post("/formulieren/verhuizing-doorgeven/weggooien", &[]).await;
    assert!(gerrit.get("/mijn/concepten").await.tekst.contains("geen bewaarde formulieren"));
}
