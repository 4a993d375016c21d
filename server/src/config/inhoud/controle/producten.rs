//! Whether each product is whole, and fits the other files.

use std::sync::Arc;

use app::domain::product::{ActieSoort, Product};

use super::super::markdown::mag_heen;
use super::super::{Inhoud, InhoudFout, upl};
use super::links::{bestaat, in_tekst};
use crate::site::Site;

/// Longest name in the list of toptaken, in characters.
const MAX_KORT: usize = 24;
/// Most sentences of an introduction.
const MAX_ZINNEN: usize = 3;
/// Fewest words people use for it: fewer, and search does not find it.
const MIN_TREFWOORDEN: usize = 20;
/// Headings that every product has, in this order; the last only when it costs something.
const KOPPEN: [&str; 4] = ["## Wat heeft u nodig?", "## Zo gaat het", "## Wat gebeurt er daarna?", "## Wat kost het?"];
/// What `kosten` says when there is no price.
pub const GRATIS: &str = "Gratis";

/// Faults of all products.
pub fn controleer(inhoud: &Inhoud, fouten: &mut Vec<InhoudFout>) {
    for product in inhoud.producten.values() {
        let tekst = inhoud.bron.tekst(&pad(&product.slug), &mut Vec::new()).unwrap_or_default();
        een(inhoud, product, &tekst, fouten);
    }
}

/// Icons that this build does not have. A product without its icon still works, so only
/// `server check` asks.
pub fn iconen(inhoud: &Inhoud) -> Vec<InhoudFout> {
    let Some(iconen) = Site::iconen() else { return Vec::new() };
    let zonder = inhoud.producten.values().filter(|product| !iconen.contains(&product.kop.icoon));
    let fout = |product: &Arc<Product>| {
        let wat = format!("the icon `{}` is not in this build: take one that another product has", product.kop.icoon);
        InhoudFout::op(&inhoud.bron, &pad(&product.slug), "icoon = ", wat)
    };
    zonder.map(fout).collect()
}

/// Where the file of a product stands.
pub fn pad(slug: &str) -> String {
    format!("producten/{slug}.md")
}

/// Faults of one product with this text as its file.
pub fn een(inhoud: &Inhoud, product: &Product, tekst: &str, fouten: &mut Vec<InhoudFout>) {
    let mut melder = Melder { tekst, pad: pad(&product.slug), fouten };
    groepen(inhoud, product, &mut melder);
    kop(product, &mut melder);
    upl_naam(product, &mut melder);
    weg(inhoud, product, &mut melder);
    koppen(product, &mut melder);
    fouten.extend(in_tekst(inhoud, &pad(&product.slug), tekst));
}

/// Tells of faults in one file, each with its line.
struct Melder<'a> {
    tekst: &'a str,
    pad: String,
    fouten: &'a mut Vec<InhoudFout>,
}

impl Melder<'_> {
    /// A fault where the file says `bij`; without it, in the file as a whole.
    fn meld(&mut self, bij: &str, wat: impl Into<String>) {
        self.fouten.push(InhoudFout::in_tekst(self.tekst, &self.pad, bij, wat));
    }
}

fn groepen(inhoud: &Inhoud, product: &Product, melder: &mut Melder<'_>) {
    let kop = &product.kop;
    if !inhoud.themas.iter().any(|thema| thema.id == kop.thema) {
        melder.meld("thema = ", format!("thema `{}` is not in themas.toml", kop.thema));
    }
    for id in &kop.levensgebeurtenissen {
        if !inhoud.levensgebeurtenissen.iter().any(|leven| leven.id == *id) {
            melder.meld("levensgebeurtenissen = ", format!("`{id}` is not in levensgebeurtenissen.toml"));
        }
    }
}

