//! Asking for a call, and the list of whom to call.

use axum::http::{StatusCode, header};
use jiff::ToSpan as _;
use server::jobs::opruimen;

use crate::harnas::{Antwoord, Portaal, portaal};

const PAD: &str = "/contact/terugbellen";
const BALIE: &str = "/balie/terugbellen";
/// Name, telephone, question, part of the day.
const AN: [(&str, &str); 4] =
    [("naam", "An Kanarie"), ("telefoon", "06-12 34 56 78"), ("onderwerp", "De afvalpas"), ("wanneer", "middag")];

/// A new form, with the mark that it carries.
async fn nieuw(portaal: &Portaal) -> String {
    portaal.get(PAD).await.tussen("name=\"kenmerk\" value=\"", "\"")
}

/// Posts these answers with this mark.
async fn vraag(portaal: &Portaal, kenmerk: &str, paren: &[(&str, &str)]) -> Antwoord {
    portaal.post_van(PAD, "", &[&[("kenmerk", kenmerk)], paren].concat()).await
}

/// The answers of An, one of them another.
fn an_met<'a>(naam: &'a str, waarde: &'a str) -> Vec<(&'a str, &'a str)> {
    AN.iter().map(|&(sleutel, oud)| if sleutel == naam { (sleutel, waarde) } else { (sleutel, oud) }).collect()
}

/// How many wait.
async fn open(portaal: &Portaal) -> usize {
    portaal.als("sem").await.get(BALIE).await.tekst.matches("data-terugbelverzoek").count()
}

