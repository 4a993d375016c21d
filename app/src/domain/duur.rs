//! How long something takes, as an editor writes it: `5 werkdagen`.

use std::fmt;

use serde::Deserialize;

/// Units, with the words for one and for more.
const EENHEDEN: [(&str, &str, Eenheid); 6] = [
    ("uur", "uur", Eenheid::Uur),
    ("dag", "dagen", Eenheid::Dag),
    ("werkdag", "werkdagen", Eenheid::Werkdag),
    ("week", "weken", Eenheid::Week),
    ("maand", "maanden", Eenheid::Maand),
    ("jaar", "jaar", Eenheid::Jaar),
];
/// Nobody waits.
const METEEN: &str = "meteen";

/// A unit of a term. Working days leave out weekends and holidays (Algemene termijnenwet).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eenheid {
    /// 60 minutes.
    Uur,
    /// Any day.
    Dag,
    /// A day that isn't a Saturday, Sunday or holiday.
    Werkdag,
    /// Seven days.
    Week,
    /// To the same day of the next month.
    Maand,
    /// To the same day of the next year.
    Jaar,
}

/// A length of time with its unit, or none at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Duur {
    /// At once.
    Meteen,
    /// So many of a unit.
    Na(u16, Eenheid),
}

/// A number without a unit says nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no term: write a number from 1 and a unit (uur, dagen, werkdagen, weken, maanden, jaar; `1 week`), or `meteen`"
)]
pub struct OngeldigeDuur(String);

impl Duur {
    /// Reads `5 werkdagen` or `meteen`.
    ///
    /// # Errors
    /// A term without a number or a unit, or with the wrong form of the word.
    pub fn parse(tekst: &str) -> Result<Self, OngeldigeDuur> {
        if tekst == METEEN {
            return Ok(Self::Meteen);
        }
        let gelezen = tekst.split_once(' ').and_then(|(getal, woord)| {
            let aantal = getal.parse().ok().filter(|aantal| *aantal > 0)?;
            let past = |(een, meer, _): &&(&str, &str, Eenheid)| woord == if aantal == 1 { *een } else { *meer };
            Some(Self::Na(aantal, EENHEDEN.iter().find(past)?.2))
        });
        gelezen.ok_or_else(|| OngeldigeDuur(tekst.to_owned()))
    }

    /// The same in ISO 8601, for other systems: `P5D`, and `P0D` for at once. ISO knows no
    /// working days: they come as days, and the words say which.
    pub fn iso(self) -> String {
        match self {
            Self::Meteen => "P0D".to_owned(),
            Self::Na(aantal, Eenheid::Uur) => format!("PT{aantal}H"),
            Self::Na(aantal, Eenheid::Dag | Eenheid::Werkdag) => format!("P{aantal}D"),
            Self::Na(aantal, Eenheid::Week) => format!("P{aantal}W"),
            Self::Na(aantal, Eenheid::Maand) => format!("P{aantal}M"),
            Self::Na(aantal, Eenheid::Jaar) => format!("P{aantal}Y"),
        }
    }
}

impl TryFrom<String> for Duur {
    type Error = OngeldigeDuur;

    fn try_from(tekst: String) -> Result<Self, Self::Error> {
        Self::parse(&tekst)
    }
}

impl fmt::Display for Duur {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Na(aantal, eenheid) = self else { return f.write_str(METEEN) };
        let woord = EENHEDEN
            .iter()
            .find(|(_, _, ander)| ander == eenheid)
            .map_or("", |(een, meer, _)| if *aantal == 1 { een } else { meer });
        write!(f, "{aantal} {woord}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_term_has_a_number_and_a_unit() {
        assert_eq!(Duur::parse("5 werkdagen"), Ok(Duur::Na(5, Eenheid::Werkdag)));
        assert_eq!(Duur::parse("1 week"), Ok(Duur::Na(1, Eenheid::Week)));
        assert_eq!(Duur::parse("meteen"), Ok(Duur::Meteen));
        for fout in ["5", "5 ", "werkdagen", "1 weken", "2 week", "0 dagen", "-1 dagen", "5 werkdagen.", "snel", ""] {
            assert!(Duur::parse(fout).is_err(), "{fout}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(aantal in 1u16.., eenheid in 0usize..EENHEDEN.len()) {
            let duur = Duur::Na(aantal, EENHEDEN[eenheid].2);
            prop_assert_eq!(Duur::parse(&duur.to_string()), Ok(duur));
        }
    }
}
