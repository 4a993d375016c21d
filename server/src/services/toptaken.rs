//! Which tasks stand on the home page: those that people come for in this season.

use std::collections::BTreeMap;

use app::portal::PortalError;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Werk, intern};
use crate::config::inhoud::Keuze;
use crate::storage::tellingen::{Telling, Telsoort};

/// Fewer visits than this say nothing of what people come for.
const GENOEG: u64 = 1_000;
/// How far back figures go, in years: to the same season before.
const JAREN: i32 = 2;

impl Werk {
    /// Looks again at what is used, and keeps the order for the home page.
    ///
    /// # Errors
    /// When storage fails; the order of before stays.
    pub async fn kies_toptaken(&self) -> Result<(), PortalError> {
        let toptaken = &self.inhoud.toptaken;
        let gekozen = match toptaken.kies {
            Keuze::Vast => Vec::new(),
            Keuze::Gebruik => {
                let vandaag = self.klok.vandaag();
                let vanaf = vandaag.saturating_sub(JAREN.years());
                let tellingen = self.opslag.tellingen(Telsoort::Bekeken, vanaf).await.map_err(intern)?;
                let bekend =
                    tellingen.into_iter().filter(|telling| self.inhoud.producten.contains_key(&telling.sleutel));
                kies(vandaag, bekend, &toptaken.toptaken)
            }
        };
        self.drukste.store(gekozen.into());
        Ok(())
    }
}

/// The most used of this season, as many as were configured; those fill what is left. Nothing
/// when there are too few figures.
fn kies(vandaag: Date, tellingen: impl Iterator<Item = Telling>, ingesteld: &[String]) -> Vec<String> {
    let mut gebruik: BTreeMap<String, u64> = BTreeMap::new();
    for telling in tellingen.filter(|telling| is_dit_seizoen(vandaag, telling.maand)) {
        *gebruik.entry(telling.sleutel).or_default() += telling.aantal;
    }
    if gebruik.values().sum::<u64>() < GENOEG {
        return Vec::new();
    }
    let mut volgorde: Vec<(String, u64)> = gebruik.into_iter().collect();
    // Equal use: by name, so that the page doesn't change from minute to minute.
    volgorde.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let mut gekozen: Vec<String> = volgorde.into_iter().map(|(slug, _)| slug).take(ingesteld.len()).collect();
    for slug in ingesteld {
        if gekozen.len() < ingesteld.len() && !gekozen.contains(slug) {
            gekozen.push(slug.clone());
        }
    }
    gekozen
}

/// This month, the one before and the one after, of any year: before a summer people ask for
/// other things than before a winter.
fn is_dit_seizoen(vandaag: Date, maand: Date) -> bool {
    let verschil = (i16::from(maand.month()) - i16::from(vandaag.month())).rem_euclid(12);
    matches!(verschil, 0 | 1 | 11)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn telling(slug: &str, maand: Date, aantal: u64) -> Telling {
        Telling { sleutel: slug.to_owned(), maand, aantal }
    }

    fn ingesteld() -> Vec<String> {
        ["paspoort", "rijbewijs", "afvalpas"].map(str::to_owned).to_vec()
    }

    #[test]
    fn the_season_decides_also_of_a_year_ago() {
        let tellingen = [
            telling("stookontheffing", date(2025, 12, 1), 900),
            telling("paspoort", date(2026, 11, 1), 200),
            telling("bezoekersparkeren", date(2026, 7, 1), 5_000),
        ];
        let gekozen = kies(date(2026, 11, 24), tellingen.into_iter(), &ingesteld());
        assert_eq!(gekozen, ["stookontheffing", "paspoort", "rijbewijs"]);
    }

    #[test]
    fn few_figures_say_nothing() {
        let tellingen = [telling("stookontheffing", date(2026, 11, 1), GENOEG - 1)];
        assert_eq!(kies(date(2026, 11, 24), tellingen.into_iter(), &ingesteld()), Vec::<String>::new());
    }

    #[test]
    fn a_season_goes_over_new_year() {
        assert!(is_dit_seizoen(date(2026, 1, 5), date(2025, 12, 1)));
        assert!(is_dit_seizoen(date(2026, 12, 5), date(2026, 1, 1)));
        assert!(!is_dit_seizoen(date(2026, 1, 5), date(2025, 11, 1)));
    }
}
