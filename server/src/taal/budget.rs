//! Budgets for advice: how often each rule may fire in all texts together. They only shrink.

use std::collections::BTreeMap;

use app::taal::{Ernst, Oordeel, Regel, Tekstsoort};

use super::Eenheid;
use super::lijsten::aantal;
use crate::config::inhoud::{Bron, InhoudFout};

/// Where the budgets stand: `W2 = 3`, a line per rule.
const BUDGET: &str = "taal/budget.toml";

/// Faults: a budget that is overspent, and one that is larger than needed.
pub fn controleer(bron: &Bron, oordelen: &[(Eenheid, Oordeel)]) -> Vec<InhoudFout> {
    let mut fouten = Vec::new();
    let Some(budget) = bron.toml::<BTreeMap<String, usize>>(BUDGET, &mut fouten) else { return fouten };
    let adviezen = Regel::ALLE.into_iter().filter(|regel| regel.ernst(Tekstsoort::Lang) == Ernst::LetOp);
    for naam in budget.keys().filter(|naam| !adviezen.clone().any(|regel| regel.nummer() == naam.as_str())) {
        fouten.push(InhoudFout::new(BUDGET, format!("`{naam}` is no advice: only W1 to W10 have a budget")));
    }
    for regel in adviezen {
        let (naam, is) = (regel.nummer(), aantal(oordelen, regel));
        let mag = budget.get(naam).copied().unwrap_or(0);
        let wat = match is.cmp(&mag) {
            std::cmp::Ordering::Equal => continue,
            std::cmp::Ordering::Greater => {
                format!(
                    "{naam} fires {is} times and may {mag} times: make the texts simpler (`server check taal` lists them)"
                )
            }
            std::cmp::Ordering::Less => {
                format!("{naam} fires {is} times: write `{naam} = {is}`, a budget only shrinks")
            }
        };
        fouten.push(InhoudFout::new(BUDGET, wat));
    }
    fouten
}
