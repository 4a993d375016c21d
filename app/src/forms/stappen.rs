//! Which steps somebody walks through, and in what order.

use super::antwoorden::Antwoorden;
use super::definitie::{Formulier, Stap};

/// The steps that apply to these answers, in order.
pub fn zichtbaar<'f>(formulier: &'f Formulier, antwoorden: &Antwoorden) -> Vec<&'f Stap> {
    let geldt = |stap: &&Stap| stap.als.as_ref().is_none_or(|als| als.geldt(antwoorden));
    formulier.stappen.iter().filter(geldt).collect()
}

/// Where a step stands among the visible ones: place from 0, and how many there are.
pub fn plek(formulier: &Formulier, antwoorden: &Antwoorden, id: &str) -> Option<(usize, usize)> {
    let stappen = zichtbaar(formulier, antwoorden);
    stappen.iter().position(|stap| stap.id == id).map(|plek| (plek, stappen.len()))
}

/// The step after this one; `None` after the last.
pub fn volgende<'f>(formulier: &'f Formulier, antwoorden: &Antwoorden, id: &str) -> Option<&'f Stap> {
    let (plek, _) = plek(formulier, antwoorden, id)?;
    zichtbaar(formulier, antwoorden).get(plek + 1).copied()
}

/// The step before this one; `None` at the first.
pub fn vorige<'f>(formulier: &'f Formulier, antwoorden: &Antwoorden, id: &str) -> Option<&'f Stap> {
    let (plek, _) = plek(formulier, antwoorden, id)?;
    plek.checked_sub(1).and_then(|eerder| zichtbaar(formulier, antwoorden).get(eerder).copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::definitie::{Soort, Veld};
    use crate::forms::voorwaarde::{Gelijk, Voorwaarde};

    fn formulier() -> Formulier {
        let stap = |id: &str, als| Stap {
            id: id.into(),
            titel: id.into(),
            uitleg: String::new(),
            als,
            velden: vec![Veld {
                naam: id.into(),
                label: id.into(),
                hulp: String::new(),
                optioneel: false,
                leeg: "leeg".into(),
                soort: Soort::Tekst { max: 9, autocomplete: None },
            }],
        };
        let als = Voorwaarde::Is(Gelijk { veld: "a".into(), is: "ja".into() });
        Formulier {
            slug: "proef".into(),
            versie: 1,
            titel: "Proef".into(),
            zaaktype: "proef".into(),
            start: vec![],
            hierna: vec![],
            stappen: vec![stap("a", None), stap("b", Some(als)), stap("c", None)],
        }
    }

    #[test]
    fn a_condition_decides_the_way() {
        let formulier = formulier();
        let ja = [("a", "ja")].into_iter().collect();
        let nee = [("a", "nee")].into_iter().collect();
        assert_eq!(volgende(&formulier, &ja, "a").map(|s| s.id.as_str()), Some("b"));
        assert_eq!(volgende(&formulier, &nee, "a").map(|s| s.id.as_str()), Some("c"));
        assert_eq!(vorige(&formulier, &nee, "c").map(|s| s.id.as_str()), Some("a"));
        assert_eq!(vorige(&formulier, &nee, "a"), None);
        assert_eq!(plek(&formulier, &nee, "c"), Some((1, 2)));
        assert_eq!(plek(&formulier, &nee, "b"), None);
    }
}
