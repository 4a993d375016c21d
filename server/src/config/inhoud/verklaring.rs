//! What the gemeente declares of its accessibility. A status that nothing proves is a fault:
//! the rules are those of DigiToegankelijk for each letter.

use app::domain::verklaring::{Nalevingsstatus, Verklaring};
use jiff::ToSpan as _;

use super::InhoudFout;
use super::bron::Bron;
use super::fout::regel_op;

const BESTAND: &str = "toegankelijkheid.toml";
/// How long a complete research proves something, in years.
const BEWIJST: i8 = 3;
/// How far ahead a research may be planned, in months.
const PLANT: i8 = 6;
/// Longest term for a klacht, in weeks (Algemene wet bestuursrecht, artikel 9:11).
const MAX_KLACHT: u8 = 10;

/// A fault, and the key that it stands at; in which `[[afwijking]]`, if in one.
struct Gebrek {
    sleutel: &'static str,
    afwijking: Option<usize>,
    wat: String,
}

/// Reads and checks the file.
pub fn lees(bron: &Bron, fouten: &mut Vec<InhoudFout>) -> Option<Verklaring> {
    let verklaring: Verklaring = bron.toml(BESTAND, fouten)?;
    let tekst = bron.tekst(BESTAND, fouten)?;
    let gebreken = bewijs(&verklaring).into_iter().chain(termijnen(&verklaring)).chain(vorm(&verklaring));
    fouten.extend(gebreken.map(|gebrek| InhoudFout {
        bestand: BESTAND.to_owned(),
        regel: regel_van(&tekst, &gebrek),
        wat: gebrek.wat,
    }));
    Some(verklaring)
}

fn bij(sleutel: &'static str, wat: impl Into<String>) -> Gebrek {
    Gebrek { sleutel, afwijking: None, wat: wat.into() }
}

/// Is there what the letter asks for?
fn bewijs(verklaring: &Verklaring) -> Vec<Gebrek> {
    use Nalevingsstatus::{A, B, C, D};
    let (status, dag) = (verklaring.status, verklaring.opgesteld_op);
    let mut uit = Vec::new();
    match (status, verklaring.onderzocht_op, verklaring.onderzoek_gepland) {
        (A | B, None, _) => uit.push(bij("status", "no evidence: status A and B need `onderzocht_op`")),
        (A | B, Some(op), _) if op < dag.saturating_sub(BEWIJST.years()) => {
            uit.push(bij(
                "onderzocht_op",
                format!("no evidence: this is more than {BEWIJST} years before `opgesteld_op`"),
            ));
        }
        (C, _, None) => uit.push(bij("status", "status C needs `onderzoek_gepland`: without a plan it is D")),
        (C, _, Some(op)) if op > dag.saturating_add(PLANT.months()) => {
            uit.push(bij(
                "onderzoek_gepland",
                format!("must be within {PLANT} months of `opgesteld_op`: else it is D"),
            ));
        }
        (A | B | C | D, _, _) => {}
    }
    if verklaring.onderzocht_op.is_some_and(|op| op > dag) {
        uit.push(bij("onderzocht_op", "lies after `opgesteld_op`: write what is planned in `onderzoek_gepland`"));
    }
    match (status, verklaring.afwijkingen.is_empty()) {
        (A, false) => uit.push(bij("status", "status A has no [[afwijking]]: it is B, or take them away")),
        (B, true) => uit.push(bij("status", "status B needs an [[afwijking]]: what is not right yet?")),
        _ => {}
    }
    uit
}

fn termijnen(verklaring: &Verklaring) -> Vec<Gebrek> {
    let mut uit = Vec::new();
    if verklaring.antwoord_werkdagen == 0 {
        uit.push(bij("antwoord_werkdagen", "must be 1 or more"));
    }
    if !(1..=MAX_KLACHT).contains(&verklaring.klacht_weken) {
        uit.push(bij("klacht_weken", format!("must be 1 to {MAX_KLACHT}")));
    }
    let te_vroeg = verklaring.afwijkingen.iter().enumerate().filter(|(_, een)| een.wanneer < verklaring.opgesteld_op);
    uit.extend(te_vroeg.map(|(nr, _)| {
        let wat = "lies before `opgesteld_op`: take the afwijking away, or write a new day".to_owned();
        Gebrek { sleutel: "wanneer", afwijking: Some(nr), wat }
    }));
    uit
}

fn vorm(verklaring: &Verklaring) -> Vec<Gebrek> {
    let mut uit = Vec::new();
    if verklaring.tekent.trim().is_empty() {
        uit.push(bij("tekent", "must name the role of who signs"));
    }
    if verklaring.register.as_deref().is_some_and(|adres| !adres.starts_with("https://")) {
        uit.push(bij("register", "must begin with https://"));
    }
    uit
}

/// The line of a fault.
fn regel_van(tekst: &str, gebrek: &Gebrek) -> Option<usize> {
    let wortel = toml::de::DeTable::parse(tekst).ok()?;
    let waarde = match gebrek.afwijking {
        Some(nr) => {
            let afwijking = wortel.get_ref().get("afwijking")?.get_ref().as_array()?.get(nr)?;
            afwijking.get_ref().as_table()?.get(gebrek.sleutel)?.span()
        }
        None => wortel.get_ref().get(gebrek.sleutel)?.span(),
    };
    Some(regel_op(tekst, waarde.start))
}
