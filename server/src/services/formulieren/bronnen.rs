//! What only a source can tell about an answer: does this address exist, is it new?

use app::domain::adres::{Adres, Postcode};
use app::domain::identiteit::Inwoner;
use app::forms::antwoorden::Antwoorden;
use app::forms::definitie::{Soort, Stap, Veld};
use app::forms::melding::{Fout, Melding};
use app::forms::validatie::huisnummer;
use app::forms::weergave::getypt_adres;
use app::portal::{Bron, Deel, PortalError};

use crate::services::Werk;
use crate::sources::mail::is_adres;

/// What the address source says of an answer.
enum Gevonden {
    Een(Adres),
    Meer(Vec<String>),
    Geen,
    /// The source does not answer: street and town by hand then.
    BronWeg,
}

impl Werk {
    /// Judges the postal and e-mail addresses of a step that is good by itself.
    pub(super) async fn bron_oordeel(
        &self,
        wie: &Inwoner,
        stap: &Stap,
        antwoorden: &Antwoorden,
    ) -> Result<Vec<Fout>, PortalError> {
        let mut fouten = onmogelijke_emails(stap, antwoorden);
        for veld in adresvelden(stap) {
            let met_hand = !antwoorden.tekst(&veld.deel("straat")).is_empty();
            let (deel, melding) = match self.zoek(veld, antwoorden).await {
                Gevonden::Een(adres) if self.woont_er_al(wie, &adres).await => ("postcode", Melding::ZelfdeAdres),
                Gevonden::Meer(keuzes) if !met_hand => ("toevoeging", Melding::KiesToevoeging(keuzes)),
                Gevonden::Geen if !met_hand => ("postcode", Melding::AdresOnbekend),
                Gevonden::BronWeg if !met_hand => ("straat", Melding::AdresbronWeg),
                _ => continue,
            };
            fouten.push(Fout { veld: veld.naam.clone(), invoer: veld.deel(deel), melding });
        }
        Ok(fouten)
    }

    /// The address that the source knows for the answers of this step.
    pub(super) async fn gevonden_adres(
        &self,
        stap: &Stap,
        antwoorden: &Antwoorden,
    ) -> Result<Option<Adres>, PortalError> {
        let Some(veld) = adresvelden(stap).next() else { return Ok(None) };
        Ok(match self.zoek(veld, antwoorden).await {
            Gevonden::Een(adres) => Some(adres),
            _ => getypt_adres(veld, antwoorden),
        })
    }

    async fn woont_er_al(&self, wie: &Inwoner, adres: &Adres) -> bool {
        let persoon = self.persoon(wie).await;
        persoon.er().and_then(|persoon| persoon.adres.as_ref()).is_some_and(|nu| nu.zelfde_voordeur(adres))
    }

    async fn zoek(&self, veld: &Veld, antwoorden: &Antwoorden) -> Gevonden {
        let deel = |naam: &str| antwoorden.tekst(&veld.deel(naam));
        let (Ok(postcode), Some(nummer)) = (Postcode::parse(deel("postcode")), huisnummer(deel("huisnummer"))) else {
            return Gevonden::Geen;
        };
        let antwoord = self.bronnen.adressen.zoek(&postcode, nummer).await;
        match self.deel(Bron::Adressen, antwoord).await {
            Deel::Er(adressen) => kies(adressen, deel("toevoeging")),
            Deel::Weg(_) => Gevonden::BronWeg,
        }
    }
}

fn kies(mut adressen: Vec<Adres>, toevoeging: &str) -> Gevonden {
    let gelijk = |adres: &Adres| kaal(&adres.toevoeging) == kaal(toevoeging);
    match adressen.iter().position(gelijk) {
        Some(plek) => Gevonden::Een(adressen.swap_remove(plek)),
        None if adressen.is_empty() => Gevonden::Geen,
        None if toevoeging.is_empty() || adressen.len() > 1 => {
            let zonder = app::texts::nl::formulier::ZONDER_TOEVOEGING;
            let naam = |adres: Adres| if adres.toevoeging.is_empty() { zonder.to_owned() } else { adres.toevoeging };
            Gevonden::Meer(adressen.into_iter().map(naam).collect())
        }
        None => Gevonden::Geen,
    }
}

/// `A-2`, `a2` and `A 2` are the same front door.
fn kaal(toevoeging: &str) -> String {
    toevoeging.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// E-mail addresses that look like one and cannot be written to.
fn onmogelijke_emails(stap: &Stap, antwoorden: &Antwoorden) -> Vec<Fout> {
    let fout = |veld: &Veld| {
        let adres = antwoorden.tekst(&veld.naam);
        let kan = veld.soort != Soort::Email || adres.is_empty() || is_adres(adres);
        (!kan).then(|| Fout { veld: veld.naam.clone(), invoer: veld.naam.clone(), melding: Melding::GeenEmail })
    };
    stap.velden.iter().filter_map(fout).collect()
}

fn adresvelden(stap: &Stap) -> impl Iterator<Item = &Veld> {
    stap.velden.iter().filter(|veld| veld.soort == Soort::Adres)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adressen(toevoegingen: &[&str]) -> Vec<Adres> {
        let adres = |toevoeging: &&str| Adres {
            straat: "Boterdiep".into(),
            huisnummer: 33,
            toevoeging: (*toevoeging).into(),
            postcode: None,
            woonplaats: "Wilgenrade".into(),
        };
        toevoegingen.iter().map(adres).collect()
    }

    #[test]
    fn an_addition_is_matched_as_people_write_it() {
        assert!(matches!(kies(adressen(&["A-2", "B"]), "a2"), Gevonden::Een(adres) if adres.toevoeging == "A-2"));
        assert!(matches!(kies(adressen(&["", "A"]), ""), Gevonden::Een(adres) if adres.toevoeging.is_empty()));
    }

    #[test]
    fn several_doors_ask_which_one() {
        assert!(matches!(kies(adressen(&["A", "B"]), ""), Gevonden::Meer(keuzes) if keuzes == ["A", "B"]));
        assert!(matches!(kies(adressen(&["H"]), ""), Gevonden::Meer(keuzes) if keuzes == ["H"]));
        assert!(matches!(kies(adressen(&[""]), "Z"), Gevonden::Geen));
        assert!(matches!(kies(vec![], ""), Gevonden::Geen));
    }
}
