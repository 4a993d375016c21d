//! Everything the checker knows of words, read from lists.

use super::frequentie::Frequentie;
use super::ontleding::Zin;
use super::termen::Termen;
use super::woorden::woorden as woorden_van;
use super::zinnen::zinnen;

/// The lists. Each is a file of lines; the browser gets them in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lijst {
    /// `word<TAB>ten times its Zipf value`.
    Frequentie,
    /// Strict officialese (H2).
    Streng,
    /// Hard words with an easier one (W3).
    Zacht,
    /// Fixed phrases (H5).
    Uitdrukking,
    /// Hard connectives (W4).
    Voegwoord,
    /// Abbreviations (H4).
    Afkorting,
    /// Words that say little.
    Vaag,
    /// Nouns that look like made of a verb, and are ordinary words.
    Naamwoordstijl,
    /// Participles that their shape doesn't tell.
    Deelwoord,
    /// Words that look like a participle.
    GeenDeelwoord,
    /// Numbers in words.
    Getal,
    /// Prepositions.
    Voorzetsel,
    /// Words that only hold a sentence together.
    Functiewoord,
    /// Finite verbs.
    Persoonsvorm,
    /// Terms with an explanation, of the gemeente.
    Begrip,
    /// Names: of laws, places, organisations.
    Naam,
    /// Rare words that somebody approved, with a reason.
    Goedgekeurd,
}

impl Lijst {
    /// All of them.
    pub const ALLE: [Self; 17] = [
        Self::Frequentie,
        Self::Streng,
        Self::Zacht,
        Self::Uitdrukking,
        Self::Voegwoord,
        Self::Afkorting,
        Self::Vaag,
        Self::Naamwoordstijl,
        Self::Deelwoord,
        Self::GeenDeelwoord,
        Self::Getal,
        Self::Voorzetsel,
        Self::Functiewoord,
        Self::Persoonsvorm,
        Self::Begrip,
        Self::Naam,
        Self::Goedgekeurd,
    ];

    /// Name of its file, without ending, and of its part of the package.
    pub fn naam(self) -> &'static str {
        match self {
            Self::Frequentie => "frequentie",
            Self::Streng => "streng",
            Self::Zacht => "zacht",
            Self::Uitdrukking => "uitdrukking",
            Self::Voegwoord => "voegwoord",
            Self::Afkorting => "afkorting",
            Self::Vaag => "vaag",
            Self::Naamwoordstijl => "naamwoordstijl",
            Self::Deelwoord => "deelwoord",
            Self::GeenDeelwoord => "geendeelwoord",
            Self::Getal => "getal",
            Self::Voorzetsel => "voorzetsel",
            Self::Functiewoord => "functiewoord",
            Self::Persoonsvorm => "persoonsvorm",
            Self::Begrip => "begrip",
            Self::Naam => "naam",
            Self::Goedgekeurd => "goedgekeurd",
        }
    }
}

/// Begins a part of the package.
const DEEL: &str = "## ";

/// All lists, ready to look in.
#[derive(Debug, Default)]
pub struct Woordenschat {
    frequentie: Frequentie,
    termen: [Termen; Lijst::ALLE.len()],
}

