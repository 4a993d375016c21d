//! The pairs of sentences, judged.

use app::taal::{LIJSTEN, Oordeel, Tekstsoort, Woordenschat, beoordeel};
use std::sync::LazyLock;

/// A sentence before and after rewriting.
pub struct Paar {
    /// Document it stood in.
    pub document: u32,
    /// Before.
    pub moeilijk: Oordeel,
    /// After.
    pub makkelijk: Oordeel,
}

/// The words of the portal, without those of a gemeente.
pub static SCHAT: LazyLock<Woordenschat> = LazyLock::new(|| Woordenschat::new(LIJSTEN));

/// All pairs, but for those that were made unreadable (`xxx xxx`).
pub static PAREN: LazyLock<Vec<Paar>> = LazyLock::new(|| {
    let mut lezer = csv::Reader::from_reader(include_str!("gegevens/voorbeelden.csv").as_bytes());
    let oordeel = |tekst: &str| beoordeel(tekst, Tekstsoort::Vrij, &SCHAT);
    let paar = |rij: csv::StringRecord| Paar {
        document: rij[0].parse().unwrap(),
        moeilijk: oordeel(&rij[1]),
        makkelijk: oordeel(&rij[2]),
    };
    lezer.records().map(Result::unwrap).filter(|rij| !rij[1].contains("xxx xxx")).map(paar).collect()
});

/// Share of pairs in which the hard side has more points; a draw is half.
pub fn paarscore(paren: &[(f64, f64)]) -> f64 {
    paren.iter().map(|(moeilijk, makkelijk)| beter(*moeilijk, *makkelijk)).sum::<f64>() / aantal(paren.len())
}

/// Chance that a hard sentence has more points than a plain one (AUC).
pub fn auc(paren: &[(f64, f64)]) -> f64 {
    let som: f64 = paren.iter().flat_map(|(m, _)| paren.iter().map(|(_, s)| beter(*m, *s))).sum();
    som / aantal(paren.len() * paren.len())
}

/// Means of `k` sentences after each other of one document, hard and plain.
pub fn teksten(paren: &[(u32, (f64, f64))], k: usize) -> Vec<(f64, f64)> {
    let per_document = paren.chunk_by(|een, ander| een.0 == ander.0);
    let gemiddelde = |deel: &[(u32, (f64, f64))]| {
        let som = deel.iter().fold((0.0, 0.0), |som, (_, punten)| (som.0 + punten.0, som.1 + punten.1));
        (som.0 / aantal(k), som.1 / aantal(k))
    };
    per_document.flat_map(|document| document.chunks_exact(k).map(gemiddelde).collect::<Vec<_>>()).collect()
}

fn beter(een: f64, ander: f64) -> f64 {
    match een.total_cmp(&ander) {
        std::cmp::Ordering::Greater => 1.0,
        std::cmp::Ordering::Equal => 0.5,
        std::cmp::Ordering::Less => 0.0,
    }
}

/// A count as a number to reckon with.
pub fn aantal(aantal: usize) -> f64 {
    f64::from(u32::try_from(aantal).unwrap())
}
