//! Sentences in a text that stands in pieces: the text nodes of one block of a page.

use crate::taal::zinnen;

/// A place in the pieces. The DOM counts in units of UTF-16, Rust in bytes of UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plek {
    /// Which piece.
    pub stuk: usize,
    /// How far in it, in units of UTF-16.
    pub eenheid: u32,
}

/// A sentence, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zin {
    /// Its words.
    pub tekst: String,
    /// Its first letter.
    pub van: Plek,
    /// Just behind its last letter.
    pub tot: Plek,
}

/// The sentences of one block. A line that breaks in the source of the page ends nothing.
pub fn zinnen_in(stukken: &[String]) -> Vec<Zin> {
    let stukken: Vec<String> = stukken.iter().map(|stuk| stuk.replace(['\n', '\r', '\t'], " ")).collect();
    let tekst = stukken.concat();
    let zin = |plek: crate::taal::Zinplek| Zin {
        van: plek_van(&stukken, plek.start, false),
        tot: plek_van(&stukken, plek.end, true),
        tekst: tekst[plek].to_owned(),
    };
    zinnen(&tekst).into_iter().map(zin).collect()
}

/// A place between two pieces belongs to the one behind it for a beginning, and to the one
/// before it for an end.
fn plek_van(stukken: &[String], byte: usize, is_einde: bool) -> Plek {
    let mut begin = 0;
    for (stuk, tekst) in stukken.iter().enumerate() {
        let einde = begin + tekst.len();
        if byte < einde || (is_einde && byte == einde) {
            let eenheden = tekst[..byte - begin].encode_utf16().count();
            return Plek { stuk, eenheid: u32::try_from(eenheden).unwrap_or(u32::MAX) };
        }
        begin = einde;
    }
    Plek { stuk: stukken.len().saturating_sub(1), eenheid: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Plat = (usize, u32);

    fn in_stukken(stukken: &[&str]) -> Vec<(String, Plat, Plat)> {
        let stukken: Vec<String> = stukken.iter().map(|stuk| (*stuk).to_owned()).collect();
        let plat = |plek: Plek| (plek.stuk, plek.eenheid);
        zinnen_in(&stukken).into_iter().map(|zin| (zin.tekst, plat(zin.van), plat(zin.tot))).collect()
    }

    #[test]
    fn places_are_in_units_of_utf_16() {
        // The euro is three bytes and one unit, the letter with its accent two and one, the face four and two.
        assert_eq!(
            in_stukken(&["Kost € 5. Eén 🙂 dag."]),
            [("Kost € 5.".to_owned(), (0, 0), (0, 9)), ("Eén 🙂 dag.".to_owned(), (0, 10), (0, 21))]
        );
    }

    #[test]
    fn a_sentence_may_run_through_a_link() {
        assert_eq!(
            in_stukken(&["Dan is een ", "identiteitskaart", " genoeg. Kijk op ", "é.nl", "."]),
            [
                ("Dan is een identiteitskaart genoeg.".to_owned(), (0, 0), (2, 8)),
                ("Kijk op é.nl.".to_owned(), (2, 9), (4, 1)),
            ]
        );
        assert_eq!(in_stukken(&["Ja.", " ", "Nee."])[1], ("Nee.".to_owned(), (2, 0), (2, 4)));
    }

    #[test]
    fn a_new_line_in_the_source_does_not_split() {
        assert_eq!(in_stukken(&["Bel\n  ons."]), [("Bel   ons.".to_owned(), (0, 0), (0, 10))]);
        assert!(in_stukken(&[]).is_empty());
    }
}