fn kop(product: &Product, melder: &mut Melder<'_>) {
    let kop = &product.kop;
    if !product.slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        melder.meld("", "the name of this file is its address: use only small letters, digits and -");
    }
    if kop.kort.chars().count() > MAX_KORT {
        melder.meld("kort = ", format!("`kort` is longer than {MAX_KORT} characters"));
    }
    if kop.inleiding.split_inclusive(['.', '!', '?']).filter(|zin| zin.trim().len() > 1).count() > MAX_ZINNEN {
        melder.meld(
            "inleiding = ",
            format!("`inleiding` has more than {MAX_ZINNEN} sentences: move the rest to the text"),
        );
    }
    let eigenaren = kop.verantwoordelijk.iter().filter(|team| !team.trim().is_empty()).count();
    if eigenaren < 2 {
        melder.meld("verantwoordelijk = ", "`verantwoordelijk` must name two teams: an owner is missing");
    }
    if kop.trefwoorden.len() < MIN_TREFWOORDEN {
        melder.meld("trefwoorden = ", format!("write at least {MIN_TREFWOORDEN} words that people use"));
    }
    if kop.opnieuw_controleren <= kop.gecontroleerd {
        melder.meld("opnieuw_controleren = ", "`opnieuw_controleren` must be later than `gecontroleerd`");
    }
    if kop.kanalen.hoe(kop.kanalen.beste).is_none() {
        melder.meld("beste = ", "say under [kanalen] what to do on the channel that is `beste`");
    }
    if let Some(termijn) = &kop.termijn
        && termijn.wettelijk.is_some() != termijn.grond.is_some()
    {
        melder.meld("[termijn]", "`wettelijk` and `grond` go together: name the law of a legal term");
    }
}

fn upl_naam(product: &Product, melder: &mut Melder<'_>) {
    let kop = &product.kop;
    match (upl::met_uri(&kop.upl_uri), upl::met_naam(&kop.upl)) {
        (Some(naam), _) if naam.naam == kop.upl => {}
        (Some(naam), _) => {
            melder.meld("upl = ", format!("this `upl_uri` belongs to `{}`: write that as `upl`", naam.naam));
        }
        (None, Some(naam)) => melder.meld("upl_uri = ", format!("the URI of `{}` is {}", kop.upl, naam.uri())),
        (None, None) => melder.meld(
            "upl = ",
            format!("`{}` is not in the Uniforme Productnamenlijst (standaarden.overheid.nl/upl)", kop.upl),
        ),
    }
}

fn weg(inhoud: &Inhoud, product: &Product, melder: &mut Melder<'_>) {
    let kop = &product.kop;
    let doel = kop.actie.doel.as_deref();
    match (kop.actie.soort, doel) {
        (ActieSoort::Formulier, _) if !inhoud.formulieren.contains_key(&product.slug) => {
            melder.meld("soort = ", format!("the button leads to a form: add formulieren/{}.toml", product.slug));
        }
        (ActieSoort::Verwijzing | ActieSoort::Pagina, None) => {
            melder.meld("soort = ", "this button needs a `doel`: the address that it leads to");
        }
        (ActieSoort::Verwijzing, Some(doel)) if !doel.starts_with("https://") => {
            melder.meld("doel = ", format!("`{doel}` must begin with https://"));
        }
        (ActieSoort::Pagina, Some(doel)) if !doel.starts_with('/') || !mag_heen(doel) || !bestaat(inhoud, doel) => {
            melder.meld("doel = ", format!("`{doel}` is no page of this portal: it begins with / and must exist"));
        }
        _ => {}
    }
    if kop.actie.soort == ActieSoort::Verwijzing && kop.uitvoerder.is_none() {
        melder.meld("[actie]", "another organisation does it: say under [uitvoerder] which, and how we help");
    }
    if let Some(uitvoerder) = &kop.uitvoerder
        && !uitvoerder.site.starts_with("https://")
    {
        melder.meld("site = ", format!("`{}` must begin with https://", uitvoerder.site));
    }
}

fn koppen(product: &Product, melder: &mut Melder<'_>) {
    let regels: Vec<&str> = melder.tekst.lines().map(str::trim_end).collect();
    let nodig = if product.kop.kosten == GRATIS { &KOPPEN[..3] } else { &KOPPEN[..] };
    let mut vorige = 0;
    for kop in nodig {
        match regels.iter().position(|regel| regel == kop) {
            None => melder.meld("", format!("the heading `{kop}` is missing")),
            Some(plek) if plek < vorige => {
                melder.meld(kop, format!("`{kop}` stands too early: the order is {}", KOPPEN.join(", ")));
            }
            Some(plek) => vorige = plek,
        }
    }
}
