//! One sentence, taken apart once for points and rules alike.

use std::ops::Range;

use super::frequentie::ZELDZAAM;
use super::passief::{is_worden, lijdend};
use super::termen::Gevonden;
use super::woorden::{Soort, Woord, woorden};
use super::woordenschat::{Lijst, Woordenschat};

/// A term of one of the lists, in a sentence.
#[derive(Debug, Clone)]
pub struct Treffer<'s> {
    /// Which list.
    pub lijst: Lijst,
    /// Where in the text, in bytes.
    pub plek: Range<usize>,
    /// What to write instead.
    pub beter: &'s str,
}

/// What to write for `dienen te`, as the list of officialese says it.
const MOETEN: &str = "moeten";

/// Lists whose terms are sought in a sentence; an earlier one wins from a later one.
const GEZOCHT: [Lijst; 8] = [
    Lijst::Begrip,
    Lijst::Uitdrukking,
    Lijst::Streng,
    Lijst::Afkorting,
    Lijst::Zacht,
    Lijst::Voegwoord,
    Lijst::Vaag,
    Lijst::Getal,
];
/// How many of them, from the first, hold words that are never part of a name.
const ZEKER: usize = 4;

/// A sentence with what is in it.
#[derive(Debug)]
pub struct Zin<'s> {
    /// Where in the text, in bytes.
    pub plek: Range<usize>,
    /// Its words.
    pub woorden: Vec<Woord>,
    /// Terms of the lists.
    pub treffers: Vec<Treffer<'s>>,
    /// The word that makes it passive.
    pub lijdend: Option<Range<usize>>,
    /// How many forms of `worden` it has.
    pub worden: usize,
    /// Content words with their Zipf value; those that a list of the gemeente explains count as known.
    pub zipf: Vec<(Range<usize>, f64)>,
    /// Nouns made of verbs.
    pub naamwoordstijl: usize,
    /// Has a finite verb, or ends as a sentence does: else it is a heading or a label.
    pub volzin: bool,
}

impl<'s> Zin<'s> {
    /// Takes a sentence apart.
    pub fn new(tekst: &str, plek: Range<usize>, schat: &'s Woordenschat) -> Self {
        let woorden = woorden(tekst, &plek, schat);
        let treffers = treffers(&woorden, schat);
        let lijdend = lijdend(&woorden, schat).map(|woord| woord.plek.clone());
        let naamwoordstijl = woorden.iter().filter(|woord| is_naamwoordstijl(woord, schat)).count();
        let persoonsvorm = woorden.iter().any(|woord| schat.in_lijst(Lijst::Persoonsvorm, &woord.laag));
        let volzin = persoonsvorm || tekst[plek.clone()].ends_with(['.', '!', '?', '…', '”']);
        let zipf = zeldzaamheid(&woorden, schat);
        let vormen_van_worden = woorden.iter().filter(|woord| is_worden(&woord.laag)).count();
        Self { plek, woorden, treffers, lijdend, worden: vormen_van_worden, zipf, naamwoordstijl, volzin }
    }

    /// How many words a reader reads: a name or a number of several words is one.
    pub fn leeslengte(&self) -> usize {
        let een_geheel =
            |paar: &&[Woord]| paar[0].soort == paar[1].soort && matches!(paar[0].soort, Soort::Naam | Soort::Cijfers);
        self.woorden.len() - self.woorden.windows(2).filter(een_geheel).count()
    }

    /// Place of the semicolon that ends it, in bytes.
    pub fn puntkomma(&self, tekst: &str) -> Option<usize> {
        let rest = &tekst[self.plek.end..];
        let plek = self.plek.end + rest.len() - rest.trim_start_matches(' ').len();
        tekst[plek..].starts_with(';').then_some(plek)
    }

    /// How many terms of this list.
    pub fn uit(&self, lijst: Lijst) -> usize {
        self.treffers.iter().filter(|treffer| treffer.lijst == lijst).count()
    }

    /// How many words of this kind.
    pub fn van_soort(&self, soort: Soort) -> usize {
        self.woorden.iter().filter(|woord| woord.soort == soort).count()
    }

    /// Words that nobody can be expected to know: rare, and in none of the lists.
    pub fn zeldzame(&self) -> impl Iterator<Item = &Range<usize>> {
        let in_lijst = |plek: &Range<usize>| {
            self.treffers.iter().any(|treffer| treffer.plek.start <= plek.start && plek.end <= treffer.plek.end)
        };
        self.zipf.iter().filter(move |(plek, zipf)| *zipf < ZELDZAAM && !in_lijst(plek)).map(|(plek, _)| plek)
    }
}

/// Terms of the lists, left to right; the longest at each place, and none inside another.
/// What the gemeente explains or names is never a hard word.
fn treffers<'s>(woorden: &[Woord], schat: &'s Woordenschat) -> Vec<Treffer<'s>> {
    let mut uit = Vec::new();
    let mut nr = 0;
    while nr < woorden.len() {
        let Some((lijst, gevonden)) = langste(&woorden[nr..], schat) else {
            uit.extend(dienen_te(&woorden[nr..]));
            nr += 1;
            continue;
        };
        let plek = woorden[nr].plek.start..woorden[nr + gevonden.woorden - 1].plek.end;
        nr += gevonden.woorden;
        uit.push(Treffer { lijst, plek, beter: gevonden.beter });
    }
    uit
}

