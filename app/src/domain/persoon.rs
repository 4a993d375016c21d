//! What the portal knows of a person, from the BRP.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::adres::Adres;

/// A person as the portal shows them to themselves. Without BSN: nobody needs to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Persoon {
    /// Full name: `Gerrit den Braber`.
    pub naam: String,
    /// The address where the person lives now; absent when it is unknown or abroad.
    pub adres: Option<Adres>,
    /// Partner and children who can move along.
    pub huisgenoten: Vec<Huisgenoot>,
}

/// Somebody who stands at the same address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Huisgenoot {
    /// Key in forms: `partner-1`, `kind-2`. Stable as long as the family in the BRP is the
    /// same; it says nothing about who it is, so it may stand in a page.
    pub sleutel: String,
    /// Full name.
    pub naam: String,
    /// Partner or child.
    pub relatie: Relatie,
    /// Date of birth, when it is known to the day.
    pub geboren: Option<Date>,
}

/// How somebody belongs to the person who is logged in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relatie {
    /// Married or registered partner.
    Partner,
    /// Child.
    Kind,
}

/// Age in whole years on a day. Somebody born on 29 February has a birthday on 1 March in
/// other years. `None` for a day before the birth.
pub fn leeftijd(geboren: Date, vandaag: Date) -> Option<u16> {
    let jarig = (vandaag.month(), vandaag.day()) >= (geboren.month(), geboren.day());
    let jaren = vandaag.year() - geboren.year() - i16::from(!jarig);
    u16::try_from(jaren).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_birthday_counts_from_the_day_itself() {
        let geboren = date(2009, 5, 29);
        assert_eq!(leeftijd(geboren, date(2026, 5, 28)), Some(16));
        assert_eq!(leeftijd(geboren, date(2026, 5, 29)), Some(17));
        assert_eq!(leeftijd(date(2008, 2, 29), date(2026, 2, 28)), Some(17));
        assert_eq!(leeftijd(geboren, date(2009, 5, 28)), None);
    }
}
