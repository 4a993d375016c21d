//! The burgerservicenummer, as a type that cannot leak.

use std::fmt;

/// A valid burgerservicenummer: nine digits that pass the elfproef.
///
/// There is no `Display`, no `Serialize`, and `Debug` hides the digits, so a BSN cannot
/// reach a log, a page or JSON by accident. Whoever really needs the digits (a source
/// that is asked for this person) calls [`Bsn::onthul`], which is easy to find in review.
///
/// The use of the number is limited by the Wet algemene bepalingen
/// burgerservicenummer, artikel 10.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Bsn([u8; 9]);

/// Why a text is not a BSN. Says nothing about the text itself: that may be a real number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid BSN")]
pub struct OngeldigBsn;

impl Bsn {
    /// Reads nine digits; leading zeros count.
    ///
    /// # Errors
    /// [`OngeldigBsn`] when the text is not nine digits or fails the elfproef.
    pub fn parse(tekst: &str) -> Result<Self, OngeldigBsn> {
        let cijfers: [u8; 9] = tekst.as_bytes().try_into().map_err(|_| OngeldigBsn)?;
        if !cijfers.iter().all(u8::is_ascii_digit) || !elfproef(cijfers) {
            return Err(OngeldigBsn);
        }
        Ok(Self(cijfers))
    }

    /// The nine digits in clear. Only for a call to a source and for encryption at rest.
    pub fn onthul(&self) -> String {
        self.0.iter().map(|&cijfer| char::from(cijfer)).collect()
    }
}

impl fmt::Debug for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bsn(…)")
    }
}

/// Weighted sum 9·a + 8·b + … + 2·h − i must be a multiple of 11, and the number not zero
/// (Logisch Ontwerp BSN).
fn elfproef(cijfers: [u8; 9]) -> bool {
    const GEWICHTEN: [i32; 9] = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let som: i32 = GEWICHTEN.iter().zip(cijfers).map(|(gewicht, cijfer)| gewicht * i32::from(cijfer - b'0')).sum();
    som % 11 == 0 && cijfers != *b"000000000"
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn official_test_numbers_are_valid() {
        for nummer in ["999993653", "999994542", "999991188"] {
            assert_eq!(Bsn::parse(nummer).map(|b| b.onthul()), Ok(nummer.to_owned()));
        }
    }

    #[test]
    fn malformed_numbers_are_refused() {
        for tekst in ["", "99999365", "9999936530", "99999365a", "000000000", "٩٩٩٩٩٣٦٥٣"] {
            assert_eq!(Bsn::parse(tekst), Err(OngeldigBsn), "{tekst}");
        }
    }

    #[test]
    fn debug_hides_the_digits() {
        let bsn = Bsn::parse("999993653").map(|b| format!("{b:?}"));
        assert_eq!(bsn, Ok("Bsn(…)".to_owned()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        /// The elfproef exists to catch one wrong digit; it must catch every one.
        #[test]
        fn one_changed_digit_is_always_caught(n in 0u32..1_000_000_000, plek in 0usize..9, plus in 1u8..10) {
            let tekst = format!("{n:09}");
            if Bsn::parse(&tekst).is_ok() {
                let mut bytes = tekst.into_bytes();
                bytes[plek] = (bytes[plek] - b'0' + plus) % 10 + b'0';
                let anders = String::from_utf8(bytes).expect("ascii");
                prop_assert!(Bsn::parse(&anders).is_err());
            }
        }
    }
}
