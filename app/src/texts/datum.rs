//! Dates and times as people say them.

use jiff::civil::{Date, DateTime, Time};

use super::nl::kalender as k;

const MAANDEN: [&str; 12] = [
    k::JANUARI,
    k::FEBRUARI,
    k::MAART,
    k::APRIL,
    k::MEI,
    k::JUNI,
    k::JULI,
    k::AUGUSTUS,
    k::SEPTEMBER,
    k::OKTOBER,
    k::NOVEMBER,
    k::DECEMBER,
];
const DAGEN: [&str; 7] = [k::MAANDAG, k::DINSDAG, k::WOENSDAG, k::DONDERDAG, k::VRIJDAG, k::ZATERDAG, k::ZONDAG];

/// `1 december 2026`
pub fn lang(dag: Date) -> String {
    format!("{} {} {}", dag.day(), maand(dag), dag.year())
}

/// `dinsdag 1 december`: for days in the coming months, where the year is plain.
pub fn met_weekdag(dag: Date) -> String {
    format!("{} {} {}", weekdag(dag.weekday()), dag.day(), maand(dag))
}

/// `1 december 2026, 20:14 uur`
pub fn met_tijd(moment: DateTime) -> String {
    super::nl::kalender::dag_en_tijd(lang(moment.date()), tijd(moment.time()))
}

/// `8:30`, `17:00`
pub fn tijd(tijd: Time) -> String {
    format!("{}:{:02}", tijd.hour(), tijd.minute())
}

/// `dinsdag`
pub fn weekdag(dag: jiff::civil::Weekday) -> &'static str {
    DAGEN[usize::try_from(dag.to_monday_zero_offset()).unwrap_or(0)]
}

fn maand(dag: Date) -> &'static str {
    MAANDEN[usize::try_from(dag.month() - 1).unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn dates_as_people_say_them() {
        let dag = date(2026, 12, 1);
        assert_eq!(lang(dag), "1 december 2026");
        assert_eq!(met_weekdag(dag), "dinsdag 1 december");
        assert_eq!(met_tijd(dag.at(20, 4, 0, 0)), "1 december 2026, 20:04 uur");
        assert_eq!(tijd(time(8, 30, 0, 0)), "8:30");
    }
}
