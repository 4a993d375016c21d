//! Which words that somebody searched may be kept. Words only, never a person: what looks like
//! a name or a number is dropped, and so is every word that stands in no list: it may be a name.

use std::collections::HashSet;
use std::sync::LazyLock;

use app::taal::{Lijst, klein, woorden_van};

/// More is a story, and a story is about somebody.
const MAX_WOORDEN: usize = 6;
const MAX_TEKENS: usize = 60;
/// After these words comes a name.
const VOOR_EEN_NAAM: [&str; 12] =
    ["meneer", "mevrouw", "mevr", "mw", "dhr", "heer", "familie", "fam", "dokter", "naam", "heet", "heten"];

static NAMEN: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("namen.txt").lines().filter(|regel| !regel.starts_with('#')).collect());
static GEWOON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| woorden_van(Lijst::Frequentie).collect());
static FUNCTIE: LazyLock<HashSet<&'static str>> = LazyLock::new(|| woorden_van(Lijst::Functiewoord).collect());

/// A question that begins so is often a name: `van den berg`, `el bakkali`.
const BEGIN_VAN_EEN_NAAM: [&str; 9] = ["van", "de", "den", "der", "ter", "ten", "el", "al", "di"];

/// What may be kept of a question: ordinary words, in small letters. Nothing when it may be about
/// a person. `eigen` says whether a word is one of ours.
pub fn te_bewaren(vraag: &str, eigen: &dyn Fn(&str) -> bool) -> Option<String> {
    let tekst = vraag.split_whitespace().collect::<Vec<_>>().join(" ");
    let vreemd = |c: char| !(c.is_alphabetic() || " -'’.,?!".contains(c));
    if tekst.chars().count() > MAX_TEKENS || tekst.contains(vreemd) {
        return None;
    }
    let geschreven: Vec<&str> = tekst.split(|c: char| !c.is_alphabetic()).filter(|woord| !woord.is_empty()).collect();
    let woorden: Vec<String> = geschreven.iter().map(|woord| klein(woord)).collect();
    let is_naam = |woord: &String| NAMEN.contains(woord.as_str()) || VOOR_EEN_NAAM.contains(&woord.as_str());
    let met_hoofdletter = geschreven.iter().zip(&woorden).skip(1);
    let met_hoofdletter = met_hoofdletter
        .into_iter()
        .any(|(geschreven, woord)| geschreven.starts_with(char::is_uppercase) && !eigen(woord));
    // One ordinary word points to nobody. Beside others it may be a name that is also a word
    // (`mulder schulden`), so then every word must be one of ours.
    let alleen = woorden.len() == 1;
    let bekend = |woord: &String| {
        eigen(woord) || FUNCTIE.contains(woord.as_str()) || (alleen && GEWOON.contains(woord.as_str()))
    };
    let goed = (1..=MAX_WOORDEN).contains(&woorden.len())
        && !BEGIN_VAN_EEN_NAAM.contains(&woorden[0].as_str())
        && !woorden.iter().any(is_naam)
        && !met_hoofdletter
        && woorden.iter().all(bekend);
    goed.then(|| woorden.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn van(vraag: &str) -> Option<String> {
        te_bewaren(vraag, &|woord| ["paspoort", "wmo", "digid"].contains(&woord))
    }

    #[test]
    fn ordinary_words_may_be_counted() {
        assert_eq!(van("  Zwembad? ").as_deref(), Some("zwembad"));
        assert_eq!(van("mijn paspoort").as_deref(), Some("mijn paspoort"));
        assert_eq!(van("paspoort").as_deref(), Some("paspoort"));
        assert_eq!(van("mijn WMO").as_deref(), Some("mijn wmo"));
    }

    #[test]
    fn what_may_be_a_person_is_dropped() {
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
            "van den berg",
            "el bakkali uitkering",
            "kowalczyk",
            "emre yildirim schulden",
            "mulder schulden",
            "smit is dronken",
            "roos bakker paspoort",
            "",
            "ik wil graag weten waarom mijn aanvraag van vorige week nog niet klaar is",
        ];
        for vraag in dropped {
            assert_eq!(van(vraag), None, "{vraag}");
        }
    }
}
