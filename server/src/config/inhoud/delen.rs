//! How a content file falls apart: a Markdown file into header and body, an e-mail into
//! subject and body. Reading and checking use the same cut.

/// The line above and below the header of a Markdown file.
const RAND: &str = "+++";
/// Begins the first line of an e-mail.
const ONDERWERP: &str = "Onderwerp: ";

/// Header and body of a Markdown file; `None` when it has no header.
pub fn kop_en_lijf(tekst: &str) -> Option<(&str, &str)> {
    tekst.strip_prefix(RAND)?.strip_prefix('\n')?.split_once(&format!("\n{RAND}\n"))
}

/// Subject and body of an e-mail; `None` when it does not begin with its subject.
pub fn onderwerp_en_lijf(tekst: &str) -> Option<(&str, &str)> {
    let (kop, lijf) = tekst.split_once('\n').unwrap_or((tekst, ""));
    Some((kop.strip_prefix(ONDERWERP)?, lijf.trim_start_matches('\n')))
}
