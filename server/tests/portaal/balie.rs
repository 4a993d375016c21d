//! The medewerker's side.

use axum::http::StatusCode;

use crate::harnas::portaal;

#[tokio::test]
async fn a_behandelaar_sets_a_status_and_the_resident_reads_it() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let id = gerrit.verhuis().await;
    portaal.outbox().await;
    let fenna = portaal.als("fenna").await;
    assert!(fenna.get("/balie").await.tekst.contains("WR-2026-000001"));
    let pad = format!("/balie/zaken/{id}");
    let versie = fenna.get(&pad).await.tussen("name=\"versie\" value=\"", "\"");
    let paren = [("versie", versie.as_str()), ("statustype", "controle"), ("toelichting", "We kijken ernaar.")];
    let antwoord = fenna.post(&pad, &paren).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER);
    let zaak = gerrit.get(&format!("/mijn/zaken/{id}")).await;
    assert_eq!(zaak.tussen("data-status=\"\">", "<"), "We controleren uw gegevens");
    assert!(zaak.tekst.contains("Bericht van de gemeente: We kijken ernaar."));
    portaal.outbox().await;
    assert_eq!(portaal.mails().len(), 2);
    // The same once more, as a double click: refused, and what was typed is still there.
    let nog_eens = fenna.post(&pad, &paren).await;
    assert_eq!(nog_eens.status, StatusCode::CONFLICT);
    assert!(nog_eens.tekst.contains("We kijken ernaar."));
    portaal.outbox().await;
    assert_eq!(portaal.mails().len(), 2);
}

#[tokio::test]
async fn a_finished_zaak_leaves_the_work_list() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    let id = gerrit.verhuis().await;
    portaal.outbox().await;
    let fenna = portaal.als("fenna").await;
    let paren = [("versie", "1"), ("statustype", "verwerkt"), ("toelichting", "")];
    fenna.post(&format!("/balie/zaken/{id}"), &paren).await;
    assert!(fenna.get("/balie").await.tekst.contains("geen open zaken"));
    assert!(gerrit.get(&format!("/mijn/zaken/{id}")).await.tekst.contains("Uw aanvraag is klaar."));
}

#[tokio::test]
async fn a_status_must_be_chosen_and_an_explanation_must_fit() {
    let portaal = portaal().await;
    let id = portaal.als("gerrit").await.verhuis().await;
    portaal.outbox().await;
    let fenna = portaal.als("fenna").await;
    let pad = format!("/balie/zaken/{id}");
    let leeg = fenna.post(&pad, &[("versie", "1"), ("toelichting", "</textarea><b>Dit blijft staan.")]).await;
    assert_eq!(leeg.status, StatusCode::BAD_REQUEST);
    assert!(leeg.tekst.contains("Kies een status.") && leeg.tekst.contains("&lt;/textarea>&lt;b>Dit blijft staan."));
    let lang = "x".repeat(1_001);
    let te_lang = fenna.post(&pad, &[("versie", "1"), ("statustype", "controle"), ("toelichting", &lang)]).await;
    assert!(te_lang.tekst.contains("te lang"));
}

#[tokio::test]
async fn the_kcc_sees_but_does_not_decide() {
    let portaal = portaal().await;
    let id = portaal.als("gerrit").await.verhuis().await;
    portaal.outbox().await;
    let sem = portaal.als("sem").await;
    let pad = format!("/balie/zaken/{id}");
    assert!(sem.get(&pad).await.tekst.contains("Alleen wie zaken behandelt, zet de status."));
    let antwoord = sem.post(&pad, &[("versie", "1"), ("statustype", "controle")]).await;
    assert_eq!(antwoord.status, StatusCode::FORBIDDEN);
}
