//! Words that sound the same: who writes by ear writes `toeslach` and `gezach`.

use std::collections::HashMap;

/// Letters that sound alike in Dutch, in the order in which they are replaced.
const KLANKEN: [(&str, &str); 12] = [
    ("ch", "g"),
    ("ei", "ij"),
    ("y", "ij"),
    ("au", "ou"),
    ("ph", "f"),
    ("th", "t"),
    ("dt", "t"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("v", "f"),
    ("z", "s"),
];

/// Written words by how they sound.
#[derive(Default)]
pub struct Klanken(HashMap<String, Vec<String>>);

impl Klanken {
    /// Takes words in small letters without accents.
    pub fn new(woorden: impl Iterator<Item = String>) -> Self {
        let mut uit: HashMap<String, Vec<String>> = HashMap::new();
        for woord in woorden {
            uit.entry(klank(&woord)).or_default().push(woord);
        }
        Self(uit)
    }

    /// Words that sound like this one.
    pub fn klinkt_als(&self, woord: &str) -> &[String] {
        self.0.get(&klank(woord)).map_or(&[], Vec::as_slice)
    }
}

/// How a word sounds, roughly: doubled letters as one, the end without voice.
fn klank(woord: &str) -> String {
    let gelijk = KLANKEN.iter().fold(woord.to_owned(), |tekst, (van, naar)| tekst.replace(van, naar));
    let mut uit = String::with_capacity(gelijk.len());
    for letter in gelijk.chars() {
        if !uit.ends_with(letter) {
            uit.push(letter);
        }
    }
    match uit.pop() {
        Some('d') => uit.push('t'),
        Some('b') => uit.push('p'),
        Some(anders) => uit.push(anders),
        None => {}
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_by_ear_is_found() {
        let klanken = Klanken::new(["toeslag", "gezag", "vog", "wijk", "afval", "hond"].map(str::to_owned).into_iter());
        for (geschreven, bedoeld) in
            [("toeslach", "toeslag"), ("gezach", "gezag"), ("weik", "wijk"), ("avval", "afval"), ("hont", "hond")]
        {
            assert_eq!(klanken.klinkt_als(geschreven), [bedoeld.to_owned()], "{geschreven}");
        }
        assert!(klanken.klinkt_als("toeslagen").is_empty());
    }
}
