//! Dutch writes words together: `huisvuilophaaldag`. Who searches may write them apart, and
//! the other way round.

use std::collections::HashSet;

/// A part is at least this long.
const KORTSTE_DEEL: usize = 3;
/// A shorter word is no compound.
const KORTSTE_WOORD: usize = 6;
/// Letters that may stand between two parts.
const TUSSEN: [&str; 4] = ["", "s", "en", "e"];

/// Words that compounds are made of.
pub struct Delen(HashSet<String>);

impl Delen {
    /// Takes words in small letters without accents.
    pub fn new(woorden: impl Iterator<Item = String>) -> Self {
        Self(woorden.filter(|woord| woord.is_ascii() && woord.len() >= KORTSTE_DEEL).collect())
    }

    /// Is this a word? Neighbours that make one are perhaps that word, torn apart.
    pub fn is_woord(&self, woord: &str) -> bool {
        self.0.contains(woord)
    }

    /// The parts of a compound, as few as possible; nothing when it isn't one.
    pub fn splits<'w>(&self, woord: &'w str) -> Vec<&'w str> {
        if !woord.is_ascii() || woord.len() < KORTSTE_WOORD {
            return Vec::new();
        }
        // For each place, the fewest parts that end there, and where the last one begins and ends.
        let mut beste: Vec<Option<(usize, usize, usize)>> = vec![None; woord.len() + 1];
        beste[0] = Some((0, 0, 0));
        for eind in KORTSTE_DEEL..=woord.len() {
            let mogelijk =
                TUSSEN.iter().filter(|tussen| tussen.is_empty() || eind < woord.len()).filter_map(|tussen| {
                    let woord_eind = eind.checked_sub(tussen.len())?;
                    if !woord[..eind].ends_with(tussen) {
                        return None;
                    }
                    (0..(woord_eind + 1).saturating_sub(KORTSTE_DEEL))
                        .filter(|begin| self.0.contains(&woord[*begin..woord_eind]) && woord_eind - begin < woord.len())
                        .filter_map(|begin| Some((beste[begin]?.0 + 1, begin, woord_eind)))
                        .min()
                });
            beste[eind] = mogelijk.min();
        }
        let mut delen = Vec::new();
        let mut plek = woord.len();
        while let Some((_, begin, eind)) = beste[plek].filter(|_| plek > 0) {
            delen.push(&woord[begin..eind]);
            plek = begin;
        }
        if plek > 0 || delen.len() < 2 { Vec::new() } else { delen.into_iter().rev().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn delen() -> Delen {
        Delen::new(
            ["huis", "vuil", "ophaal", "dag", "hond", "poep", "afval", "kaart", "pas", "poort"]
                .map(str::to_owned)
                .into_iter(),
        )
    }

    #[test]
    fn a_compound_falls_apart() {
        assert_eq!(delen().splits("huisvuilophaaldag"), ["huis", "vuil", "ophaal", "dag"]);
        assert_eq!(delen().splits("hondenpoep"), ["hond", "poep"]);
        assert_eq!(delen().splits("afvalkaart"), ["afval", "kaart"]);
        for heel in ["hond", "afval", "xyzzyhuis", "huisxyzzy", ""] {
            assert!(delen().splits(heel).is_empty(), "{heel}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived(woord in "\\PC{0,40}") {
            let _ = delen().splits(&woord);
        }

        #[test]
        fn parts_come_in_order(keuze in proptest::collection::vec(0usize..6, 2..5)) {
            let woorden = ["huis", "vuil", "hond", "poep", "afval", "kaart"];
            let heel: String = keuze.iter().map(|nr| woorden[*nr]).collect();
            let verwacht: Vec<&str> = keuze.iter().map(|nr| woorden[*nr]).collect();
            prop_assert_eq!(delen().splits(&heel), verwacht);
        }
    }
}
