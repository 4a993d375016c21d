use std::fs;
use std::path::Path;

use super::*;

/// A copy of the demo gemeente in a folder, to break on purpose.
pub fn kopie() -> tempfile::TempDir {
    let doel = tempfile::tempdir().expect("a folder");
    kopieer(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), doel.path());
    doel
}

/// Such a copy, with a text in one of its files replaced by another.
pub fn kopie_met(bestand: &str, oud: &str, nieuw: &str) -> tempfile::TempDir {
    let map = kopie();
    let pad = map.path().join(bestand);
    let tekst = fs::read_to_string(&pad).expect("readable");
    assert!(tekst.contains(oud), "{bestand} has no `{oud}`");
    fs::write(&pad, tekst.replacen(oud, nieuw, 1)).expect("written");
    map
}

fn kopieer(van: &Path, naar: &Path) {
    fs::create_dir_all(naar).expect("made");
    for ding in fs::read_dir(van).expect("readable") {
        let ding = ding.expect("readable");
        let doel = naar.join(ding.file_name());
        if ding.path().is_dir() {
            kopieer(&ding.path(), &doel);
        } else {
            fs::copy(ding.path(), doel).expect("copied");
        }
    }
}

/// Replaces a text in a file of the copy, and gives the faults that follow.
fn na_wijziging(bestand: &str, oud: &str, nieuw: &str) -> Vec<String> {
    match Inhoud::lees(Some(kopie_met(bestand, oud, nieuw).path())) {
        Ok(_) => Vec::new(),
        Err(fouten) => fouten.0.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_demo_gemeente_is_whole() {
    let inhoud = Inhoud::lees(None).expect("the demo content has no faults");
    assert_eq!(inhoud.toptaken.toptaken.len(), 12);
    assert!(inhoud.formulieren.contains_key("verhuizing-doorgeven"));
}

#[test]
fn a_fault_names_file_line_and_cure() {
    let formulier = "formulieren/verhuizing-doorgeven.toml";
    let gevallen = [
        (formulier, "titel = \"Verhuizing doorgeven\"", "title = \"x\"", "unknown field `title`"),
        (formulier, "is = \"ja\"", "is = \"misschien\"", "never has the value `misschien`"),
        (formulier, "veld = \"inwoning\"", "veld = \"telefoon\"", "no question of an earlier step"),
        (formulier, "naam = \"telefoon\"", "naam = \"email\"", "input name `email` occurs twice"),
        (formulier, "id = \"contact\"", "id = \"controleren\"", "used by the portal itself"),
        ("gemeente.toml", "naam = \"Gemeente", "naam = Gemeente", ""),
        ("emails/bevestiging.txt", "{referentie}", "{nummer}", "`{nummer}` is unknown"),
    ];
    for (bestand, oud, nieuw, verwacht) in gevallen {
        let fouten = na_wijziging(bestand, oud, nieuw);
        let goed = |fout: &String| fout.starts_with(&format!("content/{bestand}:")) && fout.contains(verwacht);
        let met_regel = |fout: &String| fout.split(':').nth(1).is_some_and(|regel| regel.parse::<usize>().is_ok());
        assert!(fouten.iter().any(|fout| goed(fout) && met_regel(fout)), "{bestand} {nieuw}: {fouten:?}");
    }
}

#[test]
fn files_must_fit_together() {
    let gevallen = [
        ("toptaken.toml", "\"paspoort\"", "\"paspoorten\"", "`paspoorten` is no product"),
        (
            "formulieren/verhuizing-doorgeven.toml",
            "zaaktype = \"verhuizing\"",
            "zaaktype = \"x\"",
            "add zaaktypen/x.toml",
        ),
        ("producten/paspoort.md", "soort = \"bellen\"", "soort = \"formulier\"", "add formulieren/paspoort.toml"),
        ("zaaktypen/verhuizing.toml", "eind = true", "", "must have `eind = true`"),
    ];
    for (bestand, oud, nieuw, verwacht) in gevallen {
        let fouten = na_wijziging(bestand, oud, nieuw);
        assert!(fouten.iter().any(|fout| fout.contains(verwacht)), "{bestand}: {fouten:?}");
    }
}

#[test]
fn a_status_needs_its_evidence() {
    let gevallen = [
        ("status = \"C\"", "status = \"A\"", "no evidence: status A and B need `onderzocht_op`"),
        ("status = \"C\"", "status = \"B\"", "no evidence: status A and B need `onderzocht_op`"),
        ("status = \"C\"", "status = \"B\"\nonderzocht_op = \"2023-11-21\"", "no evidence: this is more than 3 years"),
        ("status = \"C\"", "status = \"A\"\nonderzocht_op = \"2026-11-01\"", "status A has no [[afwijking]]"),
        ("status = \"C\"", "status = \"C\"\nonderzocht_op = \"2026-11-23\"", "lies after `opgesteld_op`"),
        ("status = \"C\"", "status = \"E\"", "unknown variant `E`"),
        ("onderzoek_gepland = \"2027-04-01\"", "", "without a plan it is D"),
        ("onderzoek_gepland = \"2027-04-01\"", "onderzoek_gepland = \"2027-05-23\"", "within 6 months"),
        ("wanneer = \"2027-04-01\"", "wanneer = \"2026-11-21\"", "lies before `opgesteld_op`"),
        ("klacht_weken = 6", "klacht_weken = 11", "must be 1 to 10"),
        ("antwoord_werkdagen = 5", "antwoord_werkdagen = 0", "must be 1 or more"),
        ("tekent = ", "handtekening = ", "unknown field `handtekening`"),
        ("tekent = ", "register = \"http://x\"\ntekent = ", "must begin with https://"),
    ];
    for (oud, nieuw, verwacht) in gevallen {
        let fouten = na_wijziging("toegankelijkheid.toml", oud, nieuw);
        let regel =
            |fout: &str| fout.strip_prefix("content/toegankelijkheid.toml:")?.split(':').next()?.parse::<usize>().ok();
        let goed = |fout: &&String| fout.contains(verwacht) && regel(fout).is_some();
        assert_eq!(fouten.iter().filter(goed).count(), 1, "{nieuw}: {fouten:?}");
    }
    let onderzocht = "status = \"B\"\nonderzocht_op = \"2023-11-22\"";
    assert_eq!(na_wijziging("toegankelijkheid.toml", "status = \"C\"", onderzocht), Vec::<String>::new());
}
