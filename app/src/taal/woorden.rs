//! The words of a sentence, and what kind each is.

use std::ops::Range;

use super::letters::{is_afgekort, is_hoofdletter, is_letter, is_letter_of_cijfer, klein};
use super::woordenschat::{Lijst, Woordenschat};

/// What a word does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soort {
    /// Holds the sentence together: the, of, is.
    Functie,
    /// Digits, amounts, times.
    Cijfers,
    /// A name: a capital inside the sentence, or a term of the list of names.
    Naam,
    /// An address on the web, a place to fill in, a code: no word to judge.
    Teken,
    /// Carries meaning.
    Inhoud,
}

/// A word.
#[derive(Debug, Clone)]
pub struct Woord {
    /// Where in the text, in bytes.
    pub plek: Range<usize>,
    /// In small letters.
    pub laag: String,
    /// What it does.
    pub soort: Soort,
    /// The list of names has it.
    pub genoemd: bool,
}

/// The words of the sentence at `zin`.
pub fn woorden(tekst: &str, zin: &Range<usize>, schat: &Woordenschat) -> Vec<Woord> {
    let mut uit = Vec::new();
    for plek in plekken(&tekst[zin.clone()]) {
        let mut plek = zin.start + plek.start..zin.start + plek.end;
        let mut laag = klein(&tekst[plek.clone()]);
        // `art.` is a word of four signs, when the list says so.
        let met_punt = format!("{laag}.");
        if tekst[plek.end..zin.end].starts_with('.') && schat.in_lijst(Lijst::Afkorting, &met_punt) {
            plek.end += 1;
            laag = met_punt;
        }
        let woord = &tekst[plek.clone()];
        let eerste = uit.is_empty();
        let soort = soort(woord, &laag, eerste, schat);
        uit.push(Woord { plek, laag, soort, genoemd: false });
    }
    noem_namen(&mut uit, schat);
    uit
}

/// Bytes of each word in a sentence.
fn plekken(zin: &str) -> Vec<Range<usize>> {
    let mut uit = Vec::new();
    for (begin, stuk) in stukken(zin) {
        if is_teken(stuk) {
            uit.push(begin..begin + stuk.len());
        } else {
            knip(stuk, begin, &mut uit);
        }
    }
    uit
}

/// Cuts what stands between two spaces into words: `(en/of)` holds two.
fn knip(stuk: &str, begin: usize, uit: &mut Vec<Range<usize>>) {
    let tekens: Vec<(usize, char)> = stuk.char_indices().collect();
    let mut van = None;
    for (nr, (hier, teken)) in tekens.iter().enumerate() {
        let tussen = nr > 0 && tekens.get(nr + 1).is_some_and(|(_, na)| verbindt(tekens[nr - 1].1, *teken, *na));
        let slot = *teken == '.' && van.is_some_and(|van: usize| is_afgekort(&stuk[van..*hier]));
        if is_letter_of_cijfer(*teken) || *teken == '€' || (van.is_some() && tussen) || slot {
            van.get_or_insert(*hier);
        } else if let Some(van) = van.take() {
            uit.push(begin + van..begin + hier);
        }
    }
    if let Some(van) = van {
        uit.push(begin + van..begin + stuk.len());
    }
}

/// A hyphen or apostrophe joins letters, as does a dot in an abbreviation or a number; a comma
/// joins digits; a slash joins `t/m` and `p/a`.
fn verbindt(voor: char, teken: char, na: char) -> bool {
    match teken {
        '-' | '\'' | '’' | '.' | '\u{ad}' | '\u{200b}' => is_letter_of_cijfer(voor) && is_letter_of_cijfer(na),
        ',' => voor.is_ascii_digit() && na.is_ascii_digit(),
        '/' => matches!((voor, na), ('t', 'm') | ('p', 'a')),
        _ => false,
    }
}

/// An address on the web, an e-mail address, a place that was made unreadable: `[NAAM]`.
fn is_teken(stuk: &str) -> bool {
    let e_mail = stuk.split_once('@').is_some_and(|(voor, na)| !voor.is_empty() && na.contains('.'));
    let gemaakt = stuk.starts_with('[') && !stuk.chars().any(|teken| is_letter(teken) && !is_hoofdletter(teken));
    e_mail || gemaakt || stuk.contains("://") || stuk.starts_with("www.")
}

fn stukken(zin: &str) -> impl Iterator<Item = (usize, &str)> {
    zin.split(char::is_whitespace)
        .filter(|stuk| !stuk.is_empty())
        .map(move |stuk| (stuk.as_ptr() as usize - zin.as_ptr() as usize, stuk))
}

fn soort(woord: &str, laag: &str, eerste: bool, schat: &Woordenschat) -> Soort {
    let begint_hoog = woord.chars().next().is_some_and(is_hoofdletter);
    if is_teken(woord) {
        Soort::Teken
    } else if woord.chars().any(|c| c.is_ascii_digit()) || woord.starts_with('€') {
        Soort::Cijfers
    } else if schat.in_lijst(Lijst::Functiewoord, laag) {
        Soort::Functie
    } else if begint_hoog && !eerste {
        Soort::Naam
    } else {
        Soort::Inhoud
    }
}

/// Terms of the list of names, also where a sentence begins with one.
fn noem_namen(woorden: &mut [Woord], schat: &Woordenschat) {
    let mut nr = 0;
    while nr < woorden.len() {
        let rest = woorden[nr..].iter().map(|woord| woord.laag.as_str());
        let lengte = schat.uit(Lijst::Naam).aan_begin(rest).map_or(0, |naam| naam.woorden);
        for woord in &mut woorden[nr..nr + lengte] {
            woord.soort = Soort::Naam;
            woord.genoemd = true;
        }
        nr += lengte.max(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ontleed(zin: &str) -> Vec<(String, Soort)> {
        let schat = Woordenschat::new([(Lijst::Functiewoord, "de\nu\nin\nkost"), (Lijst::Naam, "wet brp\nrdw")]);
        woorden(zin, &(0..zin.len()), &schat).into_iter().map(|w| (zin[w.plek].to_owned(), w.soort)).collect()
    }

    #[test]
    fn words_numbers_and_names_are_told_apart() {
        let paar = |woord: &str, soort| (woord.to_owned(), soort);
        assert_eq!(
            ontleed("RDW-pas kost € 8,50 in Zandkamp, d.w.z. foto's (1234 AB) op www.rdw.nl."),
            [
                paar("RDW-pas", Soort::Inhoud),
                paar("kost", Soort::Functie),
                paar("€", Soort::Cijfers),
                paar("8,50", Soort::Cijfers),
                paar("in", Soort::Functie),
                paar("Zandkamp", Soort::Naam),
                paar("d.w.z.", Soort::Inhoud),
                paar("foto's", Soort::Inhoud),
                paar("1234", Soort::Cijfers),
                paar("AB", Soort::Naam),
                paar("op", Soort::Inhoud),
                paar("www.rdw.nl.", Soort::Teken),
            ]
        );
        assert_eq!(ontleed("Wet BRP")[0].1, Soort::Naam);
        assert_eq!(ontleed("en/of").len(), 2);
    }
}
