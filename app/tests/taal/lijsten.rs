//! Whether the lists can be found in a text at all.

use std::collections::BTreeSet;

use app::taal::{LIJSTEN, Lijst, Tekstsoort, Woordenschat, beoordeel};

/// Lists whose every term makes a finding.
const VINDBAAR: [Lijst; 6] =
    [Lijst::Streng, Lijst::Zacht, Lijst::Uitdrukking, Lijst::Voegwoord, Lijst::Afkorting, Lijst::Getal];

/// All terms that make a finding, with their list.
fn vormen() -> impl Iterator<Item = (Lijst, &'static str, &'static str)> {
    let vindbaar = LIJSTEN.into_iter().filter(|(lijst, _)| VINDBAAR.contains(lijst));
    vindbaar.flat_map(|(lijst, tekst)| {
        let eerste = |regel: &'static str| regel.split('\t').next().unwrap().split(',').map(str::trim);
        regels(tekst).flat_map(eerste).map(move |vorm| (lijst, tekst, vorm))
    })
}

fn regels(tekst: &'static str) -> impl Iterator<Item = &'static str> {
    tekst.lines().filter(|regel| !regel.starts_with('#') && !regel.is_empty())
}

#[test]
fn every_term_is_found_in_a_text() {
    let schatten: Vec<(Lijst, Woordenschat)> =
        LIJSTEN.into_iter().map(|(lijst, tekst)| (lijst, Woordenschat::new([(lijst, tekst)]))).collect();
    let mut dood = Vec::new();
    for (lijst, _, vorm) in vormen() {
        let (_, schat) = schatten.iter().find(|(ander, _)| *ander == lijst).unwrap();
        let zin = format!("dat {vorm} nu");
        let gevonden = beoordeel(&zin, Tekstsoort::Vrij, schat).bevindingen;
        if !gevonden.iter().any(|bevinding| &zin[bevinding.plek.clone()] == vorm) {
            dood.push(format!("{}: {vorm}", lijst.naam()));
        }
    }
    assert!(dood.is_empty(), "never found:\n{}", dood.join("\n"));
}

#[test]
fn no_form_stands_twice() {
    let mut gezien = BTreeSet::new();
    for (_, _, vorm) in vormen() {
        assert!(gezien.insert(vorm), "`{vorm}` stands twice");
    }
}

/// Looked up by halving, so a word out of place is a word that nobody knows.
#[test]
fn the_frequency_list_is_in_order() {
    let (_, frequentie) = LIJSTEN.into_iter().find(|(lijst, _)| *lijst == Lijst::Frequentie).unwrap();
    let woorden: Vec<&str> = regels(frequentie).map(|regel| regel.split('\t').next().unwrap()).collect();
    assert!(woorden.len() > 29_000);
    assert!(woorden.is_sorted_by(|een, ander| een < ander));
}
