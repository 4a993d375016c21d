//! Terms of one or more words, with what to write instead.

use std::collections::HashMap;

/// A list of terms, found by their first word.
#[derive(Debug, Default)]
pub struct Termen {
    per_eerste: HashMap<String, Vec<Vorm>>,
    beter: Vec<String>,
}

#[derive(Debug)]
struct Vorm {
    rest: Vec<String>,
    term: usize,
}

/// A term that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gevonden<'t> {
    /// How many words it takes.
    pub woorden: usize,
    /// Number of the term in its list.
    pub term: usize,
    /// What to write instead.
    pub beter: &'t str,
}

impl Termen {
    /// Takes lines of `form, form, form<TAB>better`.
    pub fn new(lijst: &str) -> Self {
        let mut uit = Self::default();
        for regel in lijst.lines().filter(|regel| !regel.starts_with('#') && !regel.is_empty()) {
            let (vormen, beter) = regel.split_once('\t').unwrap_or((regel, ""));
            let term = uit.beter.len();
            uit.beter.push(beter.to_owned());
            for vorm in vormen.split(',') {
                let mut woorden = vorm.split_ascii_whitespace().map(str::to_owned);
                let Some(eerste) = woorden.next() else { continue };
                uit.per_eerste.entry(eerste).or_default().push(Vorm { rest: woorden.collect(), term });
            }
        }
        uit
    }

    /// The longest term that begins at the first of these words.
    pub fn aan_begin<'w>(&self, mut woorden: impl Iterator<Item = &'w str> + Clone) -> Option<Gevonden<'_>> {
        let vormen = self.per_eerste.get(woorden.next()?)?;
        let past = |vorm: &&Vorm| {
            let mut volgende = woorden.clone();
            vorm.rest.iter().all(|woord| volgende.next() == Some(woord))
        };
        let vorm = vormen.iter().filter(past).max_by_key(|vorm| vorm.rest.len())?;
        Some(Gevonden { woorden: vorm.rest.len() + 1, term: vorm.term, beter: &self.beter[vorm.term] })
    }

    /// Is this one word a term by itself?
    pub fn heeft(&self, woord: &str) -> bool {
        self.per_eerste.get(woord).is_some_and(|vormen| vormen.iter().any(|vorm| vorm.rest.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_term_wins() {
        let termen = Termen::new("# uitleg\nmet\tx\nmet betrekking tot\tover\nverstrekken, verstrekt\tgeven\n");
        let zoek = |zin: &str| termen.aan_begin(zin.split(' ')).map(|g| (g.woorden, g.beter.to_owned()));
        assert_eq!(zoek("met betrekking tot u"), Some((3, "over".to_owned())));
        assert_eq!(zoek("met u"), Some((1, "x".to_owned())));
        assert_eq!(zoek("verstrekt"), Some((1, "geven".to_owned())));
        assert_eq!(zoek("u met"), None);
        assert!(termen.heeft("met") && !termen.heeft("betrekking"));
    }
}
