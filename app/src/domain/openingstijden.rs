//! When a desk or telephone line is open, and what to say about it now.

use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::Deserialize;

use super::feestdagen::is_feestdag;

/// Opening hours of one place or line, per weekday; a missing day is closed.
/// On public holidays everything is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Openingstijden {
    /// Monday.
    pub maandag: Option<Tijdvak>,
    /// Tuesday.
    pub dinsdag: Option<Tijdvak>,
    /// Wednesday.
    pub woensdag: Option<Tijdvak>,
    /// Thursday.
    pub donderdag: Option<Tijdvak>,
    /// Friday.
    pub vrijdag: Option<Tijdvak>,
    /// Saturday.
    pub zaterdag: Option<Tijdvak>,
    /// Sunday.
    pub zondag: Option<Tijdvak>,
}

/// From (inclusive) until (exclusive), local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tijdvak {
    /// Opening time.
    pub van: Time,
    /// Closing time.
    pub tot: Time,
}

/// The answer to "can I call now?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenNu {
    /// Open until this time today.
    Open {
        /// Closing time today.
        tot: Time,
    },
    /// Closed; opens again then. `None` when no day of the coming weeks is open.
    Dicht {
        /// Day and time of the next opening.
        opent: Option<(Date, Time)>,
    },
}

impl Openingstijden {
    /// The hours of one date, holidays counted.
    pub fn op(&self, datum: Date) -> Option<Tijdvak> {
        if is_feestdag(datum) { None } else { self.per_dag(datum.weekday()) }
    }

    /// The usual hours of a day of the week.
    pub fn per_dag(&self, dag: Weekday) -> Option<Tijdvak> {
        match dag {
            Weekday::Monday => self.maandag,
            Weekday::Tuesday => self.dinsdag,
            Weekday::Wednesday => self.woensdag,
            Weekday::Thursday => self.donderdag,
            Weekday::Friday => self.vrijdag,
            Weekday::Saturday => self.zaterdag,
            Weekday::Sunday => self.zondag,
        }
    }

    /// Open or closed at this local moment, and until when.
    pub fn nu(&self, moment: DateTime) -> OpenNu {
        if let Some(vak) = self.op(moment.date())
            && vak.van <= moment.time()
            && moment.time() < vak.tot
        {
            return OpenNu::Open { tot: vak.tot };
        }
        OpenNu::Dicht { opent: self.volgende_opening(moment) }
    }

    fn volgende_opening(&self, moment: DateTime) -> Option<(Date, Time)> {
        const DAGEN_VOORUIT: usize = 21;
        moment.date().series(jiff::Span::new().days(1)).take(DAGEN_VOORUIT).find_map(|dag| {
            let vak = self.op(dag)?;
            (dag > moment.date() || moment.time() < vak.van).then_some((dag, vak.van))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn kcc() -> Openingstijden {
        let dag = Some(Tijdvak { van: time(8, 30, 0, 0), tot: time(17, 0, 0, 0) });
        let avond = Some(Tijdvak { van: time(8, 30, 0, 0), tot: time(19, 30, 0, 0) });
        Openingstijden {
            maandag: dag,
            dinsdag: dag,
            woensdag: avond,
            donderdag: avond,
            vrijdag: dag,
            zaterdag: None,
            zondag: None,
        }
    }

    #[test]
    fn open_and_closed_on_a_working_day() {
        let maandag = date(2026, 11, 23);
        assert_eq!(kcc().nu(maandag.at(8, 30, 0, 0)), OpenNu::Open { tot: time(17, 0, 0, 0) });
        assert_eq!(kcc().nu(maandag.at(16, 59, 59, 0)), OpenNu::Open { tot: time(17, 0, 0, 0) });
        let dicht = OpenNu::Dicht { opent: Some((date(2026, 11, 24), time(8, 30, 0, 0))) };
        assert_eq!(kcc().nu(maandag.at(17, 0, 0, 0)), dicht);
        let straks = OpenNu::Dicht { opent: Some((maandag, time(8, 30, 0, 0))) };
        assert_eq!(kcc().nu(maandag.at(8, 29, 59, 0)), straks);
    }

    #[test]
    fn a_weekend_and_christmas_are_skipped() {
        let kerst = kcc().nu(date(2026, 12, 24).at(20, 0, 0, 0));
        assert_eq!(kerst, OpenNu::Dicht { opent: Some((date(2026, 12, 28), time(8, 30, 0, 0))) });
    }

    #[test]
    fn never_open_has_no_next_opening() {
        let nooit = Openingstijden::default().nu(date(2026, 11, 23).at(9, 0, 0, 0));
        assert_eq!(nooit, OpenNu::Dicht { opent: None });
    }
}
