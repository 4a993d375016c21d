//! Counts that are not in the database yet. A page does not wait for a count.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::storage::tellingen::Telsoort;

/// More different searches than this are not counted until the next time it is emptied: an
/// attacker must fill neither the memory nor the table. Products have a place of their own: there are
/// only so many.
const MAX_TEKSTEN: usize = 500;

/// What was counted since it was last emptied.
#[derive(Debug, Default)]
pub struct Telbuffer(Mutex<HashMap<(Telsoort, String), u32>>);

impl Telbuffer {
    /// Counts one.
    pub fn tel(&self, soort: Telsoort, sleutel: &str) {
        self.tel_op(soort, sleutel, 1);
    }

    /// Counts several.
    pub fn tel_op(&self, soort: Telsoort, sleutel: &str, aantal: u32) {
        let mut tellingen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_tekst =
            |soort: Telsoort| matches!(soort, Telsoort::Gezocht | Telsoort::NietsGevonden | Telsoort::Geklikt);
        let vol = is_tekst(soort) && tellingen.keys().filter(|(soort, _)| is_tekst(*soort)).count() >= MAX_TEKSTEN;
        let plek = (soort, sleutel.to_owned());
        if let Some(telling) = tellingen.get_mut(&plek) {
            *telling = telling.saturating_add(aantal);
        } else if !vol {
            tellingen.insert(plek, aantal);
        }
    }

    /// Takes everything out.
    pub fn leeg(&self) -> Vec<(Telsoort, String, u32)> {
        let mut tellingen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *tellingen).into_iter().map(|((soort, sleutel), aantal)| (soort, sleutel, aantal)).collect()
    }
}
