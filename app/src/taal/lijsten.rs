//! The lists that come with the portal. What a gemeente adds stands in its content.

use super::woordenschat::Lijst;

/// Every list of the portal with its text. Where they come from: `lijsten/LEESMIJ.md`.
pub const LIJSTEN: [(Lijst, &str); 14] = [
    (Lijst::Frequentie, include_str!("lijsten/frequentie.tsv")),
    (Lijst::Streng, include_str!("lijsten/streng.tsv")),
    (Lijst::Zacht, include_str!("lijsten/zacht.tsv")),
    (Lijst::Uitdrukking, include_str!("lijsten/uitdrukking.tsv")),
    (Lijst::Voegwoord, include_str!("lijsten/voegwoord.tsv")),
    (Lijst::Afkorting, include_str!("lijsten/afkorting.tsv")),
    (Lijst::Vaag, include_str!("lijsten/vaag.tsv")),
    (Lijst::Naamwoordstijl, include_str!("lijsten/naamwoordstijl.tsv")),
    (Lijst::Deelwoord, include_str!("lijsten/deelwoord.tsv")),
    (Lijst::GeenDeelwoord, include_str!("lijsten/geendeelwoord.tsv")),
    (Lijst::Getal, include_str!("lijsten/getal.tsv")),
    (Lijst::Voorzetsel, include_str!("lijsten/voorzetsel.tsv")),
    (Lijst::Functiewoord, include_str!("lijsten/functiewoord.tsv")),
    (Lijst::Persoonsvorm, include_str!("lijsten/persoonsvorm.tsv")),
];

/// The text of one of these lists; empty for a list of the gemeente.
pub fn lijst(welke: Lijst) -> &'static str {
    LIJSTEN.iter().find(|(lijst, _)| *lijst == welke).map_or("", |(_, tekst)| tekst)
}

/// The words of one of these lists: what stands first on each line.
pub fn woorden_van(welke: Lijst) -> impl Iterator<Item = &'static str> {
    let regels = lijst(welke).lines().filter(|regel| !regel.starts_with('#'));
    regels.map(|regel| regel.split('\t').next().unwrap_or_default())
}