#[tokio::test]
async fn a_request_is_a_promise_with_a_number_and_a_day() {
    let portaal = portaal().await;
    let pagina = portaal.get(&format!("{PAD}?over=paspoort")).await;
    assert!(pagina.tekst.contains("name=\"over\" value=\"paspoort\"") && pagina.tekst.contains("Paspoort"));
    assert!(pagina.tekst.contains("We bellen u uiterlijk woensdag 25 november."));
    let kenmerk = pagina.tussen("name=\"kenmerk\" value=\"", "\"");
    let antwoord = vraag(&portaal, &kenmerk, &[&AN[..], &[("over", "paspoort")]].concat()).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER);
    assert!(!antwoord.naar().contains(&kenmerk) && !antwoord.naar().contains("Kanarie"));
    let gelukt = portaal.get(antwoord.naar()).await;
    assert_eq!(gelukt.status, StatusCode::OK);
    assert!(gelukt.tussen("data-referentie", "</strong>").ends_with("WR-2026-000001"));
    assert!(gelukt.tekst.contains("We bellen u uiterlijk woensdag 25 november."));
    assert!(gelukt.tekst.contains("in de middag"));
    for persoonlijk in ["Kanarie", "06 12 34 56 78", "afvalpas"] {
        assert!(!gelukt.tekst.contains(persoonlijk), "{persoonlijk}");
    }
    let balie = portaal.als("sem").await.get(BALIE).await.tekst;
    for verwacht in ["An Kanarie", "06 12 34 56 78", "tel:+31612345678", "Paspoort", "De afvalpas", "In de middag"] {
        assert!(balie.contains(verwacht), "{verwacht}");
    }
    for niemand in ["x", "00000000-0000-4000-8000-000000000000"] {
        assert_eq!(portaal.get(&format!("{PAD}/gelukt/{niemand}")).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_and_what_was_typed_stays() {
    let portaal = portaal().await;
    let lang = "x".repeat(1_001);
    let paren =
        [("naam", ""), ("telefoon", "06-12<b>"), ("onderwerp", &lang), ("over", "paspoort"), ("wanneer", "vannacht")];
    let fout = vraag(&portaal, "k-1", &paren).await;
    assert_eq!(fout.status, StatusCode::BAD_REQUEST);
    for verwacht in
        ["<title>Fout: ", "href=\"#naam\"", "href=\"#telefoon\"", "href=\"#onderwerp\"", "href=\"#wanneer\""]
    {
        assert!(fout.tekst.contains(verwacht), "{verwacht}");
    }
    for blijft in ["value=\"06-12&lt;b", &lang, "name=\"over\" value=\"paspoort\"", "value=\"k-1\""] {
        assert!(fout.tekst.contains(blijft), "{blijft}");
    }
    for telefoon in ["", "12345", "0800 123456", "+49 241 123456", "bel mij"] {
        let fout = vraag(&portaal, "", &an_met("telefoon", telefoon)).await;
        assert_eq!(fout.status, StatusCode::BAD_REQUEST, "{telefoon}");
        assert_eq!(fout.tekst.matches("aria-invalid=\"true\"").count(), 1, "{telefoon}");
    }
    let uit_html = vraag(&portaal, "", &an_met("onderwerp", "</textarea><script>x")).await;
    assert_eq!(uit_html.status, StatusCode::SEE_OTHER, "any text may be asked");
    assert!(!portaal.als("sem").await.get(BALIE).await.tekst.contains("<script>x"));
    assert_eq!(open(&portaal).await, 1);
}

#[tokio::test]
async fn sending_twice_is_one_request_and_changing_it_too() {
    let portaal = portaal().await;
    let kenmerk = nieuw(&portaal).await;
    let alle = futures::future::join_all((0..8).map(|_| vraag(&portaal, &kenmerk, &AN))).await;
    assert!(alle.iter().all(|antwoord| antwoord.naar() == alle[0].naar() && antwoord.status == StatusCode::SEE_OTHER));
    // The same words with another form: a repeat for a minute, then something new.
    let zelfde = vraag(&portaal, &nieuw(&portaal).await, &AN).await;
    assert_eq!(zelfde.naar(), alle[0].naar());
    assert_eq!(open(&portaal).await, 1);
    // Back in the browser, and another number: the number that counts is the last one.
    let beter = vraag(&portaal, &kenmerk, &an_met("telefoon", "045 123 45 67")).await;
    assert_eq!(beter.naar(), alle[0].naar());
    let balie = portaal.als("sem").await.get(BALIE).await.tekst;
    assert!(balie.contains("045 123 45 67") && !balie.contains("06 12 34 56 78"));
    assert_eq!(open(&portaal).await, 1);
    portaal.vooruit(2.minutes());
    vraag(&portaal, &nieuw(&portaal).await, &an_met("telefoon", "045 123 45 67")).await;
    assert_eq!(open(&portaal).await, 2);
}

#[tokio::test]
async fn five_requests_of_one_number_may_wait() {
    let portaal = portaal().await;
    for nr in 0..5 {
        let antwoord = vraag(&portaal, &nieuw(&portaal).await, &an_met("onderwerp", &format!("Vraag {nr}"))).await;
        assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{nr}");
    }
    let te_veel = vraag(&portaal, &nieuw(&portaal).await, &an_met("telefoon", "+31 6 12345678")).await;
    assert_eq!(te_veel.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(
        te_veel.tekst.contains("U vroeg vandaag al 5 keer of we u bellen.") && te_veel.tekst.contains("An Kanarie")
    );
    let ander = vraag(&portaal, &nieuw(&portaal).await, &an_met("telefoon", "06 87654321")).await;
    assert_eq!(ander.status, StatusCode::SEE_OTHER);
    portaal.vooruit(25.hours());
    let morgen = vraag(&portaal, &nieuw(&portaal).await, &AN).await;
    assert_eq!(morgen.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_promise_counts_working_days_and_the_earliest_comes_first() {
    let portaal = portaal().await;
    portaal.vooruit((24 * 4).hours());
    vraag(&portaal, "", &AN).await;
    let vrijdag = portaal.get(PAD).await;
    assert!(vrijdag.tekst.contains("We bellen u uiterlijk dinsdag 1 december."), "Friday: not over the weekend");
    portaal.vooruit(72.hours());
    vraag(&portaal, "", &an_met("naam", "Bo Mees")).await;
    let balie = portaal.als("fenna").await.get(BALIE).await.tekst;
    assert!(balie.find("An Kanarie") < balie.find("Bo Mees") && !balie.contains("te laat"));
    portaal.vooruit(48.hours());
    let balie = portaal.als("fenna").await.get(BALIE).await.tekst;
    assert_eq!(balie.matches("te laat").count(), 1, "Wednesday 2 December");
}

#[tokio::test]
async fn who_was_called_leaves_the_list_and_is_forgotten_after_30_days() {
    let portaal = portaal().await;
    let naar = vraag(&portaal, "", &AN).await.naar().to_owned();
    let pad = format!("{BALIE}/{}/gebeld", naar.rsplit_once('/').unwrap().1);
    let gerrit = portaal.als("gerrit").await;
    assert_eq!(gerrit.post(&pad, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(gerrit.get(BALIE).await.status, StatusCode::FORBIDDEN);
    assert!(portaal.post_van(&pad, "", &[]).await.naar().starts_with("/inloggen"));
    let (sem, fenna) = (portaal.als("sem").await, portaal.als("fenna").await);
    let zonder = portaal.post_van(&pad, &sem.cookie, &[]).await;
    assert_eq!(zonder.status, StatusCode::FORBIDDEN, "without the token of the session");
    assert_eq!(open(&portaal).await, 1);
    for wie in [&sem, &sem, &fenna] {
        let antwoord = wie.post(&pad, &[]).await;
        assert_eq!((antwoord.status, antwoord.naar()), (StatusCode::SEE_OTHER, "/balie/terugbellen?gebeld=1"));
    }
    let lijst = sem.get("/balie/terugbellen?gebeld=1").await;
    assert!(
        lijst.tekst.contains("Deze vraag is van de lijst.") && lijst.tekst.contains("U hoeft nu niemand te bellen.")
    );
    let weg = sem.post(&format!("{BALIE}/00000000-0000-4000-8000-000000000000/gebeld"), &[]).await;
    assert_eq!(weg.status, StatusCode::NOT_FOUND);
    for (dagen, status) in [(29, StatusCode::OK), (2, StatusCode::NOT_FOUND)] {
        portaal.vooruit((24 * dagen).hours());
        opruimen::ronde(&portaal.werk).await.unwrap();
        assert_eq!(portaal.get(&naar).await.status, status, "{dagen}");
    }
}

#[tokio::test]
async fn a_session_that_ended_does_not_stand_in_the_way() {
    let portaal = portaal().await;
    let gerrit = portaal.als("gerrit").await;
    assert!(gerrit.get(PAD).await.tekst.contains("value=\"Gerrit den Braber\""), "the name is known");
    portaal.vooruit(20.minutes());
    assert_eq!(portaal.post_van(PAD, &gerrit.cookie, &AN).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn without_storage_what_was_typed_stays_and_nobody_thinks_it_was_sent() {
    let portaal = portaal().await;
    portaal.werk.opslag.db.clone().close().await.unwrap();
    let stuk = vraag(&portaal, "", &AN).await;
    assert_eq!(stuk.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(stuk.tekst.contains("We hebben uw vraag nog niet.") && stuk.tekst.contains("An Kanarie"));
    assert!(!stuk.headers.contains_key(header::SET_COOKIE));
    let gelukt = portaal.get(&format!("{PAD}/gelukt/00000000-0000-4000-8000-000000000000")).await;
    assert_eq!(gelukt.status, StatusCode::INTERNAL_SERVER_ERROR);
}

#[tokio::test]
async fn neither_name_nor_number_is_readable_in_the_database() {
    let portaal = portaal().await;
    let paren = [("naam", "An Kanarie"), ("telefoon", "0687650431"), ("onderwerp", "Merelzang"), ("wanneer", "middag")];
    vraag(&portaal, "", &paren).await;
    for bestand in std::fs::read_dir(portaal.map.path()).unwrap() {
        let pad = bestand.unwrap().path();
        let inhoud = if pad.is_file() { std::fs::read(&pad).unwrap() } else { Vec::new() };
        for kanarie in ["Kanarie", "0687650431", "87 65 04 31", "Merelzang"] {
            assert!(
                !inhoud.windows(kanarie.len()).any(|stuk| stuk == kanarie.as_bytes()),
                "{kanarie}: {}",
                pad.display()
            );
        }
    }
    for kanarie in ["An Kanarie", "0687650431", "Merelzang"] {
        assert!(!crate::harnas::gelogd().contains(kanarie), "{kanarie} stands in the log");
    }
}
