//! What the browser can find by itself, while somebody types: one small file that it fetches
//! once. What this file does not find, the search engine of the server does.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use app::domain::product::Product;

use crate::config::inhoud::Inhoud;

/// Products have dozens of phrases each, too much to send to everybody who opens a page. A word
/// of a phrase goes along when this many others have it too: `kwijt`, `verlengen`, `aanvragen`.
const GEWOON: usize = 5;

/// Only the first words of a product go to the browser: editors write them in the order in which they are
/// used, and the server knows the rest.
const EERSTE: usize = 60;

/// Something to find.
struct Ding<'a> {
    naam: &'a str,
    pad: String,
    trefwoorden: Vec<&'a str>,
}

/// A line for each thing to find: name, path, and more words for it, with tabs between these
/// three. What stands first is shown first among equals: the toptaken, the other products by
/// name, life events, places.
pub fn pakket(inhoud: &Inhoud) -> String {
    let dingen = alle(inhoud);
    let mut bij: HashMap<String, usize> = HashMap::new();
    for woord in dingen.iter().flat_map(|ding| woorden(ding, 2, |_| true)) {
        *bij.entry(woord).or_default() += 1;
    }
    let is_gewoon = |woord: &str| bij.get(woord).is_some_and(|aantal| *aantal >= GEWOON);
    let regels = dingen.iter().map(|ding| {
        let mut gevonden = woorden(ding, 1, |_| true);
        gevonden.extend(woorden(ding, 2, is_gewoon));
        regel(ding, gevonden)
    });
    regels.collect::<Vec<_>>().join("\n")
}

fn alle(inhoud: &Inhoud) -> Vec<Ding<'_>> {
    let producten = op_volgorde(inhoud).into_iter().map(|product| {
        let kop = &product.kop;
        let namen = kop.kort.split_whitespace().chain([kop.upl.as_str()]);
        Ding {
            naam: &kop.naam,
            pad: product.pad(),
            trefwoorden: namen.chain(kop.trefwoorden.iter().take(EERSTE).map(String::as_str)).collect(),
        }
    });
    let leven = inhoud.levensgebeurtenissen.iter().map(|leven| Ding {
        naam: &leven.naam,
        pad: leven.pad(),
        trefwoorden: leven.trefwoorden.iter().map(String::as_str).collect(),
    });
    let plaatsen = inhoud.locaties.iter().map(|plaats| Ding {
        naam: &plaats.naam,
        pad: plaats.pad(),
        trefwoorden: plaats.trefwoorden.iter().map(String::as_str).collect(),
    });
    producten.chain(leven).chain(plaatsen).collect()
}

fn op_volgorde(inhoud: &Inhoud) -> Vec<&Arc<Product>> {
    let plek = |product: &Product| inhoud.toptaken.toptaken.iter().position(|slug| *slug == product.slug);
    let mut producten: Vec<&Arc<Product>> = inhoud.producten.values().collect();
    producten.sort_by_key(|product| (plek(product).unwrap_or(usize::MAX), &product.kop.naam));
    producten
}

/// The words of trefwoorden of at most so many words, in small letters.
fn woorden(ding: &Ding<'_>, hoogstens: usize, mag: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let kort = ding.trefwoorden.iter().filter(|trefwoord| trefwoord.split_whitespace().count() <= hoogstens);
    kort.flat_map(|trefwoord| trefwoord.split_whitespace()).map(str::to_lowercase).filter(|woord| mag(woord)).collect()
}

/// A word that the name or the next word begins with is left out: who types it finds that one.
fn regel(ding: &Ding<'_>, woorden: BTreeSet<String>) -> String {
    let naam = ding.naam.to_lowercase();
    let mut uit: Vec<String> = Vec::new();
    // Backwards by alphabet, so that the longer comes before what it begins with.
    for woord in woorden.into_iter().rev() {
        let in_naam = naam.split_whitespace().any(|deel| deel.starts_with(&woord));
        if !in_naam && !uit.last().is_some_and(|langer| langer.starts_with(&woord)) {
            uit.push(woord);
        }
    }
    uit.reverse();
    format!("{}\t{}\t{}", ding.naam, ding.pad, uit.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_another_begins_with_is_left_out() {
        let trefwoorden = vec!["Hond", "hondenpenning", "honden", "blaffen", "betalen"];
        let ding = Ding { naam: "Hondenbelasting betalen", pad: "/x".into(), trefwoorden };
        let regel = regel(&ding, woorden(&ding, 1, |_| true));
        assert_eq!(regel, "Hondenbelasting betalen\t/x\tblaffen hondenpenning");
    }

    #[test]
    fn only_common_words_of_phrases_go_along() {
        let trefwoorden = vec!["rijbewijs", "rijbewijs verlengen", "rood boekje", "hoe kan ik verlengen"];
        let ding = Ding { naam: "x", pad: "/x".into(), trefwoorden };
        let gewoon: Vec<String> = woorden(&ding, 2, |woord| woord == "verlengen").into_iter().collect();
        assert_eq!(gewoon, ["verlengen"]);
    }

    #[test]
    fn everything_of_the_demo_gemeente_fits_in_a_small_file() {
        let inhoud = Inhoud::lees(None).unwrap();
        let pakket = pakket(&inhoud);
        let aantal = inhoud.producten.len() + inhoud.levensgebeurtenissen.len() + inhoud.locaties.len();
        assert_eq!(pakket.lines().count(), aantal);
        assert!(pakket.lines().all(|regel| regel.matches('\t').count() == 2));
        let eerste = &inhoud.producten[&inhoud.toptaken.toptaken[0]];
        assert!(pakket.starts_with(&format!("{}\t{}\t", eerste.kop.naam, eerste.pad())));
        let mut klein = Vec::new();
        let instelling = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
        brotli::BrotliCompress(&mut pakket.as_bytes(), &mut klein, &instelling).unwrap();
        println!("{} bytes, {} after brotli", pakket.len(), klein.len());
        assert!(klein.len() < 15_000, "{} bytes", klein.len());
    }
}
