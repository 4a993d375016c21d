//! Is an answer good? The same judgement in the browser and on the server.
//!
//! What only a source can tell (does this address exist?) is judged on the server, in
//! `services::formulieren`.

use jiff::civil::Date;

use super::antwoorden::Antwoorden;
use super::datumveld::{self, Datuminvoer};
use super::definitie::{Soort, Veld};
use super::melding::{Fout, Melding};
use crate::domain::aangiftevenster::{Aangiftevenster, Ligging};
use crate::domain::adres::Postcode;

/// Longest street or town that fits on an envelope (BAG: openbare ruimte 80 characters).
const MAX_ADRESTEKST: usize = 80;
/// Longest e-mail address that mail servers take (RFC 5321, 4.5.3.1.3).
const MAX_EMAIL: usize = 254;

/// Judges all questions of a step; empty when all is well.
pub fn controleer_stap(velden: &[Veld], antwoorden: &Antwoorden, vandaag: Date) -> Vec<Fout> {
    velden.iter().flat_map(|veld| controleer_veld(veld, antwoorden, vandaag)).collect()
}

/// Judges one question.
pub fn controleer_veld(veld: &Veld, antwoorden: &Antwoorden, vandaag: Date) -> Vec<Fout> {
    match &veld.soort {
        Soort::Bekend | Soort::Huisgenoten => Vec::new(),
        Soort::Adres => adres(veld, antwoorden),
        Soort::Datum { venster, te_vroeg, te_laat } => {
            datum(veld, antwoorden, vandaag, *venster, (te_vroeg, te_laat)).into_iter().collect()
        }
        _ => enkel(veld, antwoorden).into_iter().collect(),
    }
}

fn enkel(veld: &Veld, antwoorden: &Antwoorden) -> Option<Fout> {
    let tekst = antwoorden.tekst(&veld.naam);
    if tekst.is_empty() {
        return (!veld.optioneel).then(|| fout(veld, &veld.naam, Melding::Leeg(veld.leeg.clone())));
    }
    let melding = match &veld.soort {
        Soort::Tekst { max, .. } => (tekst.chars().count() > *max).then_some(Melding::TeLang { max: *max }),
        Soort::Email => (!is_email(tekst)).then_some(Melding::GeenEmail),
        Soort::Telefoon => (!is_telefoon(tekst)).then_some(Melding::GeenTelefoon),
        Soort::Keuze { opties } => (!opties.iter().any(|o| o.waarde == tekst)).then_some(Melding::GeenOptie),
        Soort::Aankruis { .. } => (tekst != "ja").then_some(Melding::GeenOptie),
        _ => None,
    };
    melding.map(|melding| fout(veld, &veld.naam, melding))
}

fn datum(
    veld: &Veld,
    antwoorden: &Antwoorden,
    vandaag: Date,
    venster: Option<Aangiftevenster>,
    (te_vroeg, te_laat): (&str, &str),
) -> Option<Fout> {
    let melding = match (datumveld::lees(veld, antwoorden), venster) {
        (Datuminvoer::Leeg, _) if veld.optioneel => return None,
        (Datuminvoer::Leeg, _) => Melding::Leeg(veld.leeg.clone()),
        (Datuminvoer::Ongeldig, _) => Melding::GeenDatum,
        (Datuminvoer::Dag(_), None) => return None,
        (Datuminvoer::Dag(dag), Some(venster)) => match venster.ligging(dag, vandaag) {
            Ligging::Binnen => return None,
            Ligging::TeVroeg { vanaf } => Melding::TeVroeg(te_vroeg.to_owned(), vanaf),
            Ligging::TeLaat { sinds } => Melding::TeLaat(te_laat.to_owned(), sinds),
        },
    };
    Some(fout(veld, &veld.deel("dag"), melding))
}

fn adres(veld: &Veld, antwoorden: &Antwoorden) -> Vec<Fout> {
    let deel = |naam: &str| antwoorden.tekst(&veld.deel(naam));
    let mut fouten = Vec::new();
    let mut meld = |naam: &str, melding: Melding| fouten.push(fout(veld, &veld.deel(naam), melding));
    if Postcode::parse(deel("postcode")).is_err() {
        meld("postcode", Melding::GeenPostcode);
    }
    if huisnummer(deel("huisnummer")).is_none() {
        meld("huisnummer", Melding::GeenHuisnummer);
    }
    for (naam, max) in [("toevoeging", 10), ("straat", MAX_ADRESTEKST), ("woonplaats", MAX_ADRESTEKST)] {
        if deel(naam).chars().count() > max {
            meld(naam, Melding::TeLang { max });
        }
    }
    match (deel("straat").is_empty(), deel("woonplaats").is_empty()) {
        (false, true) => meld("woonplaats", Melding::StraatEnPlaats),
        (true, false) => meld("straat", Melding::StraatEnPlaats),
        _ => {}
    }
    fouten
}

/// Reads a house number: 1 to 99999 (BAG, huisnummer).
pub fn huisnummer(tekst: &str) -> Option<u32> {
    tekst.parse().ok().filter(|nummer| (1..=99_999).contains(nummer))
}

/// One `@`, something on both sides, a dot in the domain, no spaces. Only delivery proves
/// more, so more is not asked here.
fn is_email(tekst: &str) -> bool {
    let Some((naam, domein)) = tekst.split_once('@') else { return false };
    let heeft_punt = domein.split('.').all(|deel| !deel.is_empty()) && domein.contains('.');
    let vreemd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '@' | '<' | '>' | ',' | ';' | '"');
    tekst.len() <= MAX_EMAIL && !naam.is_empty() && heeft_punt && !naam.contains(vreemd) && !domein.contains(vreemd)
}

/// A Dutch or foreign number: 8 to 15 digits (ITU-T E.164), with the signs people use.
fn is_telefoon(tekst: &str) -> bool {
    let cijfers = tekst.chars().filter(char::is_ascii_digit).count();
    (8..=15).contains(&cijfers) && tekst.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c))
}

fn fout(veld: &Veld, invoer: &str, melding: Melding) -> Fout {
    Fout { veld: veld.naam.clone(), invoer: invoer.to_owned(), melding }
}

#[cfg(test)]
#[path = "validatie_tests.rs"]
mod tests;
