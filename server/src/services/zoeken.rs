//! Search over the catalogue: forgiving, in memory, the best answer first.

use std::collections::HashSet;
use std::sync::Arc;

use app::domain::product::Product;

/// Most answers that help somebody choose.
const MAX_GEVONDEN: usize = 10;
/// More words than this are not a question; the work per search stays bounded.
const MAX_WOORDEN: usize = 8;
/// Below this share of the best answer an answer is noise.
const DREMPEL: f64 = 0.25;

/// Words that say nothing about what somebody wants.
const STOPWOORDEN: [&str; 38] = [
    "ik", "wil", "een", "de", "het", "mijn", "hoe", "kan", "moet", "is", "en", "of", "voor", "van", "in", "op", "te",
    "naar", "bij", "met", "ben", "heb", "mij", "me", "we", "wij", "er", "aan", "wat", "waar", "wanneer", "nodig",
    "graag", "iets", "ga", "gaan", "regelen", "gemeente",
];

/// The words of each product, with what they are worth.
pub struct Zoekindex(Vec<Ingang>);

struct Ingang {
    product: Arc<Product>,
    woorden: Vec<(String, f64)>,
}

impl Zoekindex {
    /// Takes the words of these products.
    pub fn new(producten: impl Iterator<Item = Arc<Product>>) -> Self {
        let mut ingangen: Vec<Ingang> = producten.map(Ingang::new).collect();
        // A fixed order for equal answers, whatever order the files came in.
        ingangen.sort_by(|a, b| a.product.slug.cmp(&b.product.slug));
        Self(ingangen)
    }

    /// Products for a question, best first; none when nothing comes near.
    pub fn zoek(&self, vraag: &str) -> Vec<Arc<Product>> {
        let mut gezien = HashSet::new();
        let zegt_iets = |woord: &String| !STOPWOORDEN.contains(&woord.as_str()) && gezien.insert(woord.clone());
        let gevraagd: Vec<String> = woorden(vraag).filter(zegt_iets).take(MAX_WOORDEN).collect();
        let mut gevonden: Vec<(f64, &Ingang)> = self.0.iter().map(|i| (i.waarde(&gevraagd), i)).collect();
        let beste = gevonden.iter().map(|(waarde, _)| *waarde).fold(0.0, f64::max);
        gevonden.retain(|(waarde, _)| *waarde > 0.0 && *waarde >= beste * DREMPEL);
        gevonden.sort_by(|a, b| b.0.total_cmp(&a.0));
        gevonden.into_iter().take(MAX_GEVONDEN).map(|(_, ingang)| Arc::clone(&ingang.product)).collect()
    }
}

impl Ingang {
    fn new(product: Arc<Product>) -> Self {
        let kop = &product.kop;
        let trefwoorden = kop.trefwoorden.join(" ");
        let bronnen: [(&str, f64); 5] = [
            (&kop.naam, 10.0),
            (&kop.kort, 10.0),
            (&trefwoorden, 8.0),
            (&kop.inleiding, 2.0),
            (&product.tekst_plat, 1.0),
        ];
        let mut gezien = HashSet::new();
        let alle = bronnen.into_iter().flat_map(|(tekst, waarde)| woorden(tekst).map(move |woord| (woord, waarde)));
        let woorden = alle.filter(|(woord, _)| gezien.insert(woord.clone())).collect();
        Self { product, woorden }
    }

    /// The sum of the best match of each asked word.
    fn waarde(&self, gevraagd: &[String]) -> f64 {
        let beste = |vraag: &String| {
            self.woorden.iter().map(|(woord, waarde)| waarde * gelijkenis(vraag, woord)).fold(0.0, f64::max)
        };
        gevraagd.iter().map(beste).sum()
    }
}

/// From 0 (nothing alike) to 1 (the same): same stem, a part of a compound, a slip.
fn gelijkenis(vraag: &str, woord: &str) -> f64 {
    if vraag == woord {
        return 1.0;
    }
    if stam(vraag) == stam(woord) {
        return 0.9;
    }
    let (kort, lang) = if vraag.len() < woord.len() { (vraag, woord) } else { (woord, vraag) };
    if kort.chars().count() >= 4 && lang.starts_with(kort) {
        return 0.7;
    }
    if kort.chars().count() >= 5 && lang.contains(kort) {
        return 0.5;
    }
    let toegestaan = match vraag.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    if toegestaan == 0 || lang.len() - kort.len() > toegestaan {
        return 0.0;
    }
    let slips = strsim::damerau_levenshtein(vraag, woord);
    if slips <= toegestaan && slips > 0 { 0.6 } else { 0.0 }
}

/// Takes off the endings of plural and conjugation: `verhuizen`, `verhuist`, `verhuisd`
/// and `verhuizing` share one stem.
fn stam(woord: &str) -> String {
    let kaal = ["ingen", "ing", "en", "de", "te", "s", "t", "d", "e"]
        .iter()
        .find_map(|einde| woord.strip_suffix(einde).filter(|rest| rest.chars().count() >= 4))
        .unwrap_or(woord);
    // A final z is written s, a final v is written f.
    match kaal.strip_suffix('z') {
        Some(rest) => format!("{rest}s"),
        None => kaal.strip_suffix('v').map_or_else(|| kaal.to_owned(), |rest| format!("{rest}f")),
    }
}

fn woorden(tekst: &str) -> impl Iterator<Item = String> + '_ {
    tekst.split(|c: char| !c.is_alphanumeric()).filter(|woord| !woord.is_empty()).map(zonder_tekens)
}

/// Small letters without accents, for how people type.
fn zonder_tekens(woord: &str) -> String {
    let zonder = |c: char| match c {
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'á' | 'à' | 'ä' | 'â' => 'a',
        'ó' | 'ò' | 'ö' | 'ô' => 'o',
        'í' | 'ì' | 'ï' | 'î' => 'i',
        'ú' | 'ù' | 'ü' | 'û' => 'u',
        anders => anders,
    };
    woord.to_lowercase().chars().map(zonder).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::inhoud::Inhoud;

    #[test]
    fn people_find_what_they_mean() {
        let inhoud = Inhoud::lees(None).expect("whole");
        let index = Zoekindex::new(inhoud.producten.values().cloned());
        let vragen = [
            ("verhuizen", "verhuizing-doorgeven"),
            ("Ik ga verhuizen", "verhuizing-doorgeven"),
            ("verhuisd naar een nieuw adres", "verhuizing-doorgeven"),
            ("verhuzing", "verhuizing-doorgeven"),
            ("paspoort", "paspoort"),
            ("paspoord", "paspoort"),
            ("rijbewijzen", "rijbewijs"),
            ("trouwen", "huwelijk-melden"),
            ("grof vuil", "grofvuil-ophalen"),
        ];
        for (vraag, slug) in vragen {
            let gevonden = index.zoek(vraag);
            assert_eq!(gevonden.first().map(|p| p.slug.as_str()), Some(slug), "{vraag}");
        }
        assert_eq!(index.zoek("xyzzyq").len(), 0);
        assert_eq!(index.zoek("ik wil een").len(), 0);
    }
}
