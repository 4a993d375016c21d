//! Answers in words, for the page that checks them, the receipt and the behandelaar.

use super::antwoorden::Antwoorden;
use super::datumveld::{self, Datuminvoer};
use super::definitie::{Soort, Stap, Veld};
use crate::domain::adres::{Adres, Postcode};
use crate::domain::persoon::Persoon;
use crate::domain::zaak::AntwoordRegel;
use crate::texts;

/// The lines of one step. `persoon` is what the BRP says now, `adres` the address that
/// the address source found for this step.
pub fn regels(
    stap: &Stap,
    antwoorden: &Antwoorden,
    persoon: Option<&Persoon>,
    adres: Option<&Adres>,
) -> Vec<AntwoordRegel> {
    stap.velden.iter().flat_map(|veld| veld_regels(veld, antwoorden, persoon, adres)).collect()
}

fn veld_regels(
    veld: &Veld,
    antwoorden: &Antwoorden,
    persoon: Option<&Persoon>,
    adres: Option<&Adres>,
) -> Vec<AntwoordRegel> {
    if veld.soort == Soort::Bekend {
        return persoon.map(bekend_regels).unwrap_or_default();
    }
    let antwoord = match &veld.soort {
        Soort::Huisgenoten => huisgenoten(veld, antwoorden, persoon),
        Soort::Adres => adresregels(veld, antwoorden, adres),
        Soort::Datum { .. } => match datumveld::lees(veld, antwoorden) {
            Datuminvoer::Dag(dag) => vec![texts::datum::lang(dag)],
            Datuminvoer::Leeg | Datuminvoer::Ongeldig => Vec::new(),
        },
        Soort::Keuze { opties } => {
            let gekozen = antwoorden.tekst(&veld.naam);
            opties.iter().filter(|optie| optie.waarde == gekozen).map(|optie| optie.label.clone()).collect()
        }
        Soort::Aankruis { tekst } if antwoorden.tekst(&veld.naam) == "ja" => vec![tekst.clone()],
        Soort::Aankruis { .. } => Vec::new(),
        _ => vec![antwoorden.tekst(&veld.naam).to_owned()],
    };
    let antwoord = if antwoord.iter().all(String::is_empty) {
        vec![texts::nl::formulier::NIETS_INGEVULD.to_owned()]
    } else {
        antwoord
    };
    vec![AntwoordRegel { vraag: veld.label.clone(), antwoord }]
}

/// What the BRP says of somebody, as rows.
pub fn bekend_regels(persoon: &Persoon) -> Vec<AntwoordRegel> {
    use texts::nl::formulier::{NU_OP_ADRES, UW_NAAM};
    let adres = persoon.adres.as_ref().map(|adres| vec![adres.regel1(), adres.regel2()]);
    let regel = |vraag: &str, antwoord| AntwoordRegel { vraag: vraag.to_owned(), antwoord };
    std::iter::once(regel(UW_NAAM, vec![persoon.naam.clone()]))
        .chain(adres.map(|adres| regel(NU_OP_ADRES, adres)))
        .collect()
}

fn huisgenoten(veld: &Veld, antwoorden: &Antwoorden, persoon: Option<&Persoon>) -> Vec<String> {
    let gekozen = antwoorden.waarden(&veld.naam);
    if persoon.is_none() && !gekozen.is_empty() {
        return gekozen.iter().map(|sleutel| wie_het_is(sleutel)).collect();
    }
    let mee = persoon.into_iter().flat_map(|p| &p.huisgenoten).filter(|h| gekozen.contains(&h.sleutel));
    let namen: Vec<String> = mee.map(|h| h.naam.clone()).collect();
    if namen.is_empty() { vec![texts::nl::formulier::NIEMAND.to_owned()] } else { namen }
}

/// Without the BRP there is no name: then the relation, which the key begins with.
fn wie_het_is(sleutel: &str) -> String {
    let tekst =
        if sleutel.starts_with("partner") { texts::nl::formulier::UW_PARTNER } else { texts::nl::formulier::UW_KIND };
    tekst.to_owned()
}

fn adresregels(veld: &Veld, antwoorden: &Antwoorden, adres: Option<&Adres>) -> Vec<String> {
    match adres.cloned().or_else(|| getypt_adres(veld, antwoorden)) {
        Some(adres) => vec![adres.regel1(), adres.regel2()],
        None => Vec::new(),
    }
}

/// The address as it was typed by hand.
pub fn getypt_adres(veld: &Veld, antwoorden: &Antwoorden) -> Option<Adres> {
    let deel = |naam: &str| antwoorden.tekst(&veld.deel(naam)).to_owned();
    Some(Adres {
        straat: deel("straat"),
        huisnummer: super::validatie::huisnummer(&deel("huisnummer"))?,
        toevoeging: deel("toevoeging"),
        postcode: Some(Postcode::parse(&deel("postcode")).ok()?),
        woonplaats: deel("woonplaats"),
    })
}
