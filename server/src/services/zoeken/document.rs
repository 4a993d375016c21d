//! What can be found, and by which words.

use std::collections::HashMap;
use std::sync::Arc;

use app::domain::product::Product;
use app::portal::Antwoord;

use crate::config::inhoud::Inhoud;

/// Words that lead to an answer: a name, a word people use, a question.
pub struct Ingang {
    /// The words.
    pub tekst: String,
    /// What a full match is worth; the name of a product is 1.
    pub waarde: f32,
    /// The question in the list of questions that these words are.
    pub vraag: Option<usize>,
}

/// One answer, with all ways that lead to it.
pub struct Document {
    /// The answer.
    pub antwoord: Antwoord,
    /// What all its matches are multiplied with.
    pub factor: f32,
    /// Ways that lead to it.
    pub ingangen: Vec<Ingang>,
    /// Its text, which counts for less.
    pub lijf: String,
}

/// A life event bundles products: who asks for one of them wants that one.
const LEVEN: f32 = 0.72;
const LOCATIE: f32 = 0.95;
const VRAAG: f32 = 0.9;
const NIEUWS: f32 = 0.6;

const NAAM: f32 = 1.0;
const TREFWOORD: f32 = 0.97;
const GESTELDE_VRAAG: f32 = 0.92;
const INLEIDING: f32 = 0.5;

/// Everything that can be found in this content.
pub fn alle(inhoud: &Inhoud) -> Vec<Document> {
    let mut producten: Vec<&Arc<Product>> = inhoud.producten.values().collect();
    // A fixed order for equal answers, whatever order the files came in.
    producten.sort_by(|a, b| a.slug.cmp(&b.slug));
    let mut per_product: HashMap<&str, Vec<usize>> = HashMap::new();
    for (nr, vraag) in inhoud.vragen.iter().enumerate() {
        per_product.entry(vraag.product.as_deref().unwrap_or_default()).or_default().push(nr);
    }
    let van_product = |product: &&Arc<Product>| {
        let vragen = per_product.get(product.slug.as_str()).map_or(&[][..], Vec::as_slice);
        let mut document = van_product(product);
        document.ingangen.extend(vragen.iter().flat_map(|nr| van_vraag(inhoud, *nr)));
        document
    };
    let mut uit: Vec<Document> = producten.iter().map(van_product).collect();
    for nr in per_product.get("").into_iter().flatten() {
        let vraag = &inhoud.vragen[*nr];
        let ingangen = van_vraag(inhoud, *nr).collect();
        let antwoord = Antwoord::Vraag(Arc::clone(vraag));
        uit.push(Document { antwoord, factor: VRAAG, ingangen, lijf: vraag.antwoord.clone() });
    }
    uit.extend(overige(inhoud));
    uit
}

fn ingang(tekst: &str, waarde: f32) -> Ingang {
    Ingang { tekst: tekst.to_owned(), waarde, vraag: None }
}

fn van_product(product: &Arc<Product>) -> Document {
    let kop = &product.kop;
    let namen = [(&kop.naam, NAAM), (&kop.kort, NAAM), (&kop.upl, TREFWOORD), (&kop.inleiding, INLEIDING)];
    let mut ingangen: Vec<Ingang> = namen.into_iter().map(|(tekst, waarde)| ingang(tekst, waarde)).collect();
    ingangen.extend(kop.trefwoorden.iter().map(|tekst| ingang(tekst, TREFWOORD)));
    let lijf = format!("{} {}", kop.voor_wie, product.tekst_plat);
    Document { antwoord: Antwoord::Product(Arc::clone(product), None), factor: 1.0, ingangen, lijf }
}

fn van_vraag(inhoud: &Inhoud, nr: usize) -> impl Iterator<Item = Ingang> {
    let vraag = &inhoud.vragen[nr];
    let teksten = std::iter::once(&vraag.vraag).chain(&vraag.trefwoorden);
    teksten.map(move |tekst| Ingang { tekst: tekst.clone(), waarde: GESTELDE_VRAAG, vraag: Some(nr) })
}

fn overige(inhoud: &Inhoud) -> Vec<Document> {
    let leven = inhoud.levensgebeurtenissen.iter().map(|leven| Document {
        antwoord: Antwoord::Leven(Arc::clone(leven)),
        factor: LEVEN,
        ingangen: met_trefwoorden(&leven.naam, &leven.trefwoorden),
        lijf: leven.inleiding.clone(),
    });
    let locaties = inhoud.locaties.iter().map(|locatie| Document {
        antwoord: Antwoord::Locatie(Arc::clone(locatie)),
        factor: LOCATIE,
        ingangen: met_trefwoorden(&locatie.naam, &locatie.trefwoorden),
        lijf: format!("{} {}", locatie.adres, locatie.uitleg),
    });
    let nieuws = inhoud.berichten.iter().map(|bericht| Document {
        antwoord: Antwoord::Bericht(Arc::clone(bericht)),
        factor: NIEUWS,
        ingangen: vec![ingang(&bericht.kop.titel, NAAM)],
        lijf: bericht.kop.samenvatting.clone(),
    });
    leven.chain(locaties).chain(nieuws).collect()
}

fn met_trefwoorden(naam: &str, trefwoorden: &[String]) -> Vec<Ingang> {
    std::iter::once(ingang(naam, NAAM)).chain(trefwoorden.iter().map(|tekst| ingang(tekst, TREFWOORD))).collect()
}
