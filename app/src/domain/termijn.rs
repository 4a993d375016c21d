//! Terms: from "5 werkdagen" to a date that a person can put in a calendar.

use jiff::civil::Date;

use super::feestdagen::is_vrije_dag;

/// The last day of a term of `aantal` working days that starts the day after `begin`.
///
/// The day itself does not count, weekends and public holidays do not either
/// (Algemene termijnenwet, artikel 1 and 3). Zero working days is the first working
/// day from `begin` on.
pub fn na_werkdagen(begin: Date, aantal: u16) -> Date {
    let mut dag = begin;
    for _ in 0..aantal {
        dag = volgende_werkdag(morgen(dag));
    }
    volgende_werkdag(dag)
}

fn volgende_werkdag(mut dag: Date) -> Date {
    while is_vrije_dag(dag) {
        dag = morgen(dag);
    }
    dag
}

fn morgen(dag: Date) -> Date {
    // The calendar ends at the year 9999; a term there stays on its last day.
    dag.tomorrow().unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn five_working_days_over_a_weekend() {
        // Friday 20 November 2026: Mon 23, Tue 24, Wed 25, Thu 26, Fri 27.
        assert_eq!(na_werkdagen(date(2026, 11, 20), 5), date(2026, 11, 27));
        assert_eq!(na_werkdagen(date(2026, 11, 22), 5), date(2026, 11, 27));
    }

    #[test]
    fn christmas_and_new_year_do_not_count() {
        // Thursday 24 December 2026: Mon 28, Tue 29, Wed 30, Thu 31, (1 January free) Mon 4.
        assert_eq!(na_werkdagen(date(2026, 12, 24), 5), date(2027, 1, 4));
    }

    #[test]
    fn zero_days_is_the_first_working_day() {
        assert_eq!(na_werkdagen(date(2026, 11, 21), 0), date(2026, 11, 23));
        assert_eq!(na_werkdagen(date(2026, 11, 23), 0), date(2026, 11, 23));
    }

    proptest! {
        #[test]
        fn a_term_ends_on_a_working_day_and_never_early(dagen in 0i32..40_000, aantal in 0u16..60) {
            let begin = date(1990, 1, 1).checked_add(jiff::Span::new().days(dagen)).expect("in range");
            let eind = na_werkdagen(begin, aantal);
            prop_assert!(!is_vrije_dag(eind));
            prop_assert!(eind >= begin);
            // From a Saturday both "at once" and "one working day" are the Monday.
            if aantal > 0 {
                prop_assert!(na_werkdagen(begin, aantal + 1) > eind);
            }
        }
    }
}
