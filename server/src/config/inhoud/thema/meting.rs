//! Calculates the pairs on one screen.

use super::omgeving::{Gevonden, Misluk, Omgeving};
use super::paren::{Groep, Paar};

/// What everything lies on in the end.
const PAGINA: &str = "--basis-color-default-bg-document";

/// Calculates one pair on everything that it stands on. Reports a fault, and whether it
/// belongs to this screen or to the file.
pub fn meet(omgeving: &Omgeving<'_>, groep: &Groep, paar: &Paar, mut meld: impl FnMut(Misluk, bool)) {
    let gezien: Result<Vec<_>, _> =
        [Some(&paar.kleur), paar.of.as_ref()].into_iter().flatten().map(|kleur| omgeving.kleur(kleur)).collect();
    let gezien = match gezien {
        Ok(gezien) => gezien,
        Err(misluk) => return meld(misluk, false),
    };
    for op in &paar.op {
        match grond(omgeving, op) {
            Err(misluk) => meld(misluk, false),
            Ok(grond) => {
                let verhouding = |een: &Gevonden| een.kleur.op(grond.kleur).contrast(grond.kleur);
                let beste = gezien.iter().map(verhouding).fold(0.0, f64::max);
                if beste < groep.minimum {
                    meld(te_zwak(groep, paar, &gezien, &grond, beste), true);
                }
            }
        }
    }
}

/// What a pair stands on, as the eye sees it.
fn grond(omgeving: &Omgeving<'_>, op: &str) -> Result<Gevonden, Misluk> {
    let grond = omgeving.kleur(op)?;
    if grond.kleur.dekt() {
        return Ok(grond);
    }
    let pagina = omgeving.kleur(PAGINA)?;
    if !pagina.kleur.dekt() {
        return Err((
            pagina.regel,
            format!("`{PAGINA}` is {}: the page needs a colour that nothing shines through", pagina.kleur),
        ));
    }
    Ok(Gevonden { kleur: grond.kleur.op(pagina.kleur), ..grond })
}

fn te_zwak(groep: &Groep, paar: &Paar, gezien: &[Gevonden], grond: &Gevonden, verhouding: f64) -> Misluk {
    let kleuren: Vec<_> = gezien.iter().map(|een| format!("`{}` ({})", een.naam, een.kleur)).collect();
    let regel = gezien.iter().find_map(|een| een.regel);
    let grondregel = grond.regel.map_or(String::new(), |regel| format!(", line {regel}"));
    // Never rounded up to the ratio that is needed.
    let gevonden = (verhouding * 100.0).floor() / 100.0;
    let wat = format!(
        "{}: {} on `{}` ({}{grondregel}) has a contrast of {gevonden:.2}, at least {} is needed (WCAG {})",
        paar.waar,
        kleuren.join(" or "),
        grond.naam,
        grond.kleur,
        groep.minimum,
        groep.wcag,
    );
    (regel.or(grond.regel), wat)
}
