//! Where sentences begin and end.

use std::ops::Range;

use super::letters::{is_afgekort, is_hoofdletter, is_letter, is_letter_of_cijfer, klein};

/// Place of a sentence in its text, in bytes.
pub type Zinplek = Range<usize>;

/// Abbreviations before a capital or a number that do not end a sentence.
const GEEN_EINDE: [&str; 18] = [
    "art", "bijv", "blz", "bv", "ca", "dhr", "dr", "drs", "excl", "incl", "ir", "max", "mevr", "min", "mr", "nr",
    "prof", "tel",
];

/// Splits a text at full stops, question and exclamation marks, semicolons, bullets and new
/// lines. Dots in numbers and abbreviations do not split.
pub fn zinnen(tekst: &str) -> Vec<Zinplek> {
    let mut uit = Vec::new();
    let mut begin = 0;
    // A run of dots is looked at once.
    let mut gezien = 0;
    for (plek, teken) in tekst.char_indices() {
        let einde = plek + teken.len_utf8();
        if einde <= begin || plek < gezien {
            continue;
        }
        let splitst = match teken {
            '\n' | ';' | '•' | '●' | '▪' => true,
            '.' | '!' | '?' | '…' => {
                gezien = einde + sluittekens(&tekst[einde..]);
                sluit_af(&tekst[begin..plek], &tekst[gezien..], teken)
            }
            _ => false,
        };
        if splitst {
            let staart = if matches!(teken, '.' | '!' | '?' | '…') { sluittekens(&tekst[einde..]) } else { 0 };
            let tot = if matches!(teken, '.' | '!' | '?' | '…') { einde + staart } else { plek };
            voeg_toe(tekst, begin..tot, &mut uit);
            begin = einde + staart;
        }
    }
    voeg_toe(tekst, begin..tekst.len(), &mut uit);
    uit
}

/// Quotes and brackets that close behind the dot belong to the sentence.
fn sluittekens(rest: &str) -> usize {
    rest.chars()
        .take_while(|teken| matches!(teken, '.' | '!' | '?' | '”' | '’' | '"' | '\'' | ')'))
        .map(char::len_utf8)
        .sum()
}

/// Does this dot, with `zin` before it and `rest` behind it and its closing signs, end a sentence?
fn sluit_af(zin: &str, rest: &str, teken: char) -> bool {
    let Some(volgend) = rest.chars().next() else { return true };
    if !volgend.is_whitespace() {
        return false;
    }
    if teken != '.' {
        return true;
    }
    let laatste = zin.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let eerste_woord = zin.trim_start().len() == laatste.len();
    let nummering = eerste_woord && laatste.chars().all(|c| c.is_ascii_digit());
    // A capital alone is an initial; `u` ends many a sentence.
    let initiaal = laatste.chars().count() == 1 && laatste.chars().all(is_hoofdletter);
    let begin = rest.trim_start().chars().next();
    // `d.d. 12 oktober` goes on; before a capital `d.w.z.` may end a sentence.
    let voor_getal = is_afgekort(laatste) && begin.is_some_and(|c| c.is_ascii_digit());
    let afgekort = initiaal || voor_getal || GEEN_EINDE.contains(&klein(laatste).as_str());
    let begint_zin = begin.is_none_or(|c| is_hoofdletter(c) || !is_letter(c));
    begint_zin && !nummering && !afgekort
}

fn voeg_toe(tekst: &str, plek: Zinplek, uit: &mut Vec<Zinplek>) {
    let zin = &tekst[plek.clone()];
    let bullet = |c: char| c.is_whitespace() || matches!(c, '-' | '*' | '–' | '#' | '>');
    let voor = zin.len() - zin.trim_start_matches(bullet).len();
    let kaal = zin.trim_start_matches(bullet).trim_end();
    if kaal.chars().any(is_letter_of_cijfer) {
        let begin = plek.start + voor;
        uit.push(begin..begin + kaal.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stukken(tekst: &str) -> Vec<&str> {
        zinnen(tekst).into_iter().map(|plek| &tekst[plek]).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        assert_eq!(stukken("Bel ons. Dat kan nu."), ["Bel ons.", "Dat kan nu."]);
        assert_eq!(stukken("Kom om 8.30 uur. Het kost € 3.50!"), ["Kom om 8.30 uur.", "Het kost € 3.50!"]);
        assert_eq!(
            stukken("Neem mee: bijv. uw pas. Of d.w.z. niets."),
            ["Neem mee: bijv. uw pas.", "Of d.w.z. niets."]
        );
        assert_eq!(stukken("1. U belt.\n2. U komt."), ["1. U belt.", "2. U komt."]);
        assert_eq!(stukken("- een pas\n- een foto"), ["een pas", "een foto"]);
        assert_eq!(stukken("Hij zei: “Kom.” Zij kwam."), ["Hij zei: “Kom.”", "Zij kwam."]);
        assert_eq!(stukken("dit; dat"), ["dit", "dat"]);
        assert_eq!(stukken("Dat ligt niet aan u. Bel ons."), ["Dat ligt niet aan u.", "Bel ons."]);
        assert_eq!(stukken("Kijk op www.rdw.nl. Bel daarna."), ["Kijk op www.rdw.nl.", "Bel daarna."]);
        assert_eq!(stukken("Uw brief d.d. 12 mei. Zie z.s.m. Bel."), ["Uw brief d.d. 12 mei.", "Zie z.s.m.", "Bel."]);
        assert_eq!(stukken("Kom om 8.30. Wij zijn er."), ["Kom om 8.30.", "Wij zijn er."]);
        assert_eq!(stukken("J. Jansen en art. 5."), ["J. Jansen en art. 5."]);
        assert_eq!(stukken(" \n \n"), Vec::<&str>::new());
    }
}
