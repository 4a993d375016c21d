//! What is going on: news, and calamities that everybody must know of now.

use jiff::civil::{Date, DateTime};
use serde::Deserialize;

/// Facts of a news item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BerichtKop {
    /// What it is about.
    pub titel: String,
    /// The news in one or two sentences.
    pub samenvatting: String,
    /// Day of publication: before it, nobody sees it.
    pub datum: Date,
    /// Last day on which it shows; without one it stays.
    pub tot: Option<Date>,
}

/// A news item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bericht {
    /// Name in URLs.
    pub slug: String,
    /// The facts.
    pub kop: BerichtKop,
    /// The text as safe HTML.
    pub tekst_html: String,
}

impl Bericht {
    /// Where it stands.
    pub fn pad(&self) -> String {
        format!("/nieuws/{}", self.slug)
    }

    /// Does it show on this day?
    pub fn is_zichtbaar(&self, vandaag: Date) -> bool {
        self.kop.datum <= vandaag && self.kop.tot.is_none_or(|tot| vandaag <= tot)
    }
}

/// Something that everybody must know of at once. It begins and ends by itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calamiteit {
    /// What happened, in one plain sentence.
    pub wat: String,
    /// What to do now.
    pub doe: String,
    /// Since when, on the clock of the gemeente.
    pub sinds: DateTime,
    /// Until when it shows.
    pub tot: DateTime,
    /// Where to read more: an own path or a safe site.
    pub meer: Option<String>,
}

impl Calamiteit {
    /// Does it show at this moment of the gemeente's clock?
    pub fn is_nu(&self, nu: DateTime) -> bool {
        self.sinds <= nu && nu < self.tot
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_calamity_begins_and_ends_by_itself() {
        let ramp = Calamiteit {
            wat: "x".to_owned(),
            doe: "y".to_owned(),
            sinds: date(2026, 11, 24).at(10, 0, 0, 0),
            tot: date(2026, 11, 24).at(18, 0, 0, 0),
            meer: None,
        };
        let om = |uur, minuut| ramp.is_nu(date(2026, 11, 24).at(uur, minuut, 0, 0));
        assert_eq!([om(9, 59), om(10, 0), om(17, 59), om(18, 0)], [false, true, true, false]);
    }

    #[test]
    fn news_shows_from_its_day_to_its_last() {
        let kop = BerichtKop {
            titel: "x".to_owned(),
            samenvatting: "y".to_owned(),
            datum: date(2026, 11, 20),
            tot: Some(date(2026, 11, 24)),
        };
        let bericht = Bericht { slug: "x".to_owned(), kop, tekst_html: String::new() };
        let op = |dag| bericht.is_zichtbaar(date(2026, 11, dag));
        assert_eq!([op(19), op(20), op(24), op(25)], [false, true, true, false]);
    }
}
