//! Forms and zaaktypen.

use std::collections::HashMap;
use std::sync::Arc;

use app::domain::zaak::Zaaktype;
use app::forms::check::{self, Gebrek};
use app::forms::definitie::Formulier;

use super::InhoudFout;
use super::bron::{Bron, stam};
use super::fout::regel_op;

/// All forms, by slug, newest version first. `{slug}.toml` is the newest;
/// `{slug}@{versie}.toml` an older one that drafts still follow.
pub fn lees(bron: &Bron, fouten: &mut Vec<InhoudFout>) -> HashMap<String, Vec<Arc<Formulier>>> {
    let mut formulieren: HashMap<String, Vec<Arc<Formulier>>> = HashMap::new();
    for pad in bron.bestanden("formulieren", ".toml") {
        let Some(formulier) = bron.toml::<Formulier>(&pad, fouten) else { continue };
        let (slug, versie) = stam(&pad).split_once('@').unwrap_or((stam(&pad), ""));
        if formulier.slug != slug || (!versie.is_empty() && versie != formulier.versie.to_string()) {
            fouten.push(InhoudFout::new(&pad, "name the file after its `slug`, and an older version `slug@versie`"));
        }
        let tekst = bron.tekst(&pad, fouten).unwrap_or_default();
        fouten.extend(check::controleer(&formulier).into_iter().map(|gebrek| InhoudFout {
            bestand: pad.clone(),
            regel: regel_van(&tekst, &gebrek),
            wat: gebrek.wat,
        }));
        formulieren.entry(formulier.slug.clone()).or_default().push(Arc::new(formulier));
    }
    for versies in formulieren.values_mut() {
        versies.sort_by_key(|formulier| std::cmp::Reverse(formulier.versie));
    }
    formulieren
}

/// All zaaktypen, by key.
pub fn lees_zaaktypen(bron: &Bron, fouten: &mut Vec<InhoudFout>) -> HashMap<String, Arc<Zaaktype>> {
    let mut zaaktypen = HashMap::new();
    for pad in bron.bestanden("zaaktypen", ".toml") {
        let Some(zaaktype) = bron.toml::<Zaaktype>(&pad, fouten) else { continue };
        if zaaktype.identificatie != stam(&pad) {
            fouten.push(InhoudFout::new(&pad, "name the file after its `identificatie`"));
        }
        if !zaaktype.statussen.last().is_some_and(|status| status.eind) {
            fouten.push(InhoudFout::new(&pad, "the last [[status]] must have `eind = true`"));
        }
        zaaktypen.insert(zaaktype.identificatie.clone(), Arc::new(zaaktype));
    }
    zaaktypen
}

/// The line on which the step or question of a fault begins.
fn regel_van(tekst: &str, gebrek: &Gebrek) -> Option<usize> {
    let wortel = toml::de::DeTable::parse(tekst).ok()?;
    let stap = wortel.get_ref().get("stap")?.get_ref().as_array()?.get(gebrek.stap)?;
    let plek = match gebrek.veld {
        Some(nr) => stap.get_ref().as_table()?.get("veld")?.get_ref().as_array()?.get(nr)?.span(),
        None => stap.span(),
    };
    Some(regel_op(tekst, plek.start))
}
