//! How often a word occurs in Dutch, as Zipf value: the base 10 logarithm of its count per
//! thousand million words. 3 is once in a million: below that a reader may never have seen it.

/// Below this a word is rare; the list holds nothing rarer.
pub const ZELDZAAM: f64 = 3.0;
/// What a word costs that is built from known parts, beside its rarest part.
const SAMENSTELLING: f64 = 0.7;
/// What an ending or a hyphen costs.
const VORM: f64 = 0.3;
/// Parts of a compound are themselves words that everybody knows.
const BEKEND_DEEL: f64 = 3.3;
/// Longer is no word but a knot of them, and taking it apart would take for ever.
const LANGSTE_WOORD: usize = 60;
const KORTSTE_DEEL: usize = 3;
/// Letters that may stand between two parts.
const TUSSEN: [&str; 6] = ["", "s", "en", "e", "n", "er"];
const UITGANGEN: [&str; 6] = ["en", "s", "e", "tje", "je", "'s"];

/// The frequency list: lines of `word<TAB>ten times the Zipf value`, in the order of their bytes.
#[derive(Debug, Default)]
pub struct Frequentie {
    tekst: String,
    begin: Vec<u32>,
}

impl Frequentie {
    /// Takes the list.
    pub fn new(lijst: &str) -> Self {
        let mut uit = Self::default();
        for regel in lijst.lines().filter(|regel| !regel.starts_with('#')) {
            uit.begin.push(u32::try_from(uit.tekst.len()).unwrap_or(u32::MAX));
            uit.tekst.push_str(regel);
            uit.tekst.push('\n');
        }
        uit
    }

    /// Zipf value of a word in small letters as it stands in the list.
    pub fn exact(&self, woord: &str) -> Option<f64> {
        let plek = self.begin.binary_search_by(|begin| woord_van(self.regel(*begin)).cmp(woord)).ok()?;
        self.regel(self.begin[plek]).split_once('\t')?.1.parse::<u8>().ok().map(|tienden| f64::from(tienden) / 10.0)
    }

    /// Zipf value of a word, or what its parts give; `None` when nothing is known of it.
    /// `los` says whether a word can be the left part of a compound: function words can't.
    pub fn waarde(&self, woord: &str, los: &dyn Fn(&str) -> bool) -> Option<f64> {
        if woord.len() > LANGSTE_WOORD {
            return None;
        }
        self.exact(woord)
            .or_else(|| self.met_streepje(woord, los))
            .or_else(|| self.samenstelling(woord, los))
            .or_else(|| self.zonder_uitgang(woord, los))
    }

    fn regel(&self, begin: u32) -> &str {
        let rest = &self.tekst[begin as usize..];
        &rest[..rest.find('\n').unwrap_or(rest.len())]
    }

    fn met_streepje(&self, woord: &str, los: &dyn Fn(&str) -> bool) -> Option<f64> {
        let (links, rechts) = woord.split_once('-')?;
        let een = self.deel(links, los)?;
        let ander = self.deel(rechts, los)?;
        Some(een.min(ander) - VORM)
    }

    fn deel(&self, woord: &str, los: &dyn Fn(&str) -> bool) -> Option<f64> {
        self.exact(woord).or_else(|| self.samenstelling(woord, los)).or_else(|| self.met_streepje(woord, los))
    }

    fn samenstelling(&self, woord: &str, los: &dyn Fn(&str) -> bool) -> Option<f64> {
        let plekken = woord.char_indices().map(|(plek, _)| plek).filter(|plek| *plek >= KORTSTE_DEEL);
        let beste = plekken
            .filter(|plek| woord.len() - plek >= KORTSTE_DEEL)
            .filter_map(|plek| {
                let (voor, rechts) = woord.split_at(plek);
                let achter = self.exact(rechts).filter(|zipf| *zipf >= BEKEND_DEEL)?;
                let voorste = TUSSEN.iter().filter_map(|tussen| {
                    let links = voor.strip_suffix(tussen)?;
                    if links.len() < KORTSTE_DEEL || !los(links) {
                        return None;
                    }
                    self.exact(links).filter(|zipf| *zipf >= BEKEND_DEEL)
                });
                voorste.map(|zipf| zipf.min(achter)).reduce(f64::max)
            })
            .reduce(f64::max)?;
        Some(beste - SAMENSTELLING)
    }

    /// A form of a known word: `bezwaarschriften`, `parkeervergunningen`.
    fn zonder_uitgang(&self, woord: &str, los: &dyn Fn(&str) -> bool) -> Option<f64> {
        UITGANGEN.iter().find_map(|uitgang| {
            let stam = woord.strip_suffix(uitgang).filter(|stam| stam.chars().count() >= 4)?;
            self.exact(stam).or_else(|| self.samenstelling(stam, los)).map(|zipf| zipf - VORM)
        })
    }
}

fn woord_van(regel: &str) -> &str {
    regel.split('\t').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lijst() -> Frequentie {
        Frequentie::new("bezwaar\t40\neinde\t52\nhuis\t58\nophalen\t44\nschrift\t35\nten\t55\nvuil\t45\n")
    }

    #[test]
    fn a_compound_is_as_rare_as_its_rarest_part() {
        let lijst = lijst();
        let alles = |_: &str| true;
        assert_eq!(lijst.exact("huis"), Some(5.8));
        assert_eq!(lijst.waarde("huisvuil", &alles), Some(4.5 - 0.7));
        assert!(lijst.waarde("bezwaarschriften", &alles).is_some_and(|zipf| zipf < 3.0));
        assert_eq!(lijst.waarde("xyzzy", &alles), None);
    }

    #[test]
    fn a_function_word_starts_no_compound() {
        let lijst = lijst();
        assert_eq!(lijst.waarde("teneinde", &|woord| woord != "ten"), None);
    }
}
