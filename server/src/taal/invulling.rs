//! Sample values for places in texts: a text is judged as a person reads it.

use std::collections::BTreeMap;

use app::taal::Tekstsoort;

use super::eenheden::Eenheid;
use crate::config::inhoud::InhoudFout;

/// Which file holds the values, for who adds a place.
const BESTAND: &str = "app/src/texts/voorbeelden.toml";

/// A sample value for each `{place}`.
pub struct Invulling(BTreeMap<String, String>);

impl Invulling {
    /// Reads the sample values.
    pub fn new(fouten: &mut Vec<InhoudFout>) -> Self {
        let lees = ::toml::from_str(app::texts::VOORBEELDEN);
        Self(lees.unwrap_or_else(|fout| {
            fouten.push(InhoudFout::van_toml(BESTAND, app::texts::VOORBEELDEN, 0, &fout));
            BTreeMap::new()
        }))
    }

    /// Fills the places of a text; one without a sample value is a fault.
    pub fn vul(&self, mut eenheid: Eenheid, fouten: &mut Vec<InhoudFout>) -> Eenheid {
        // A brace in a text from outside is a brace.
        if eenheid.soort == Tekstsoort::Vrij {
            return eenheid;
        }
        let mut vanaf = 0;
        while let Some((van, tot)) = plek(&eenheid.tekst, vanaf) {
            let naam = eenheid.tekst[van + 1..tot - 1].to_owned();
            let Some(waarde) = self.0.get(&naam) else {
                let wat = format!("`{{{naam}}}` has no sample value: add it to {BESTAND}");
                fouten.push(InhoudFout {
                    bestand: eenheid.bestand.trim_start_matches("content/").to_owned(),
                    regel: Some(eenheid.regel(van)),
                    wat,
                });
                vanaf = tot;
                continue;
            };
            eenheid.vervang(van..tot, waarde);
            vanaf = van + waarde.len();
        }
        eenheid
    }
}

/// The next `{name}`: only small letters and lines under, so that a real brace stays.
fn plek(tekst: &str, vanaf: usize) -> Option<(usize, usize)> {
    let is_naam = |naam: &str| !naam.is_empty() && naam.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    tekst[vanaf..].match_indices('{').find_map(|(van, _)| {
        let (naam, _) = tekst[vanaf + van + 1..].split_once('}')?;
        is_naam(naam).then(|| (vanaf + van, vanaf + van + naam.len() + 2))
    })
}
