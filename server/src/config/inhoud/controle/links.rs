//! Links inside the portal that lead nowhere.

use super::super::{Inhoud, InhoudFout, regel_op};

/// Pages that always exist.
const VASTE_PAGINAS: [&str; 12] = [
    "/",
    "/producten",
    "/zoeken",
    "/vragen",
    "/nieuws",
    "/contact",
    "/contact/terugbellen",
    "/inloggen",
    "/mijn",
    "/toegankelijkheid",
    "/privacy",
    "/woordenlijst",
];
/// Folders of Markdown with links, besides the products, which are looked at one by one.
const MET_LINKS: [&str; 2] = ["paginas", "berichten"];

/// Links of pages and news that lead nowhere.
pub fn controleer(inhoud: &Inhoud, fouten: &mut Vec<InhoudFout>) {
    for pad in MET_LINKS.into_iter().flat_map(|map| inhoud.bron.bestanden(map, ".md")) {
        let tekst = inhoud.bron.tekst(&pad, &mut Vec::new()).unwrap_or_default();
        fouten.extend(in_tekst(inhoud, &pad, &tekst));
    }
}

/// Links of one text that lead nowhere: every `](/…)`, and every `doel = "/…"`, must be a page.
pub fn in_tekst(inhoud: &Inhoud, pad: &str, tekst: &str) -> Vec<InhoudFout> {
    let naar = |(begin, eind): (&str, char)| -> Vec<(usize, String)> {
        let doelen = tekst.match_indices(begin).filter_map(|(plek, _)| {
            // What is found ends with the first sign of the path.
            let doel = tekst[plek + begin.len() - 1..].split(eind).next()?;
            Some((plek, doel.to_owned()))
        });
        doelen.collect()
    };
    let alle = [("](/", ')'), ("doel = \"/", '"')].into_iter().flat_map(naar);
    alle.filter(|(_, doel)| !bestaat(inhoud, doel))
        .map(|(plek, doel)| InhoudFout {
            bestand: pad.to_owned(),
            regel: Some(regel_op(tekst, plek)),
            wat: format!("`{}` is no page of this portal: correct the link, or add the page", kort(&doel)),
        })
        .collect()
}

/// Enough of a path to find it.
fn kort(doel: &str) -> String {
    doel.chars().take(80).collect()
}

/// Is there a page at this path? What follows `#` or `?` is not looked at.
pub fn bestaat(inhoud: &Inhoud, doel: &str) -> bool {
    let pad = doel.split(['#', '?']).next().unwrap_or_default();
    let na = |begin: &str| pad.strip_prefix(begin);
    VASTE_PAGINAS.contains(&pad)
        || na("/producten/").is_some_and(|slug| inhoud.producten.contains_key(slug))
        || na("/formulieren/").is_some_and(|slug| inhoud.formulieren.contains_key(slug))
        || na("/nieuws/").is_some_and(|slug| inhoud.berichten.iter().any(|bericht| bericht.slug == slug))
        || na("/levensgebeurtenissen/").is_some_and(|id| inhoud.levensgebeurtenissen.iter().any(|leven| leven.id == id))
}
