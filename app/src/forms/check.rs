//! Faults of a form that its shape alone does not show. The server refuses to start on
//! any of them.

use std::collections::HashSet;

use super::definitie::{Formulier, Soort, Veld};
use super::voorwaarde::Gelijk;

/// One fault, and where it stands: the places in the file are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gebrek {
    /// Which `[[stap]]`.
    pub stap: usize,
    /// Which `[[stap.veld]]` in it, when it is about a question.
    pub veld: Option<usize>,
    /// What is wrong and what to write, for the person who edits the file (English: it
    /// is read by whoever runs the server, never by a resident).
    pub wat: String,
}

/// All faults of a form.
///
/// A condition may only look at questions of earlier steps. So a cycle cannot be written,
/// and every step can be reached by going forward.
pub fn controleer(formulier: &Formulier) -> Vec<Gebrek> {
    let mut gebreken = Vec::new();
    let mut ids = HashSet::new();
    let mut namen = HashSet::new();
    let mut eerder: Vec<&Veld> = Vec::new();
    for (nr, stap) in formulier.stappen.iter().enumerate() {
        let mut meld = |veld, wat| gebreken.push(Gebrek { stap: nr, veld, wat });
        if !ids.insert(&stap.id) {
            meld(None, format!("step id `{}` occurs twice: give each step its own id", stap.id));
        }
        if GERESERVEERD.contains(&stap.id.as_str()) {
            meld(None, format!("step id `{}` is used by the portal itself: choose another", stap.id));
        }
        for vergelijking in stap.als.iter().flat_map(|als| als.vergelijkingen()) {
            if let Some(wat) = vergelijking_gebrek(vergelijking, &eerder) {
                meld(None, wat);
            }
        }
        for (veld_nr, veld) in stap.velden.iter().enumerate() {
            for naam in veld.invoernamen() {
                if !namen.insert(naam.clone()) {
                    meld(Some(veld_nr), format!("input name `{naam}` occurs twice: give each question its own `naam`"));
                }
            }
            if let Some(wat) = veld_gebrek(veld) {
                meld(Some(veld_nr), wat);
            }
        }
        eerder.extend(&stap.velden);
    }
    gebreken
}

/// Words that follow the slug in a URL and are no step.
const GERESERVEERD: [&str; 3] = ["controleren", "verstuurd", "weggooien"];

fn vergelijking_gebrek(Gelijk { veld, is }: &Gelijk, eerder: &[&Veld]) -> Option<String> {
    let Some(gevraagd) = eerder.iter().find(|v| v.naam == *veld) else {
        return Some(format!("condition asks for `{veld}`, which is no question of an earlier step"));
    };
    let kan = match &gevraagd.soort {
        Soort::Keuze { opties } => opties.iter().any(|optie| optie.waarde == *is),
        Soort::Aankruis { .. } => is == "ja",
        Soort::Bekend | Soort::Adres | Soort::Datum { .. } => false,
        _ => true,
    };
    (!kan).then(|| {
        format!("`{veld}` never has the value `{is}`, so this step is never shown: write a value of that question")
    })
}

fn veld_gebrek(veld: &Veld) -> Option<String> {
    let zonder_fout = matches!(veld.soort, Soort::Bekend | Soort::Huisgenoten | Soort::Adres);
    if !veld.optioneel && !zonder_fout && veld.leeg.is_empty() {
        return Some(format!("`{}` is required but has no `leeg`: write what to say when it is empty", veld.naam));
    }
    match &veld.soort {
        Soort::Keuze { opties } if opties.len() < 2 => {
            Some(format!("`{}` offers fewer than two options: add to `opties`", veld.naam))
        }
        Soort::Datum { venster: Some(_), te_vroeg, te_laat } if te_vroeg.is_empty() || te_laat.is_empty() => Some(
            format!("`{}` has a `venster` but no `te_vroeg` and `te_laat`: write what to say outside it", veld.naam),
        ),
        _ => None,
    }
}
