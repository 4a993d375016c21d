//! Participles and the passive voice, by shape and by list.

use super::woorden::{Soort, Woord};
use super::woordenschat::{Lijst, Woordenschat};

const WORDEN: [&str; 5] = ["wordt", "worden", "word", "werd", "werden"];
const ZIJN: [&str; 5] = ["is", "zijn", "was", "waren", "geworden"];
/// Prefixes after which a participle has no `ge`.
const ONSCHEIDBAAR: [&str; 6] = ["be", "ver", "ont", "her", "er", "ge"];
/// First parts of verbs that come apart: `aan|ge|vraagd`.
const SCHEIDBAAR: [&str; 32] = [
    "aan", "achter", "af", "bij", "binnen", "door", "goed", "in", "klaar", "los", "mee", "mede", "na", "neer", "om",
    "onder", "op", "open", "over", "plaats", "rond", "samen", "tegen", "terug", "thuis", "toe", "uit", "vast", "voor",
    "vrij", "weg", "wegen",
];

/// Is this word a past participle?
pub fn is_deelwoord(woord: &str, schat: &Woordenschat) -> bool {
    if schat.in_lijst(Lijst::GeenDeelwoord, woord) || woord.chars().count() < 5 {
        return false;
    }
    schat.in_lijst(Lijst::Deelwoord, woord)
        || met_ge(woord)
        || SCHEIDBAAR.iter().any(|deel| woord.strip_prefix(deel).is_some_and(met_ge))
        || ONSCHEIDBAAR
            .iter()
            .any(|deel| woord.strip_prefix(deel).is_some_and(|rest| rest.len() >= 4 && rest.ends_with(['d', 't'])))
}

fn met_ge(woord: &str) -> bool {
    woord.strip_prefix("ge").is_some_and(|rest| rest.len() >= 3 && (rest.ends_with(['d', 't']) || rest.ends_with("en")))
}

/// Is this a form of `worden`?
pub fn is_worden(woord: &str) -> bool {
    WORDEN.contains(&woord)
}

/// The word that makes the sentence passive, when one does: a form of `worden` with a
/// participle, or a form of `zijn` with a participle and `door`.
pub fn lijdend<'w>(woorden: &'w [Woord], schat: &Woordenschat) -> Option<&'w Woord> {
    let deelwoord = |woord: &Woord| woord.soort != Soort::Naam && is_deelwoord(&woord.laag, schat);
    if !woorden.iter().any(deelwoord) {
        return None;
    }
    let door = woorden.iter().any(|woord| woord.laag == "door");
    let vorm = |van: &dyn Fn(&str) -> bool| woorden.iter().find(|woord| van(&woord.laag));
    vorm(&is_worden).or_else(|| vorm(&|woord| door && ZIJN.contains(&woord)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::taal::woorden::woorden;

    fn passief(zin: &str) -> bool {
        let schat = Woordenschat::new([(Lijst::GeenDeelwoord, "gemeente\nbekend"), (Lijst::Deelwoord, "genomen")]);
        lijdend(&woorden(zin, &(0..zin.len()), &schat), &schat).is_some()
    }

    #[test]
    fn the_passive_is_found() {
        assert!(passief("Uw aanvraag wordt behandeld"));
        assert!(passief("Het besluit is door het college genomen"));
        assert!(passief("De kosten worden in rekening gebracht"));
        assert!(!passief("We behandelen uw aanvraag"));
        assert!(!passief("Het wordt warm in de gemeente"));
        assert!(!passief("Uw pas is ingenomen"));
    }
}
