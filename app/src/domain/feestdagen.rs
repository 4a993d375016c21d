//! The Dutch public holidays on which no term of the government may end.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// Is this a day on which the gemeente does not work: Saturday, Sunday or a holiday of the
/// Algemene termijnenwet, artikel 3, lid 1 and 2 (Good Friday is put on a par there)?
///
/// Liberation Day counts every year: the law names 5 May without "once in five years".
pub fn is_vrije_dag(datum: Date) -> bool {
    use jiff::civil::Weekday::{Saturday, Sunday};
    matches!(datum.weekday(), Saturday | Sunday) || is_feestdag(datum)
}

/// Is this a public holiday?
pub fn is_feestdag(datum: Date) -> bool {
    vaste_feestdag(datum) || datum == koningsdag(datum.year()) || hangt_aan_pasen(datum)
}

fn vaste_feestdag(datum: Date) -> bool {
    matches!((datum.month(), datum.day()), (1, 1) | (5, 5) | (12, 25 | 26))
}

/// 27 April, or the day before when that is a Sunday (in force since 2014).
fn koningsdag(jaar: i16) -> Date {
    let dag = Date::constant(jaar, 4, 27);
    if dag.weekday() == jiff::civil::Weekday::Sunday { Date::constant(jaar, 4, 26) } else { dag }
}

/// Good Friday, Easter Monday, Ascension Day and Whit Monday.
fn hangt_aan_pasen(datum: Date) -> bool {
    let Some(pasen) = paaszondag(datum.year()) else { return false };
    let afstanden: [Span; 4] = [(-2).days(), 1.day(), 39.days(), 50.days()];
    afstanden.into_iter().any(|afstand| pasen.checked_add(afstand).is_ok_and(|dag| dag == datum))
}

fn paaszondag(jaar: i16) -> Option<Date> {
    let pasen = computus::gregorian(i32::from(jaar)).ok()?;
    Date::new(jaar, i8::try_from(pasen.month).ok()?, i8::try_from(pasen.day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn holidays_of_2026_and_2027() {
        let vrij = [
            date(2026, 1, 1),
            date(2026, 4, 3),
            date(2026, 4, 6),
            date(2026, 4, 27),
            date(2026, 5, 5),
            date(2026, 5, 14),
            date(2026, 5, 25),
            date(2026, 12, 25),
            date(2027, 3, 26),
            date(2027, 3, 29),
            date(2027, 5, 6),
            date(2027, 5, 17),
        ];
        for dag in vrij {
            assert!(is_vrije_dag(dag), "{dag}");
        }
        for dag in [date(2026, 11, 23), date(2026, 12, 24), date(2027, 3, 30)] {
            assert!(!is_vrije_dag(dag), "{dag}");
        }
    }

    #[test]
    fn kingsday_moves_off_a_sunday() {
        assert_eq!(koningsdag(2025), date(2025, 4, 26));
        assert_eq!(koningsdag(2031), date(2031, 4, 26));
        assert_eq!(koningsdag(2026), date(2026, 4, 27));
    }
}
