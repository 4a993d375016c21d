//! How far a zaak is, in words: for its page, its stream and the balie alike.

use super::{datum, nl::zaak as t};
use crate::api::{StapStand, ZaakStand};
use crate::domain::zaak::{Stand, VoortgangStap};
use crate::portal::ZaakBeeld;

/// The state of a zaak. `telefoon` is for when we are late.
pub fn zaak(zaak: &ZaakBeeld, telefoon: &str) -> ZaakStand {
    let nu = zaak.voortgang.iter().rfind(|stap| stap.stand != Stand::Straks);
    let uiterlijk = datum::met_weekdag(zaak.kort.uiterlijk);
    let termijn = if zaak.kort.klaar {
        t::KLAAR.to_owned()
    } else if zaak.kort.te_laat {
        t::te_laat(uiterlijk, telefoon)
    } else {
        t::uiterlijk(uiterlijk)
    };
    ZaakStand {
        status: zaak.kort.status.clone(),
        uitleg: nu.map(|stap| stap.uitleg.clone()).into_iter().chain([termijn]).collect(),
        voortgang: stappen(&zaak.voortgang),
    }
}

/// The line of steps. What happens now stands above it, so only a step to come explains itself.
pub fn stappen(voortgang: &[VoortgangStap]) -> Vec<StapStand> {
    let stap = |stap: &VoortgangStap| {
        let wanneer = stap.sinds.map(datum::met_tijd);
        let uitleg = (stap.stand == Stand::Straks).then(|| stap.uitleg.clone());
        let toelichting = (!stap.toelichting.is_empty()).then(|| t::toelichting(&stap.toelichting));
        let regels = wanneer.into_iter().chain(uitleg).chain(toelichting).collect();
        StapStand { naam: stap.naam.clone(), stand: stap.stand, regels }
    };
    voortgang.iter().map(stap).collect()
}
