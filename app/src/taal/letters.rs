//! Letters of Dutch and of names in it. Less than Unicode knows, and in the browser less to
//! fetch: its tables weigh more than the whole checker.

/// Is this a letter or a digit?
pub fn is_letter_of_cijfer(teken: char) -> bool {
    teken.is_ascii_digit() || is_letter(teken)
}

/// Is this a letter?
pub fn is_letter(teken: char) -> bool {
    teken.is_ascii_alphabetic() || matches!(teken, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ')
}

/// Is this a capital? Of letters outside Western Europe we don't know, and say no.
pub fn is_hoofdletter(teken: char) -> bool {
    matches!(teken, 'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ')
}

/// The same in small letters, with one kind of apostrophe.
pub fn klein(tekst: &str) -> String {
    let kleiner = |teken: char| match teken {
        '’' => '\'',
        teken if is_hoofdletter(teken) => char::from_u32(u32::from(teken) + 32).unwrap_or(teken),
        teken => teken,
    };
    tekst.chars().map(kleiner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_letters_are_known() {
        assert_eq!(klein("Eén FOTO’s, Ëën Čeh"), "eén foto's, ëën Čeh");
        assert!(is_letter('é') && is_letter('š') && !is_letter('×') && !is_letter('-'));
        assert!(is_hoofdletter('É') && !is_hoofdletter('é'));
    }
}
