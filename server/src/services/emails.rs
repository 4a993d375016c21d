//! The words of an e-mail, from the content files.

use std::collections::BTreeSet;

use app::domain::begrip::Begrip;
use app::texts::datum;
use app::texts::nl::woordenlijst as t;
use jiff::Timestamp;
use jiff::civil::Date;

use super::Werk;
use crate::config::inhoud::delen::onderwerp_en_lijf;
use crate::sources::mail::Mail;

/// What an e-mail tells about.
pub(super) struct Aanvraag<'a> {
    pub id: &'a str,
    pub naam: &'a str,
    pub product: &'a str,
    pub referentie: &'a str,
    pub ontvangen: Timestamp,
    pub uiterlijk: Date,
}

impl Werk {
    /// Fills in the e-mail with this name. `extra` comes on top of what every e-mail knows.
    pub(super) fn mail(&self, welke: &str, aan: &str, over: &Aanvraag<'_>, extra: &[(&str, &str)]) -> Mail {
        let gemeente = &self.inhoud.gemeente;
        let ontvangen = over.ontvangen.to_zoned(self.klok.zone().clone()).datetime();
        let vast: [(&str, String); 8] = [
            ("aanhef_naam", over.naam.to_owned()),
            ("product", over.product.to_owned()),
            ("referentie", over.referentie.to_owned()),
            ("verzonden_op", datum::met_tijd(ontvangen)),
            ("uiterlijk", datum::met_weekdag(over.uiterlijk)),
            ("gemeente", gemeente.naam.clone()),
            ("telefoon", gemeente.contact.telefoon.clone()),
            ("mijn_url", format!("{}/mijn/zaken/{}", gemeente.portaal_url, over.id)),
        ];
        let waarden = vast.iter().map(|(naam, waarde)| (*naam, waarde.as_str())).chain(extra.iter().copied());
        let waarden: Vec<(&str, &str)> = waarden.collect();
        let sjabloon = self.inhoud.emails.get(welke).map_or("", String::as_str);
        let (kop, lijf) = onderwerp_en_lijf(sjabloon).unwrap_or(("", sjabloon));
        let onderwerp = vul(kop, &waarden);
        let tekst = vul(lijf, &waarden);
        let uitleg = self.uitleg_onder(&format!("{onderwerp}\n{tekst}"));
        Mail { aan: aan.to_owned(), onderwerp, tekst: tekst + &uitleg }
    }

    /// Hard words of an e-mail, explained at its end: a page can open an explanation where the
    /// word stands, an e-mail cannot.
    fn uitleg_onder(&self, tekst: &str) -> String {
        let woorden = &self.inhoud.woorden;
        let gevonden: BTreeSet<usize> = self.inhoud.begripzoeker.begrippen_in(tekst).into_iter().collect();
        let regel = |begrip: &Begrip| format!("\n{}\n{}\n", t::wat_betekent(&begrip.term), begrip.uitleg);
        gevonden.into_iter().filter_map(|nr| woorden.begrippen.get(nr)).map(regel).collect()
    }
}

/// Fills places in one pass: a value that itself holds braces is left as it is.
fn vul(sjabloon: &str, waarden: &[(&str, &str)]) -> String {
    let mut uit = String::with_capacity(sjabloon.len());
    let mut rest = sjabloon;
    while let Some((voor, na)) = rest.split_once('{') {
        uit.push_str(voor);
        let Some((naam, verder)) = na.split_once('}') else { break };
        uit.push_str(waarden.iter().find(|(sleutel, _)| *sleutel == naam).map_or("", |(_, waarde)| waarde));
        rest = verder;
    }
    uit + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_with_braces_is_not_filled_again() {
        let waarden = [("a", "{b}"), ("b", "geheim")];
        assert_eq!(vul("x {a} y {b} z", &waarden), "x {b} y geheim z");
        assert_eq!(vul("{onbekend}.", &waarden), ".");
    }
}
