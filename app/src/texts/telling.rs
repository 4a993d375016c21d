//! Texts that change with a number.

use super::nl;
use crate::domain::persoon::{Huisgenoot, Relatie, leeftijd};
use jiff::civil::Date;

/// `1 resultaat`, `3 resultaten`.
pub fn resultaten(aantal: usize) -> String {
    if aantal == 1 { nl::zoeken::EEN_RESULTAAT.to_owned() } else { nl::zoeken::resultaten(aantal) }
}

/// `uw partner`, `uw kind, 17 jaar`.
pub fn relatie(huisgenoot: &Huisgenoot, vandaag: Date) -> String {
    match huisgenoot.relatie {
        Relatie::Partner => nl::formulier::UW_PARTNER.to_owned(),
        Relatie::Kind => match huisgenoot.geboren.and_then(|dag| leeftijd(dag, vandaag)) {
            Some(jaar) => nl::formulier::uw_kind_jaar(jaar),
            None => nl::formulier::UW_KIND.to_owned(),
        },
    }
}
