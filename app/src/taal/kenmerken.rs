//! What is counted in a text. Each of these can be shown to a writer: a place in the text
//! and what to do about it.

use super::ontleding::Zin;
use super::passief::is_deelwoord;
use super::woorden::{Soort, Woord};
use super::woordenschat::{Lijst, Woordenschat};

/// How many there are.
pub const AANTAL: usize = 32;

/// Counts per sentence, averaged over the sentences of a text, in the order of
/// [`super::GEWICHTEN`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kenmerken(pub [f64; AANTAL]);

impl Kenmerken {
    /// Counts. A text without sentences has zeros.
    pub(super) fn tel(tekst: &str, zinnen: &[Zin<'_>], schat: &Woordenschat) -> Self {
        let mut som = [0.0; AANTAL];
        for zin in zinnen {
            for (totaal, waarde) in som.iter_mut().zip(Teller { tekst, zin, schat }.kenmerken()) {
                *totaal += waarde;
            }
        }
        Self(som.map(|totaal| totaal / getal(zinnen.len().max(1))))
    }
}

/// Words that address the reader or say who acts.
const PERSOON: [&str; 11] = ["u", "uw", "je", "jij", "jouw", "we", "wij", "ons", "onze", "ik", "mijn"];
/// Old case forms.
const OUD: [&str; 10] = ["der", "des", "ter", "ten", "ener", "dezer", "diens", "wier", "wiens", "dier"];
/// Words that put nobody in the sentence.
const ONPERSOONLIJK: [&str; 6] = ["men", "er", "het", "hierbij", "daarbij", "zich"];
const HULPWERKWOORDEN: [&str; 18] = [
    "kan", "kunnen", "kunt", "moet", "moeten", "zou", "zouden", "mag", "mogen", "wil", "willen", "zal", "zullen",
    "dient", "hebben", "heeft", "zijn", "is",
];
/// Endings of adjectives that paper likes.
const DEFTIG: [&str; 10] = ["lijk", "lijke", "isch", "ische", "ief", "ieve", "eel", "ele", "air", "aire"];

struct Teller<'z> {
    tekst: &'z str,
    zin: &'z Zin<'z>,
    schat: &'z Woordenschat,
}

impl Teller<'_> {
    fn kenmerken(&self) -> [f64; AANTAL] {
        let zin = self.zin;
        let lengte = getal(zin.woorden.len());
        let inhoud = getal(zin.van_soort(Soort::Inhoud));
        let voorzetsels = self.woorden(|woord| self.schat.in_lijst(Lijst::Voorzetsel, &woord.laag));
        let puntkomma = zin.puntkomma(self.tekst).is_some();
        [
            lengte,
            boven(8.0, lengte),
            boven(12.0, lengte),
            boven(16.0, lengte),
            boven(20.0, lengte),
            inhoud,
            boven(6.0, inhoud),
            ja(zin.lijdend.is_some()),
            getal(zin.worden),
            self.uit(Lijst::Streng),
            self.uit(Lijst::Zacht),
            self.uit(Lijst::Uitdrukking),
            self.uit(Lijst::Voegwoord),
            self.uit(Lijst::Vaag),
            self.uit(Lijst::Afkorting),
            voorzetsels,
            boven(3.0, voorzetsels),
            self.tekens(&[',']),
            ja(puntkomma),
            self.tekens(&['(', '[']),
            self.tekens(&['/']),
            self.tekens(&[':']),
            self.uit(Lijst::Getal),
            getal(zin.van_soort(Soort::Naam)),
            self.te_infinitief(),
            self.een_van(&OUD),
            ja(self.een_van(&PERSOON) == 0.0 && lengte > 3.0),
            self.woorden(|woord| woord.soort == Soort::Inhoud && is_deelwoord(&woord.laag, self.schat)),
            self.een_van(&ONPERSOONLIJK),
            boven(1.0, self.een_van(&HULPWERKWOORDEN)),
            self.woorden(is_deftig),
            self.tekens(&['%', '&', '+', '=', '*']),
        ]
    }

    fn uit(&self, lijst: Lijst) -> f64 {
        getal(self.zin.uit(lijst))
    }

    fn woorden(&self, hoort: impl Fn(&Woord) -> bool) -> f64 {
        getal(self.zin.woorden.iter().filter(|woord| hoort(woord)).count())
    }

    fn een_van(&self, lijst: &[&str]) -> f64 {
        self.woorden(|woord| lijst.contains(&woord.laag.as_str()))
    }

    fn tekens(&self, tekens: &[char]) -> f64 {
        getal(self.tekst[self.zin.plek.clone()].chars().filter(|teken| tekens.contains(teken)).count())
    }

    /// `te` with a verb behind it.
    fn te_infinitief(&self) -> f64 {
        let paren = self.zin.woorden.windows(2);
        getal(paren.filter(|paar| paar[0].laag == "te" && paar[1].laag.ends_with('n')).count())
    }
}

fn is_deftig(woord: &Woord) -> bool {
    woord.soort == Soort::Inhoud && woord.laag.len() > 6 && DEFTIG.iter().any(|einde| woord.laag.ends_with(einde))
}

fn boven(grens: f64, aantal: f64) -> f64 {
    (aantal - grens).max(0.0)
}

fn ja(is_zo: bool) -> f64 {
    f64::from(u8::from(is_zo))
}

/// A count as a number to reckon with; sentences are short.
fn getal(aantal: usize) -> f64 {
    u32::try_from(aantal).map_or(f64::MAX, f64::from)
}
