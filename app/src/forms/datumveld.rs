//! A date as people type it in three boxes.

use jiff::civil::Date;

use super::antwoorden::Antwoorden;
use super::definitie::Veld;

/// What the three boxes hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Datuminvoer {
    /// Nothing in any box.
    Leeg,
    /// Something, but no day of the calendar.
    Ongeldig,
    /// A day.
    Dag(Date),
}

/// Reads a date question. Names of months count too (`11`, `nov`, `november`).
pub fn lees(veld: &Veld, antwoorden: &Antwoorden) -> Datuminvoer {
    let [dag, maand, jaar] = ["dag", "maand", "jaar"].map(|deel| antwoorden.tekst(&veld.deel(deel)).to_owned());
    if dag.is_empty() && maand.is_empty() && jaar.is_empty() {
        return Datuminvoer::Leeg;
    }
    match (dag.parse::<i8>(), maandnummer(&maand), volledig_jaar(&jaar)) {
        (Ok(dag), Some(maand), Some(jaar)) => {
            Date::new(jaar, maand, dag).map_or(Datuminvoer::Ongeldig, Datuminvoer::Dag)
        }
        _ => Datuminvoer::Ongeldig,
    }
}

fn maandnummer(tekst: &str) -> Option<i8> {
    const MAANDEN: [&str; 12] = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    if let Ok(nummer) = tekst.parse::<i8>() {
        return Some(nummer);
    }
    let klein = tekst.to_lowercase();
    let klein = klein.replace("maart", "mrt");
    let plek = MAANDEN.iter().position(|kort| klein.starts_with(kort))?;
    i8::try_from(plek + 1).ok()
}

/// Two digits mean this century; three or none are a slip.
fn volledig_jaar(tekst: &str) -> Option<i16> {
    match (tekst.len(), tekst.parse::<i16>()) {
        (2, Ok(jaar)) => Some(2000 + jaar),
        (4, Ok(jaar)) if jaar >= 1800 => Some(jaar),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::definitie::Soort;
    use jiff::civil::date;

    fn lees_delen(dag: &str, maand: &str, jaar: &str) -> Datuminvoer {
        let veld = Veld {
            naam: "d".into(),
            label: String::new(),
            hulp: String::new(),
            optioneel: false,
            leeg: String::new(),
            soort: Soort::Datum { venster: None, te_vroeg: String::new(), te_laat: String::new() },
        };
        lees(&veld, &[("d-dag", dag), ("d-maand", maand), ("d-jaar", jaar)].into_iter().collect())
    }

    #[test]
    fn dates_as_people_type_them() {
        for (maand, jaar) in [("11", "2026"), ("nov", "26"), ("November", " 2026 ")] {
            assert_eq!(lees_delen("28", maand, jaar), Datuminvoer::Dag(date(2026, 11, 28)));
        }
        assert_eq!(lees_delen("3", "maart", "2027"), Datuminvoer::Dag(date(2027, 3, 3)));
    }

    #[test]
    fn impossible_dates() {
        for (dag, maand, jaar) in [
            ("31", "11", "2026"),
            ("29", "2", "2027"),
            ("1", "13", "2026"),
            ("1", "", "2026"),
            ("1", "1", "206"),
            ("x", "1", "2026"),
        ] {
            assert_eq!(lees_delen(dag, maand, jaar), Datuminvoer::Ongeldig, "{dag}-{maand}-{jaar}");
        }
        assert_eq!(lees_delen("", " ", ""), Datuminvoer::Leeg);
    }
}
