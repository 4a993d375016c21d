//! What one file alone cannot show: whether the files fit together.

mod links;
mod overig;
mod producten;

pub use producten::{iconen, pad};

use app::domain::product::Product;

use super::bron::gewone_regels;
use super::delen::onderwerp_en_lijf;
use super::markdown_bestand::ontleed;
use super::producten::zet as zet_product;
use super::{Inhoud, InhoudFout};

/// Longest page that is shown as a preview, in bytes of HTML, and most faults beside it.
const MAX_HTML: usize = 200_000;
const MAX_FOUTEN: usize = 50;
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

/// The product that a text says, and everything that is wrong with it: for a look at a file
/// before it goes live.
pub fn product(inhoud: &Inhoud, slug: &str, tekst: &str) -> (Option<Product>, Vec<InhoudFout>) {
    let mut fouten = Vec::new();
    let (pad, tekst) = (pad(slug), gewone_regels(tekst));
    let Some(gelezen) = ontleed(&pad, &tekst, &inhoud.plekken, &mut fouten) else { return (None, fouten) };
    let product = zet_product(slug.to_owned(), gelezen);
    if product.tekst_html.len() > MAX_HTML {
        fouten.push(InhoudFout::new(pad, "this text becomes far too long a page: is there a table that is too wide?"));
        return (None, fouten);
    }
    producten::een(inhoud, &product, &tekst, &mut fouten);
    fouten.truncate(MAX_FOUTEN);
    (Some(product), fouten)
}

/// Faults of what is going on now, when the rest stays as it was.
pub fn actueel(inhoud: &Inhoud) -> Vec<InhoudFout> {
    let mut fouten = Vec::new();
    overig::actueel(inhoud, &mut fouten);
    fouten
}

/// Faults between files.
pub fn controleer(inhoud: &Inhoud) -> Vec<InhoudFout> {
    let mut fouten = Vec::new();
    producten::controleer(inhoud, &mut fouten);
    links::controleer(inhoud, &mut fouten);
    overig::controleer(inhoud, &mut fouten);
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
    // E-mails go out from here: a server would not start with it.
    if inhoud.gemeente.contact.email.parse::<lettre::Address>().is_err() {
        fouten.push(InhoudFout::op(&inhoud.bron, "gemeente.toml", "email = ", "this is no e-mail address"));
    }
    fouten
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