impl Woordenschat {
    /// From a text per list; a list that is given twice holds what the last one says.
    pub fn new<'l>(lijsten: impl IntoIterator<Item = (Lijst, &'l str)>) -> Self {
        let mut uit = Self::default();
        for (lijst, tekst) in lijsten {
            uit.vul(lijst, tekst);
        }
        uit
    }

    /// From a package of lists, as [`pakket`](Self::pakket) makes it.
    pub fn van_pakket(pakket: &str) -> Self {
        let deel = |deel: &'_ str| {
            let (naam, tekst) = deel.split_once('\n')?;
            Lijst::ALLE.into_iter().find(|lijst| lijst.naam() == naam).map(|lijst| (lijst, tekst.to_owned()))
        };
        let delen: Vec<(Lijst, String)> = format!("\n{pakket}").split(&format!("\n{DEEL}")).filter_map(deel).collect();
        Self::new(delen.iter().map(|(lijst, tekst)| (*lijst, tekst.as_str())))
    }

    /// All lists in one text, for the browser. Comments stay behind.
    pub fn pakket<'l>(lijsten: impl IntoIterator<Item = (Lijst, &'l str)>) -> String {
        let mut uit = String::new();
        for (lijst, tekst) in lijsten {
            uit.push_str(DEEL);
            uit.push_str(lijst.naam());
            uit.push('\n');
            for regel in tekst.lines().filter(|regel| !regel.starts_with('#') && !regel.is_empty()) {
                uit.push_str(regel);
                uit.push('\n');
            }
        }
        uit
    }

    fn vul(&mut self, lijst: Lijst, tekst: &str) {
        if lijst == Lijst::Frequentie {
            self.frequentie = Frequentie::new(tekst);
        } else {
            self.termen[lijst as usize] = Termen::new(tekst);
        }
    }

    /// The terms of a list.
    pub(super) fn uit(&self, lijst: Lijst) -> &Termen {
        &self.termen[lijst as usize]
    }

    /// Does this list hold this word?
    pub(super) fn in_lijst(&self, lijst: Lijst, woord: &str) -> bool {
        self.uit(lijst).heeft(woord)
    }

    /// Numbers of the explained terms in a text, in the order of the list of [`Lijst::Begrip`].
    pub fn begrippen_in(&self, tekst: &str) -> Vec<usize> {
        let woorden = woorden_van(tekst, &(0..tekst.len()), self);
        let rest = |nr: usize| woorden[nr..].iter().map(|woord| woord.laag.as_str());
        let mut uit = Vec::new();
        let mut nr = 0;
        while nr < woorden.len() {
            let gevonden = self.uit(Lijst::Begrip).aan_begin(rest(nr));
            nr += gevonden.map_or(1, |gevonden| gevonden.woorden);
            uit.extend(gevonden.map(|gevonden| gevonden.term));
        }
        uit
    }

    /// Words of a text that are rarer than `zipf` and that no list explains, in small letters.
    pub fn zeldzamer_dan(&self, tekst: &str, zipf: f64) -> Vec<String> {
        let zinnen = zinnen(tekst).into_iter().map(|plek| Zin::new(tekst, plek, self));
        let woorden = zinnen.flat_map(|zin| zin.zipf).filter(|(_, waarde)| *waarde < zipf);
        woorden.map(|(plek, _)| tekst[plek].to_lowercase()).collect()
    }

    /// Is this a word that no list of a gemeente may declare plain: officialese, a fixed phrase, or a
    /// word that every sentence has?
    pub fn is_vast(&self, vorm: &str) -> bool {
        let lijsten = [Lijst::Streng, Lijst::Uitdrukking, Lijst::Functiewoord];
        let woorden = || vorm.split(' ');
        let heel =
            |lijst| self.uit(lijst).aan_begin(woorden()).is_some_and(|gevonden| gevonden.woorden == woorden().count());
        lijsten.into_iter().any(heel)
    }

    /// Zipf value of a word, also through its parts; a word that nobody knows gets 2.
    pub(super) fn zipf(&self, woord: &str) -> f64 {
        const ONBEKEND: f64 = 2.0;
        self.frequentie.waarde(woord, &|deel| !self.in_lijst(Lijst::Functiewoord, deel)).unwrap_or(ONBEKEND)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_holds_the_same_lists() {
        let lijsten = [(Lijst::Streng, "# uitleg\nderhalve\tdus\n"), (Lijst::Functiewoord, "de\nhet\n")];
        let pakket = Woordenschat::pakket(lijsten);
        assert_eq!(pakket, "## streng\nderhalve\tdus\n## functiewoord\nde\nhet\n");
        let schat = Woordenschat::van_pakket(&pakket);
        assert!(schat.in_lijst(Lijst::Streng, "derhalve"));
        assert!(schat.in_lijst(Lijst::Functiewoord, "het"));
    }
}
