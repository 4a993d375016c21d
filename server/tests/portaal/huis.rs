//! The shape of the house: arrows point one way. What Cargo cannot see is read here from
//! the source.

use std::fs;
use std::path::{Path, PathBuf};

/// Room of the server, and the rooms that it may use.
const PIJLEN: [(&str, &[&str]); 9] = [
    ("storage", &["storage", "toeval"]),
    ("sources", &["sources", "storage", "klok"]),
    ("services", &["services", "sources", "storage", "config", "taal", "klok", "toeval"]),
    ("jobs", &["jobs", "services", "storage", "config", "wissel", "klok"]),
    ("auth", &["auth", "storage", "klok", "toeval"]),
    ("routes", &["routes", "auth", "middleware", "site", "toeval"]),
    ("middleware", &["middleware", "routes", "auth"]),
    ("config", &["config", "site", "toeval"]),
    ("taal", &["taal", "config", "Startfout"]),
];

/// Folders of adapters; only `lib.rs` names them.
const ADAPTERS: [&str; 3] = ["::eigen", "mail::bestand", "mail::smtp"];

#[test]
fn arrows_in_the_server_point_one_way() {
    for (kamer, mag) in PIJLEN {
        for (pad, tekst) in bronnen(&format!("src/{kamer}")) {
            for gebruik in tekst.split("crate::").skip(1) {
                let naar = gebruik.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                assert!(mag.contains(&naar), "{} uses `{naar}`", pad.display());
            }
            let noemt = ADAPTERS.into_iter().find(|adapter| tekst.contains(adapter));
            assert!(noemt.is_none() || kamer == "sources", "{} names an adapter", pad.display());
        }
    }
}

#[test]
fn domain_and_forms_know_no_leptos_and_no_page() {
    for kamer in ["domain", "forms", "taal"] {
        for (pad, tekst) in bronnen(&format!("../app/src/{kamer}")) {
            for vreemd in
                ["leptos", "crate::pages", "crate::components", "crate::portal", "crate::api", "crate::islands"]
            {
                assert!(!tekst.contains(vreemd), "{} uses {vreemd}", pad.display());
            }
        }
    }
}

#[test]
fn files_stay_small() {
    for wortel in ["src", "tests", "../app/src", "../app/tests"] {
        for (pad, tekst) in bronnen(wortel) {
            let regels = tekst.lines().count();
            assert!(regels <= 400, "{} has {regels} lines", pad.display());
        }
    }
}

fn bronnen(map: &str) -> Vec<(PathBuf, String)> {
    let mut gevonden = Vec::new();
    verzamel(&Path::new(env!("CARGO_MANIFEST_DIR")).join(map), &mut gevonden);
    assert!(!gevonden.is_empty(), "{map} is empty");
    gevonden
}

fn verzamel(map: &Path, gevonden: &mut Vec<(PathBuf, String)>) {
    for ding in fs::read_dir(map).unwrap() {
        let pad = ding.unwrap().path();
        if pad.is_dir() {
            verzamel(&pad, gevonden);
        } else if pad.extension().is_some_and(|einde| einde == "rs") {
            let tekst = fs::read_to_string(&pad).unwrap();
            gevonden.push((pad, tekst));
        }
    }
}
