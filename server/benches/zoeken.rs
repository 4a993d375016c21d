//! How long a search takes with 5,000 products, beside a control in the same run: looking
//! through all their texts for the words. Prints the figures; fails over the budget.
#![expect(clippy::disallowed_methods, reason = "a benchmark is about the real clock")]

use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::domain::product::Product;
use server::config::inhoud::Inhoud;
use server::services::zoeken::Zoekmachine;

/// Products to search in.
const PRODUCTEN: usize = 5_000;
/// Rounds over all questions.
const RONDES: usize = 5;
/// Budgets of the issue: a search, and building the index of the real content.
const P99: Duration = Duration::from_millis(5);
const BOUW: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let inhoud = Inhoud::lees(None).expect("the demo content is whole");
    let (vragen, vandaag) = (vragen(), jiff::civil::date(2026, 11, 23));
    let begin = Instant::now();
    let echt = Zoekmachine::new(&inhoud);
    let bouw = begin.elapsed();
    println!("index of {} products: built in {bouw:.0?} (budget {BOUW:.0?})", inhoud.producten.len());
    let groot = vermeerderd(inhoud);
    let begin = Instant::now();
    let machine = Zoekmachine::new(&groot);
    println!("index of {} products: built in {:.0?}", groot.producten.len(), begin.elapsed());
    let klein = meet(&vragen, |vraag| echt.zoek(vraag, vandaag).antwoorden.len());
    let zoeken = meet(&vragen, |vraag| machine.zoek(vraag, vandaag).antwoorden.len());
    let teksten: Vec<String> = groot.producten.values().map(|product| alles(product)).collect();
    let controle = meet(&vragen, |vraag| doorzoek(&teksten, vraag));
    toon("search, real content", &klein);
    toon("search, 5,000 products", &zoeken);
    toon("control: words in all texts", &controle);
    println!(
        "ratio of medians, search to control: {:.2}",
        p(&zoeken, 50).as_secs_f64() / p(&controle, 50).as_secs_f64()
    );
    if p(&zoeken, 99) < P99 && bouw < BOUW { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn vragen() -> Vec<String> {
    let tabel: toml::Table = include_str!("../content/zoekvragen.toml").parse().expect("readable");
    let helften = ["stellen", "toetsen"].into_iter().filter_map(|helft| tabel.get(helft)?.as_array());
    helften.flatten().filter_map(|vraag| Some(vraag.get("q")?.as_str()?.to_owned())).collect()
}

/// Every product many times over, each time with other words beside its own: a vocabulary that
/// grows with the number of products.
fn vermeerderd(mut inhoud: Inhoud) -> Inhoud {
    let mut slugs: Vec<String> = inhoud.producten.keys().cloned().collect();
    slugs.sort();
    let mut producten: HashMap<String, Arc<Product>> = HashMap::new();
    for nr in 0..PRODUCTEN {
        let mut product = Product::clone(&inhoud.producten[&slugs[nr % slugs.len()]]);
        product.slug = format!("{}-{nr}", product.slug);
        product.kop.naam = format!("{} {}", product.kop.naam, woord(nr));
        let half = product.kop.trefwoorden.len() / 2;
        for (plek, trefwoord) in product.kop.trefwoorden.iter_mut().enumerate().skip(half) {
            *trefwoord = format!("{trefwoord} {}", woord(nr * 31 + plek));
        }
        producten.insert(product.slug.clone(), Arc::new(product));
    }
    inhoud.producten = producten;
    inhoud
}

/// A word that can be said, another one for each number.
fn woord(mut nr: usize) -> String {
    const DELEN: [&str; 16] =
        ["ba", "ker", "lo", "mi", "ten", "sa", "vor", "di", "gru", "pel", "no", "rak", "stu", "wi", "zen", "hof"];
    (0..4)
        .map(|_| {
            let deel = DELEN[nr % 16];
            nr = nr / 16 + 7;
            deel
        })
        .collect()
}

fn alles(product: &Product) -> String {
    let kop = &product.kop;
    format!("{} {} {} {}", kop.naam, kop.inleiding, kop.trefwoorden.join(" "), product.tekst_plat).to_lowercase()
}

fn doorzoek(teksten: &[String], vraag: &str) -> usize {
    let vraag = vraag.to_lowercase();
    let woorden: Vec<&str> = vraag.split_whitespace().collect();
    teksten.iter().filter(|tekst| woorden.iter().all(|woord| tekst.contains(woord))).count()
}

fn meet(vragen: &[String], zoek: impl Fn(&str) -> usize) -> Vec<Duration> {
    let mut tijden = Vec::with_capacity(vragen.len() * RONDES);
    for vraag in (0..RONDES).flat_map(|_| vragen) {
        let begin = Instant::now();
        std::hint::black_box(zoek(vraag));
        tijden.push(begin.elapsed());
    }
    tijden.sort();
    tijden
}

fn p(tijden: &[Duration], deel: usize) -> Duration {
    tijden[(tijden.len() * deel / 100).min(tijden.len() - 1)]
}

fn toon(wat: &str, tijden: &[Duration]) {
    println!(
        "{wat}: {} searches, p50 {:.2?}, p95 {:.2?}, p99 {:.2?}",
        tijden.len(),
        p(tijden, 50),
        p(tijden, 95),
        p(tijden, 99)
    );
}
