//! A report as lines for people, and as JSON for programs.

use app::taal::{Bevinding, Ernst};
use app::texts::taal::uitleg;
use serde::Serialize;

use super::{Eenheid, Rapport};

/// One text in JSON.
#[derive(Serialize)]
struct Geoordeeld<'r> {
    bestand: &'r str,
    regel: usize,
    tekst: &'r str,
    zinnen: usize,
    punten: f64,
    bevindingen: Vec<Melding>,
}

/// One finding in JSON.
#[derive(Serialize)]
struct Melding {
    code: &'static str,
    ernst: &'static str,
    regel: usize,
    woorden: String,
    uitleg: String,
    beter: String,
}

/// A line per finding: `file:line: rule fout|advies "the words": what to do`.
pub fn regels(rapport: &Rapport) -> Vec<String> {
    let mut uit: Vec<String> = rapport.fouten.iter().map(ToString::to_string).collect();
    for (eenheid, oordeel) in &rapport.oordelen {
        for bevinding in &oordeel.bevindingen {
            let m = Melding::new(eenheid, bevinding);
            uit.push(format!(
                "{}:{}: {} {} \"{}\": {}",
                eenheid.bestand, m.regel, m.code, m.ernst, m.woorden, m.uitleg
            ));
        }
    }
    uit
}

/// An array with an object per text.
pub fn json(rapport: &Rapport) -> String {
    let tekst = |(eenheid, oordeel): &(Eenheid, app::taal::Oordeel)| {
        let bevindingen: Vec<Melding> =
            oordeel.bevindingen.iter().map(|bevinding| Melding::new(eenheid, bevinding)).collect();
        let punten = (oordeel.punten * 1_000.0).round() / 1_000.0;
        serde_json::to_value(Geoordeeld {
            bestand: &eenheid.bestand,
            regel: eenheid.regel(0),
            tekst: &eenheid.tekst,
            zinnen: oordeel.zinnen,
            punten,
            bevindingen,
        })
    };
    let teksten: Vec<_> = rapport.oordelen.iter().filter_map(|paar| tekst(paar).ok()).collect();
    serde_json::Value::from(teksten).to_string()
}

impl Melding {
    fn new(eenheid: &Eenheid, bevinding: &Bevinding) -> Self {
        Self {
            code: bevinding.nummer(),
            ernst: if bevinding.ernst == Ernst::Fout { "fout" } else { "advies" },
            regel: eenheid.regel(bevinding.plek.start),
            woorden: kort(&eenheid.tekst[bevinding.plek.clone()]),
            uitleg: uitleg(bevinding),
            beter: bevinding.beter.clone(),
        }
    }
}

/// The words of a finding on one line; a whole text only by its beginning.
fn kort(woorden: &str) -> String {
    const LANG: usize = 160;
    let vlak = woorden.split_whitespace().collect::<Vec<_>>().join(" ");
    if vlak.chars().count() <= LANG { vlak } else { vlak.chars().take(LANG).chain(['…']).collect() }
}
