//! When an event such as a move may be reported.

use jiff::SignedDuration;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How many days before and after the event a report is in time.
///
/// For a move the Wet BRP, artikel 2.39, gives four weeks before until the fifth day
/// after. The figures stand in the form's own file, so that a change of law is a change
/// of content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aangiftevenster {
    /// Days before the event from which it may be reported.
    pub dagen_ervoor: u16,
    /// Days after the event on which it may still be reported.
    pub dagen_erna: u16,
}

/// Where a date stands against the window, seen from the day of reporting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ligging {
    /// In time.
    Binnen,
    /// Too far ahead; may be reported from this day on.
    TeVroeg {
        /// First day on which this event may be reported.
        vanaf: Date,
    },
    /// Too long ago; events on or after this day are still in time.
    TeLaat {
        /// Earliest event date that is still in time today.
        sinds: Date,
    },
}

impl Aangiftevenster {
    /// Tells whether an event on `dag` can be reported on `vandaag`.
    pub fn ligging(self, dag: Date, vandaag: Date) -> Ligging {
        let vanaf = dag.saturating_sub(dagen(self.dagen_ervoor));
        let sinds = vandaag.saturating_sub(dagen(self.dagen_erna));
        if vandaag < vanaf {
            Ligging::TeVroeg { vanaf }
        } else if dag < sinds {
            Ligging::TeLaat { sinds }
        } else {
            Ligging::Binnen
        }
    }
}

/// A duration instead of a span of the calendar: the same for whole days, and a tenth of
/// the code in the browser.
fn dagen(aantal: u16) -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(aantal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const WET_BRP: Aangiftevenster = Aangiftevenster { dagen_ervoor: 28, dagen_erna: 5 };

    #[test]
    fn the_edges_of_the_window_are_in_time() {
        let vandaag = date(2026, 11, 22);
        assert_eq!(WET_BRP.ligging(date(2026, 12, 20), vandaag), Ligging::Binnen);
        assert_eq!(WET_BRP.ligging(date(2026, 11, 17), vandaag), Ligging::Binnen);
    }

    #[test]
    fn outside_the_window_says_what_is_possible() {
        let vandaag = date(2026, 11, 22);
        let te_vroeg = WET_BRP.ligging(date(2026, 12, 21), vandaag);
        assert_eq!(te_vroeg, Ligging::TeVroeg { vanaf: date(2026, 11, 23) });
        let te_laat = WET_BRP.ligging(date(2026, 11, 16), vandaag);
        assert_eq!(te_laat, Ligging::TeLaat { sinds: date(2026, 11, 17) });
    }
}
