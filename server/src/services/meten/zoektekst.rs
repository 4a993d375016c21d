//! Which words that somebody searched may be kept. Words only, never a person: what looks like
//! a name or a number is dropped at once, and words that nobody knows are kept only when
//! several people used them.

use std::collections::HashSet;
use std::sync::LazyLock;

use app::taal::{LIJSTEN, Lijst, klein};

/// More is a story, and a story is about somebody.
const MAX_WOORDEN: usize = 6;
const MAX_TEKENS: usize = 60;
/// After these words comes a name.
const VOOR_EEN_NAAM: [&str; 12] =
    ["meneer", "mevrouw", "mevr", "mw", "dhr", "heer", "familie", "fam", "dokter", "naam", "heet", "heten"];

static NAMEN: LazyLock<HashSet<&'static str>> = LazyLock::new(|| regels(include_str!("namen.txt")).collect());
static GEWOON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lijst = LIJSTEN.iter().find(|(lijst, _)| *lijst == Lijst::Frequentie).map_or("", |(_, tekst)| tekst);
    regels(lijst).map(|regel| regel.split('\t').next().unwrap_or_default()).collect()
});

fn regels(tekst: &'static str) -> impl Iterator<Item = &'static str> {
    tekst.lines().filter(|regel| !regel.starts_with('#'))
}

/// Words that may be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Zoektekst {
    /// Everybody knows these words: they point to nobody.
    Gewoon(String),
    /// Some word is in no list: it may be a name that we don't know.
    Onbekend(String),
}

impl Zoektekst {
    /// What may be kept of a question; nothing when it may be about a person.
    pub fn van(vraag: &str, eigen: &dyn Fn(&str) -> bool) -> Option<Self> {
        let tekst = vraag.split_whitespace().collect::<Vec<_>>().join(" ");
        let vreemd = |c: char| !(c.is_alphabetic() || " -'’.,?!".contains(c));
        if tekst.is_empty() || tekst.chars().count() > MAX_TEKENS || tekst.contains(vreemd) {
            return None;
        }
        let geschreven: Vec<&str> =
            tekst.split(|c: char| !c.is_alphabetic()).filter(|woord| !woord.is_empty()).collect();
        let woorden: Vec<String> = geschreven.iter().map(|woord| klein(woord)).collect();
        let is_gewoon = |woord: &str| GEWOON.contains(woord) || eigen(woord);
        let is_naam = |woord: &String| NAMEN.contains(woord.as_str()) || VOOR_EEN_NAAM.contains(&woord.as_str());
        let met_hoofdletter = geschreven
            .iter()
            .zip(&woorden)
            .skip(1)
            .any(|(geschreven, woord)| geschreven.starts_with(char::is_uppercase) && !eigen(woord));
        if woorden.is_empty() || woorden.len() > MAX_WOORDEN || woorden.iter().any(is_naam) || met_hoofdletter {
            return None;
        }
        let schoon = woorden.join(" ");
        Some(if woorden.iter().all(|woord| is_gewoon(woord)) { Self::Gewoon(schoon) } else { Self::Onbekend(schoon) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn van(vraag: &str) -> Option<Zoektekst> {
        Zoektekst::van(vraag, &|woord| ["paspoort", "wmo", "digid"].contains(&woord))
    }

    #[test]
    fn ordinary_words_may_be_counted() {
        assert_eq!(van("  Zwembad   open? "), Some(Zoektekst::Gewoon("zwembad open".to_owned())));
        assert_eq!(van("paspoort"), Some(Zoektekst::Gewoon("paspoort".to_owned())));
        assert_eq!(van("hulp via WMO"), Some(Zoektekst::Gewoon("hulp via wmo".to_owned())));
        assert_eq!(van("kliekobak"), Some(Zoektekst::Onbekend("kliekobak".to_owned())));
    }

    #[test]
    fn what_looks_like_a_person_is_dropped() {
        let dropped = [
            "jan jansen",
            "Fatima",
            "mevrouw de Wit",
            "verhuizing Boersma",
            "ik heet kees",
            "999993653",
            "3077 AW",
            "0612345678",
            "iemand@voorbeeld.nl",
            "Dorpsstraat 5",
            "NL91ABNA0417164300",
            "Vergunning Van Dongen",
            "",
            "ik wil graag weten waarom mijn aanvraag van vorige week nog niet klaar is",
        ];
        for vraag in dropped {
            assert_eq!(van(vraag), None, "{vraag}");
        }
    }
}
