//! Texts of an e-mail: the subject, and the body as one text.

use app::taal::Tekstsoort;

use super::Eenheid;

/// Begins the first line of an e-mail.
pub const ONDERWERP: &str = "Onderwerp: ";

/// Subject and body.
pub fn lees(bestand: &str, tekst: &str) -> Vec<Eenheid> {
    let (kop, lijf) = tekst.split_once('\n').unwrap_or((tekst, ""));
    let onderwerp = Eenheid::new(bestand, 1, Tekstsoort::Kort, kop.trim_start_matches(ONDERWERP));
    let mut lijf = Eenheid::new(bestand, 2, Tekstsoort::Kort, lijf).met_regels(lijf);
    for (_, regel) in &mut lijf.regels {
        *regel += 1;
    }
    vec![onderwerp, lijf]
}
