//! Texts of an e-mail: the subject, and the body as one text.

use app::taal::Tekstsoort;

use super::Eenheid;
use crate::config::inhoud::delen::onderwerp_en_lijf;
use crate::config::inhoud::regel_op;

/// Subject and body; `None` when the file is no e-mail.
pub fn lees(bestand: &str, tekst: &str) -> Option<Vec<Eenheid>> {
    let (onderwerp, lijf) = onderwerp_en_lijf(tekst)?;
    let regel = regel_op(tekst, tekst.len() - lijf.len());
    let kop = Eenheid::new(bestand, 1, Tekstsoort::Kort, onderwerp);
    Some(vec![kop, Eenheid::new(bestand, regel, Tekstsoort::Kort, lijf).met_regels()])
}
