//! The words of what is wrong with an answer.

use super::{datum, nl::melding as m};
use crate::forms::melding::Melding;

/// What to say to the person, next to the field and in the summary.
pub fn tekst(melding: &Melding) -> String {
    match melding {
        Melding::Leeg(eigen) => eigen.clone(),
        Melding::TeLang { max } => m::te_lang(max),
        Melding::GeenEmail => m::GEEN_EMAIL.to_owned(),
        Melding::GeenTelefoon => m::GEEN_TELEFOON.to_owned(),
        Melding::GeenPostcode => m::GEEN_POSTCODE.to_owned(),
        Melding::GeenHuisnummer => m::GEEN_HUISNUMMER.to_owned(),
        Melding::GeenDatum => m::GEEN_DATUM.to_owned(),
        Melding::TeVroeg(eigen, vanaf) => eigen.replace("{vanaf}", &datum::met_weekdag(*vanaf)),
        Melding::TeLaat(eigen, sinds) => eigen.replace("{sinds}", &datum::met_weekdag(*sinds)),
        Melding::GeenOptie => m::GEEN_OPTIE.to_owned(),
        Melding::AdresOnbekend => m::ADRES_ONBEKEND.to_owned(),
        Melding::AdresbronWeg => m::ADRESBRON_WEG.to_owned(),
        Melding::KiesToevoeging(keuzes) => m::kies_toevoeging(keuzes.join(", ")),
        Melding::ZelfdeAdres => m::ZELFDE_ADRES.to_owned(),
        Melding::StraatEnPlaats => m::STRAAT_EN_PLAATS.to_owned(),
    }
}
