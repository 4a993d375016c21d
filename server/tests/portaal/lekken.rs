//! A BSN, a name or a letter of somebody's answers must not be where it does not belong
//! (rows A4, A5, S2).

use crate::harnas::{FORMULIER, gelogd, portaal};

const BSN: &str = "999994542";

#[tokio::test]
async fn nothing_personal_reaches_the_log_a_page_or_an_e_mail() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    gerrit.post(&format!("{FORMULIER}/contact"), &[("email", BSN), ("telefoon", "kanarie-letters")]).await;
    let id = gerrit.verhuis().await;
    portaal.outbox().await;
    let paginas = [gerrit.get("/mijn").await.tekst, gerrit.get(&format!("/mijn/zaken/{id}")).await.tekst];
    let fenna = portaal.als("fenna").await;
    let balie = fenna.get(&format!("/balie/zaken/{id}")).await.tekst;
    for tekst in paginas.iter().chain([&balie]).chain(&portaal.mails()) {
        assert!(!tekst.contains(BSN));
    }
    let log = gelogd();
    assert!(log.contains("answered"), "the log was written");
    for kanarie in [BSN, "kanarie-letters", "den Braber", "gerrit@voorbeeld", "Boterdiep"] {
        assert!(!log.contains(kanarie), "{kanarie} stands in the log");
    }
}

#[tokio::test]
async fn nothing_personal_is_readable_in_the_database_files() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    gerrit.post(&format!("{FORMULIER}/inwonen"), &[("inwoning", "ja")]).await;
    gerrit.post(&format!("{FORMULIER}/bewoner"), &[("bewoner_naam", "Kanarie de Vogel")]).await;
    gerrit.verhuis().await;
    portaal.outbox().await;
    let token = gerrit.cookie.split_once('=').unwrap().1.to_owned();
    let mut gelezen = 0;
    for bestand in std::fs::read_dir(portaal.map.path()).unwrap() {
        let pad = bestand.unwrap().path();
        if pad.is_file() {
            let inhoud = std::fs::read(&pad).unwrap();
            gelezen += inhoud.len();
            for kanarie in [BSN, "Kanarie", "Braber", "gerrit@voorbeeld", "Boterdiep", &token] {
                let gevonden = inhoud.windows(kanarie.len()).any(|stuk| stuk == kanarie.as_bytes());
                assert!(!gevonden, "{kanarie} stands in {}", pad.display());
            }
        }
    }
    assert!(gelezen > 0 || std::env::var("TEST_DATABASE_URL").is_ok());
}
