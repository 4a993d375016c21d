//! Faults put in on purpose: each must fail the check, at its own line.

use super::*;
use crate::config::inhoud::tests::kopie_met;

/// What the check says after a text in the demo content was replaced by another.
fn na_wijziging(bestand: &str, oud: &str, nieuw: &str) -> Vec<String> {
    let map = kopie_met(bestand, oud, nieuw);
    let bron = Bron::van(Some(map.path()));
    let mut fouten = Vec::new();
    let eigen = EigenWoorden::lees(&bron, &mut fouten).expect("readable");
    let rapport = controleer(&bron, &eigen);
    assert_eq!(rapport.is_fout(), !uitvoer::regels(&rapport).is_empty());
    uitvoer::regels(&rapport)
}

#[test]
fn the_demo_gemeente_has_no_hard_text() {
    assert_eq!(na_wijziging("taal/budget.toml", "#", "#"), Vec::<String>::new());
}

#[test]
fn a_hard_text_fails_wherever_it_stands() {
    let lijdend = "Uw aanvraag wordt door de daarvoor aangewezen medewerkers van de gemeente met de grootst mogelijke zorg \
                   bekeken en daarna wordt u door ons per brief of per mail over de uitkomst ingelicht.";
    let gevallen = [
        ("emails/status.txt", "Er is nieuws over uw aanvraag: {product}.", lijdend, "emails/status.txt:5: H1"),
        ("emails/status.txt", "Onderwerp: Er is nieuws", "Onderwerp: Inzake uw nieuws", "emails/status.txt:1: H2"),
        (
            "formulieren/verhuizing-doorgeven.toml",
            "Nee, er woont nog niemand",
            "Nee, ik heb usucapie",
            "formulieren/verhuizing-doorgeven.toml:70: H6",
        ),
        ("formulieren/verhuizing-doorgeven.toml", "Kies ja of nee.", "Maak middels ja of nee een keuze.", ": H2"),
        ("zaaktypen/verhuizing.toml", "We kijken of alles klopt.", "We kijken of alles klopt; dat duurt even.", ": H3"),
        (
            "producten/paspoort.md",
            "Uw kind komt mee naar de balie, ook een baby.",
            "Uw kind komt mee, d.w.z. ook een baby.",
            ": H4",
        ),
        ("paginas/privacy.md", "We verkopen niets", "In het kader van de wet verkopen we niets", ": H5"),
        ("taal/woordenlijst.toml", "uitleg = \"", "uitleg = \"Derhalve: ", "woordenlijst"),
        // A capital makes no name of it, and a line break no end of a sentence.
        ("formulieren/verhuizing-doorgeven.toml", "Kies ja of nee.", "Kies Derhalve ja of nee.", ": H2"),
        (
            "emails/status.txt",
            "Er is nieuws over uw aanvraag: ",
            "In het kader\nvan de wet: ",
            "emails/status.txt:5: H5",
        ),
        // The row of a list stands on its own, at its own line.
        (
            "producten/paspoort.md",
            "- Uw kind komt mee",
            "- Uw kind komt mee\n  - derhalve ook een baby",
            "paspoort.md:58: H2",
        ),
        // No list may declare officialese plain.
        ("taal/namen.toml", "[\"", "[\"derhalve\", \"", "`derhalve` is a word that no list can declare plain"),
    ];
    for (bestand, oud, nieuw, verwacht) in gevallen {
        let regels = na_wijziging(bestand, oud, nieuw);
        assert!(regels.iter().any(|regel| regel.contains(verwacht)), "{bestand} {nieuw}: {regels:#?}");
    }
}

#[test]
fn advice_has_a_budget_that_only_shrinks() {
    let meer = na_wijziging("paginas/privacy.md", "We verkopen niets", "Er wordt niets verkocht");
    assert!(meer.iter().any(|regel| regel.contains("W2 fires 1 times and may 0 times")), "{meer:#?}");
    let ruim = na_wijziging("taal/budget.toml", "#", "W2 = 3\n#");
    assert!(ruim.iter().any(|regel| regel.contains("write `W2 = 0`")), "{ruim:#?}");
}

#[test]
fn a_list_that_is_not_needed_is_a_fault() {
    let nieuw = "goedgekeurd = [\n  { woord = [\"xyzzy\"], reden = \"proef\", door = \"proef\" },";
    let regels = na_wijziging("taal/goedgekeurd.toml", "goedgekeurd = [", nieuw);
    assert!(regels.iter().any(|regel| regel.contains("`xyzzy` stands in no text")), "{regels:#?}");
}

/// A part of a name proves nothing: this is a form, not the file with the names of the gemeente.
#[test]
fn a_file_is_read_by_its_folder_not_by_the_end_of_its_name() {
    let schat = EigenWoorden::default().woordenschat();
    let tekst = "[[stap]]\ntitel = \"Betaal derhalve\"\n";
    for bestand in ["formulieren/persoonsgebonden-budget.toml", "content/formulieren/klacht-gemeente.toml"] {
        let regels = uitvoer::regels(&controleer_bestand(bestand, tekst, &schat));
        assert!(regels.iter().any(|regel| regel.contains(":2: H2")), "{bestand}: {regels:?}");
    }
    assert!(controleer_bestand("content/gemeente.toml", "naam = \"Derhalve\"", &schat).oordelen.is_empty());
}

/// A new line in an explanation once moved every later explanation to another word.
#[test]
fn an_explanation_of_two_lines_stays_with_its_word() {
    let map = kopie_met("taal/woordenlijst.toml", "uitleg = \"", "uitleg = \"Dit is het.\\n");
    let eigen = EigenWoorden::lees(&Bron::van(Some(map.path())), &mut Vec::new()).expect("readable");
    for (nr, begrip) in eigen.begrippen.iter().enumerate() {
        assert_eq!(eigen.begripzoeker().begrippen_in(&begrip.term), [nr], "{}", begrip.term);
    }
}

#[test]
fn a_form_that_would_break_the_lists_is_a_fault() {
    for term in ["#akte", "paspoort, pas", " "] {
        let nieuw = format!("term = \"{term}\"\nvormen = [\"x\"] #");
        let map = kopie_met("taal/woordenlijst.toml", "term = \"", &nieuw);
        let mut fouten = Vec::new();
        EigenWoorden::lees(&Bron::van(Some(map.path())), &mut fouten);
        assert!(!fouten.is_empty(), "{term}");
    }
}

#[test]
fn a_place_without_a_sample_value_is_a_fault() {
    let regels = na_wijziging("emails/status.txt", "{product}", "{onbekend_iets}");
    assert!(regels.iter().any(|regel| regel.contains("emails/status.txt:5") && regel.contains("has no sample value")));
}

#[test]
fn each_line_is_a_text_of_its_own() {
    let schat = EigenWoorden::default().woordenschat();
    let rapport = controleer_regels("-", "U krijgt een brief.\n\nDerhalve zenden wij u een brief.\n", &schat);
    assert_eq!(rapport.oordelen.len(), 3);
    assert!(rapport.oordelen[2].1.punten > rapport.oordelen[0].1.punten);
    let json: serde_json::Value = serde_json::from_str(&uitvoer::json(&rapport)).expect("JSON");
    assert_eq!(json[2]["bevindingen"][0]["code"], "H2");
    assert_eq!(json[2]["bevindingen"][0]["regel"], 3);
}