/// `dient u zich te melden`: the words between keep it from any list. Not `dient een klacht in`
/// or `dient als plek om te wachten`: there it is another verb.
fn dienen_te(woorden: &[Woord]) -> Option<Treffer<'static>> {
    const DIENEN: [&str; 4] = ["dient", "dienen", "diende", "dienden"];
    const VER: usize = 8;
    let (eerste, rest) = woorden.split_first().filter(|(eerste, _)| DIENEN.contains(&eerste.laag.as_str()))?;
    let rest: Vec<&str> = rest.iter().take(VER).map(|woord| woord.laag.as_str()).collect();
    let met_te = rest.windows(2).skip(1).any(|paar| paar[0] == "te" && paar[1].ends_with('n'));
    let ander_werkwoord = ["in", "als", "om"].iter().any(|woord| rest.contains(woord));
    (met_te && !ander_werkwoord).then(|| Treffer { lijst: Lijst::Streng, plek: eerste.plek.clone(), beter: MOETEN })
}

fn langste<'s>(woorden: &[Woord], schat: &'s Woordenschat) -> Option<(Lijst, Gevonden<'s>)> {
    // A name of the list is no hard word, but it may be one that the gemeente explains. What only
    // has a capital may be a name, so of that a hard word must be a certain one.
    let kan = match &woorden[0] {
        woord if woord.genoemd => &GEZOCHT[..1],
        woord if woord.soort == Soort::Naam => &GEZOCHT[..ZEKER],
        _ => &GEZOCHT[..],
    };
    let rest = || woorden.iter().map(|woord| woord.laag.as_str());
    let gevonden = kan.iter().filter_map(|lijst| Some((*lijst, schat.uit(*lijst).aan_begin(rest())?)));
    gevonden.reduce(|beste, ander| if ander.1.woorden > beste.1.woorden { ander } else { beste })
}

fn is_naamwoordstijl(woord: &Woord, schat: &Woordenschat) -> bool {
    const UITGANGEN: [&str; 9] = ["ing", "ingen", "atie", "aties", "heid", "heden", "iteit", "iteiten", "ering"];
    woord.soort == Soort::Inhoud
        && woord.laag.chars().count() >= 7
        && UITGANGEN.iter().any(|uitgang| woord.laag.ends_with(uitgang))
        && !schat.in_lijst(Lijst::Naamwoordstijl, &woord.laag)
        && !schat.in_lijst(Lijst::Begrip, &woord.laag)
}

fn zeldzaamheid(woorden: &[Woord], schat: &Woordenschat) -> Vec<(Range<usize>, f64)> {
    /// A word that the gemeente explains or approved is as well known as most.
    const UITGELEGD: f64 = 4.0;
    let bekend = bekend(woorden, schat);
    let waarde = |(nr, woord): (usize, &Woord)| {
        let zipf = if bekend[nr] { UITGELEGD } else { schat.zipf(&woord.laag) };
        (woord.plek.clone(), zipf)
    };
    woorden.iter().enumerate().filter(|(_, woord)| woord.soort == Soort::Inhoud).map(waarde).collect()
}

/// Which words belong to a term that the gemeente explains or approved.
fn bekend(woorden: &[Woord], schat: &Woordenschat) -> Vec<bool> {
    let mut uit = vec![false; woorden.len()];
    for nr in 0..woorden.len() {
        let rest = || woorden[nr..].iter().map(|woord| woord.laag.as_str());
        for gevonden in [schat.uit(Lijst::Begrip).aan_begin(rest()), schat.uit(Lijst::Goedgekeurd).aan_begin(rest())]
            .into_iter()
            .flatten()
        {
            uit[nr..nr + gevonden.woorden].fill(true);
        }
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn streng(zin: &str) -> usize {
        let schat = Woordenschat::new([(Lijst::Streng, "derhalve\tdus\ndient niet te\thoeft niet\n")]);
        Zin::new(zin, 0..zin.len(), &schat).uit(Lijst::Streng)
    }

    #[test]
    fn to_have_to_is_found_through_the_words_between() {
        assert_eq!(streng("Hiervoor dient u zich bij de balie te melden"), 1);
        assert_eq!(streng("Iedereen dient derhalve zelf te betalen"), 2);
        assert_eq!(streng("U dient uw klacht in om iets te veranderen"), 0);
        assert_eq!(streng("De balie dient als plek om te wachten"), 0);
        assert_eq!(streng("U dient niet te betalen"), 1);
    }

    #[test]
    fn a_name_of_three_words_is_read_as_one() {
        let zin = "U belt Stichting Oude Wilgen op 3 5 7";
        let schat = Woordenschat::new([(Lijst::Functiewoord, "u\nop")]);
        assert_eq!(Zin::new(zin, 0..zin.len(), &schat).leeslengte(), 5);
    }
}
