//! What one file alone cannot show: whether the files fit together.

use app::domain::product::ActieSoort;

use super::delen::onderwerp_en_lijf;
use super::markdown::mag_heen;
use super::{Inhoud, InhoudFout};

/// Longest name in the list of toptaken, in characters.
const MAX_KORT: usize = 24;
/// Pages that the footer links to.
const VERPLICHTE_PAGINAS: [&str; 1] = ["privacy"];
/// What an e-mail may ask for.
const INVULPLEKKEN: [&str; 10] = [
    "aanhef_naam",
    "product",
    "referentie",
    "verzonden_op",
    "uiterlijk",
    "gemeente",
    "telefoon",
    "mijn_url",
    "status",
    "toelichting",
];

/// Faults between files.
pub fn controleer(inhoud: &Inhoud) -> Vec<InhoudFout> {
    let mut fouten = Vec::new();
    producten(inhoud, &mut fouten);
    for slug in inhoud.toptaken.iter().filter(|slug| !inhoud.producten.contains_key(*slug)) {
        fouten.push(InhoudFout::new("toptaken.toml", format!("`{slug}` is no product: add producten/{slug}.md")));
    }
    for formulier in inhoud.formulieren.values().flatten() {
        let pad = format!("formulieren/{}.toml", formulier.slug);
        if !inhoud.zaaktypen.contains_key(&formulier.zaaktype) {
            let wat = format!("zaaktype `{0}` does not exist: add zaaktypen/{0}.toml", formulier.zaaktype);
            fouten.push(InhoudFout::new(pad, wat));
        }
    }
    for slug in VERPLICHTE_PAGINAS.into_iter().filter(|slug| !inhoud.paginas.contains_key(*slug)) {
        fouten.push(InhoudFout::new(format!("paginas/{slug}.md"), "this page is missing: the footer links to it"));
    }
    emails(inhoud, &mut fouten);
    fouten
}

fn producten(inhoud: &Inhoud, fouten: &mut Vec<InhoudFout>) {
    for product in inhoud.producten.values() {
        let kop = &product.kop;
        let mut meld = |wat: String| fouten.push(InhoudFout::new(format!("producten/{}.md", product.slug), wat));
        if !inhoud.themas.iter().any(|thema| thema.id == kop.thema) {
            meld(format!("thema `{}` is not in themas.toml", kop.thema));
        }
        for id in &kop.levensgebeurtenissen {
            if !inhoud.levensgebeurtenissen.iter().any(|leven| leven.id == *id) {
                meld(format!("levensgebeurtenis `{id}` is not in levensgebeurtenissen.toml"));
            }
        }
        if kop.kort.chars().count() > MAX_KORT {
            meld(format!("`kort` is longer than {MAX_KORT} characters"));
        }
        if kop.verantwoordelijk.len() < 2 {
            meld("`verantwoordelijk` must name two teams".to_owned());
        }
        match (kop.actie.soort, kop.actie.doel.as_deref()) {
            (ActieSoort::Formulier, _) if !inhoud.formulieren.contains_key(&product.slug) => {
                meld(format!("the button leads to a form: add formulieren/{}.toml", product.slug));
            }
            (ActieSoort::Verwijzing, None) => meld("a `verwijzing` needs a `doel`".to_owned()),
            (ActieSoort::Verwijzing, Some(doel)) if !mag_heen(doel) => {
                meld(format!("`{doel}` must begin with https://"));
            }
            _ => {}
        }
    }
}

fn emails(inhoud: &Inhoud, fouten: &mut Vec<InhoudFout>) {
    for (naam, tekst) in &inhoud.emails {
        let pad = format!("emails/{naam}.txt");
        if onderwerp_en_lijf(tekst).is_none() {
            fouten.push(InhoudFout::new(&pad, "the first line must be `Onderwerp: …`"));
        }
        for (nr, regel) in tekst.lines().enumerate() {
            let plekken = regel.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(plek, _)| plek);
            for plek in plekken.filter(|plek| !INVULPLEKKEN.contains(plek)) {
                let wat = format!("`{{{plek}}}` is unknown: use one of {}", INVULPLEKKEN.join(", "));
                fouten.push(InhoudFout { bestand: pad.clone(), regel: Some(nr + 1), wat });
            }
        }
    }
}
