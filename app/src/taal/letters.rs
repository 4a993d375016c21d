//! Letters of Dutch and of names in it. Less than Unicode knows, and in the browser less to
//! fetch: its tables weigh more than the whole checker.

/// A soft hyphen and a space without width: inside a word, and no part of it.
const ONZICHTBAAR: [char; 2] = ['\u{ad}', '\u{200b}'];

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

/// Is this an abbreviation with dots inside: `d.w.z`? Not a time, an amount or a web address.
pub fn is_afgekort(woord: &str) -> bool {
    const LANGSTE: usize = 20;
    const LANGSTE_GROEP: usize = 3;
    let groep = |deel: &str| (1..=LANGSTE_GROEP).contains(&deel.chars().count()) && deel.chars().all(is_letter);
    woord.len() <= LANGSTE && woord.contains('.') && !woord.starts_with("www.") && woord.split('.').all(groep)
}

/// The same in small letters, with one kind of apostrophe.
pub fn klein(tekst: &str) -> String {
    let kleiner = |teken: char| match teken {
        '’' => '\'',
        teken if is_hoofdletter(teken) => char::from_u32(u32::from(teken) + 32).unwrap_or(teken),
        teken => teken,
    };
    tekst.chars().filter(|teken| !ONZICHTBAAR.contains(teken)).map(kleiner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_letters_are_known() {
        assert_eq!(klein("der\u{ad}halve"), "derhalve");
        assert_eq!(klein("Eén FOTO’s, Ëën Čeh"), "eén foto's, ëën Čeh");
        assert!(is_letter('é') && is_letter('š') && !is_letter('×') && !is_letter('-'));
        assert!(is_afgekort("d.w.z") && is_afgekort("m.b.t"));
        assert!(
            !is_afgekort("8.30") && !is_afgekort("www.rdw.nl") && !is_afgekort("rdw.gemeente") && !is_afgekort("u")
        );
        assert!(is_hoofdletter('É') && !is_hoofdletter('é'));
    }
}
