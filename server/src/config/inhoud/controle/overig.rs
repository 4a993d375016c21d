//! Whether questions, life events and synonyms fit the other files.

use super::super::bron::Bron;
use super::super::{Inhoud, InhoudFout};
use super::links::bestaat;

/// Faults of everything that points to a product, a theme or a page.
pub fn controleer(inhoud: &Inhoud, fouten: &mut Vec<InhoudFout>) {
    let mut meld = |bestand: &str, bij: String, wat: String| {
        fouten.push(InhoudFout::op(&inhoud.bron, bestand, &bij, wat));
    };
    for slug in &inhoud.toptaken.toptaken {
        if !inhoud.producten.contains_key(slug) {
            let wat = format!("`{slug}` is no product: add producten/{slug}.md");
            meld("toptaken.toml", format!("\"{slug}\""), wat);
        }
    }
    for vraag in &inhoud.vragen {
        let bij = format!("id = \"{}\"", vraag.id);
        if let Some(slug) = vraag.product.as_deref().filter(|slug| !inhoud.producten.contains_key(*slug)) {
            meld("vragen.toml", bij.clone(), format!("`{slug}` is no product: correct `product`, or leave it out"));
        }
        if !inhoud.themas.iter().any(|thema| thema.id == vraag.thema) {
            meld("vragen.toml", bij, format!("thema `{}` is not in themas.toml", vraag.thema));
        }
    }
    for leven in &inhoud.levensgebeurtenissen {
        for slug in leven.producten().filter(|slug| !inhoud.producten.contains_key(*slug)) {
            let wat = format!("`{slug}` is no product: correct `product`, or leave it out");
            meld("levensgebeurtenissen.toml", format!("product = \"{slug}\""), wat);
        }
    }
    for zoekwoord in &inhoud.zoekwoorden {
        if zoekwoord.typt.is_empty() || zoekwoord.bedoelt.trim().is_empty() {
            let wat = "a zoekwoord needs words in `typt` and in `bedoelt`".to_owned();
            meld("zoekwoorden.toml", format!("bedoelt = \"{}\"", zoekwoord.bedoelt), wat);
        }
    }
    for nood in inhoud.nood.iter().filter(|nood| nood.typt.is_empty()) {
        meld("nood.toml", format!("wat = \"{}\"", nood.wat), "a nood needs words in `typt`".to_owned());
    }
    dubbel("vragen.toml", "id", inhoud.vragen.iter().map(|vraag| &vraag.id), &inhoud.bron, fouten);
    dubbel("themas.toml", "id", inhoud.themas.iter().map(|thema| &thema.id), &inhoud.bron, fouten);
    let leven = inhoud.levensgebeurtenissen.iter().map(|leven| &leven.id);
    dubbel("levensgebeurtenissen.toml", "id", leven, &inhoud.bron, fouten);
    dubbel("toptaken.toml", "toptaken", inhoud.toptaken.toptaken.iter(), &inhoud.bron, fouten);
    dubbel("locaties.toml", "id", inhoud.locaties.iter().map(|plaats| &plaats.id), &inhoud.bron, fouten);
    actueel(inhoud, fouten);
}

/// Two things with one name: the second cannot be reached.
fn dubbel<'i>(
    bestand: &str,
    sleutel: &str,
    namen: impl Iterator<Item = &'i String>,
    bron: &Bron,
    fouten: &mut Vec<InhoudFout>,
) {
    let mut gezien = std::collections::HashSet::new();
    for naam in namen.filter(|naam| !gezien.insert(*naam)) {
        let bij = format!("{sleutel} = \"{naam}\"");
        fouten.push(InhoudFout::op(
            bron,
            bestand,
            &bij,
            format!("`{naam}` stands here twice: give one of them another name"),
        ));
    }
}

/// Faults of what is going on now.
pub fn actueel(inhoud: &Inhoud, fouten: &mut Vec<InhoudFout>) {
    let mut meld = |bestand: &str, bij: String, wat: String| {
        fouten.push(InhoudFout::op(&inhoud.bron, bestand, &bij, wat));
    };
    for ramp in &inhoud.calamiteiten {
        let bij = format!("wat = \"{}\"", ramp.wat);
        if ramp.tot <= ramp.sinds {
            meld("calamiteiten.toml", bij.clone(), "`tot` must be later than `sinds`".to_owned());
        }
        let eigen = |doel: &&String| doel.starts_with('/') && !bestaat(inhoud, doel);
        let vreemd = |doel: &&String| !doel.starts_with('/') && !doel.starts_with("https://");
        if let Some(doel) = ramp.meer.as_ref().filter(|doel| eigen(doel) || vreemd(doel)) {
            meld("calamiteiten.toml", bij, format!("`{doel}` is no page of this portal, and no https:// address"));
        }
    }
    for bericht in &inhoud.berichten {
        if bericht.kop.tot.is_some_and(|tot| tot < bericht.kop.datum) {
            meld(
                &format!("berichten/{}.md", bericht.slug),
                "tot = ".to_owned(),
                "`tot` lies before `datum`".to_owned(),
            );
        }
    }
}
