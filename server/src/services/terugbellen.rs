//! Calling back: a request is a promise with a last day.

use app::domain::identiteit::Medewerker;
use app::domain::referentie::Referentie;
use app::domain::termijn::na_werkdagen;
use app::domain::terugbelverzoek::{MAX_OPEN, Verzoek};
use app::portal::{Gevraagd, PortalError, Terugbelbelofte, Terugbellen, Terugbelregel};
use async_trait::async_trait;
use jiff::SignedDuration;
use jiff::civil::Date;

use super::{Werk, intern};
use crate::storage::terugbelverzoeken::{
    Merken, Terugbelverzoek, met_kenmerk, net_gevraagd, open_sinds, open_van_nummer, schrijf, verander,
};
use crate::storage::{OpslagFout, tellers};
use crate::toeval::is_uuid;

/// The same words within this time are a repeat, also from another form.
const HERHALING: SignedDuration = SignedDuration::from_secs(60);
/// Over which the requests of one number are counted.
const DAG: SignedDuration = SignedDuration::from_hours(24);
/// More in an hour than any gemeente is asked: a flood, that would hide who waits.
const MAX_PER_UUR: u64 = 150;
const UUR: SignedDuration = SignedDuration::from_hours(1);

/// Asking for a call, and the list of whom to call.
pub struct TerugbelDienst(pub Werk);

impl TerugbelDienst {
    async fn bewaar(&self, kenmerk: &str, verzoek: &Verzoek) -> Result<Gevraagd, OpslagFout> {
        let Werk { opslag, klok, toeval, inhoud, .. } = &self.0;
        let (nu, vandaag) = (klok.nu(), klok.vandaag());
        let sinds = |duur: SignedDuration| nu.saturating_sub(duur).unwrap_or(nu);
        let merken = Merken::van(&opslag.kluis, verzoek)?;
        let tx = opslag.schrijf().await?;
        // The counter is also the lock: who comes second waits here, and then sees the first.
        let nummer = tellers::volgende(&tx, &format!("referentie-{}", vandaag.year())).await?;
        let eerder = met_kenmerk(&tx, kenmerk, &merken).await?;
        let zelfde = match &eerder {
            // Once somebody called, the same words are a new question.
            Some(eerder) if eerder.zelfde && eerder.open => Some(eerder.id.clone()),
            _ => net_gevraagd(&tx, &merken, sinds(HERHALING)).await?,
        };
        if let Some(id) = zelfde {
            return Ok(Gevraagd::Klaar { id });
        }
        let open = eerder.as_ref().filter(|eerder| eerder.open).map(|eerder| eerder.id.clone());
        let vol = open_van_nummer(&tx, &merken, sinds(DAG), open.as_deref()).await? >= MAX_OPEN
            || open_sinds(&tx, sinds(UUR)).await? >= MAX_PER_UUR;
        if vol {
            return Ok(Gevraagd::TeVeel);
        }
        let id = if let Some(id) = open {
            verander(&tx, &opslag.kluis, &id, &merken, verzoek).await?;
            id
        } else {
            let nieuw = Terugbelverzoek {
                id: toeval.uuid(),
                referentie: Referentie::nieuw(&inhoud.gemeente.referentie_voorvoegsel, vandaag.year(), nummer),
                ontvangen: nu,
                uiterlijk: self.uiterlijk(),
                verzoek: verzoek.clone(),
            };
            // An old page of somebody who was called meanwhile: its mark is taken.
            let kenmerk = if eerder.is_some() { toeval.uuid() } else { kenmerk.to_owned() };
            schrijf(&tx, &opslag.kluis, &kenmerk, &merken, &nieuw).await?;
            nieuw.id
        };
        tx.commit().await?;
        Ok(Gevraagd::Klaar { id })
    }

    fn regel(&self, verzoek: Terugbelverzoek) -> Terugbelregel {
        let product = verzoek.verzoek.product.as_ref().and_then(|slug| self.0.inhoud.producten.get(slug));
        Terugbelregel {
            product: product.map(|product| product.kop.naam.clone()),
            te_laat: verzoek.uiterlijk < self.0.klok.vandaag(),
            id: verzoek.id,
            referentie: verzoek.referentie,
            uiterlijk: verzoek.uiterlijk,
            verzoek: verzoek.verzoek,
        }
    }
}

#[async_trait]
impl Terugbellen for TerugbelDienst {
    fn uiterlijk(&self) -> Date {
        na_werkdagen(self.0.klok.vandaag(), self.0.inhoud.gemeente.terugbellen_werkdagen)
    }

    async fn vraag(&self, kenmerk: &str, verzoek: &Verzoek) -> Result<Gevraagd, PortalError> {
        let mut verzoek = verzoek.clone();
        verzoek.product = verzoek.product.filter(|slug| self.0.inhoud.producten.contains_key(slug));
        let kenmerk = if is_uuid(kenmerk) { kenmerk.to_owned() } else { self.0.toeval.uuid() };
        self.bewaar(&kenmerk, &verzoek).await.map_err(intern)
    }

    async fn belofte(&self, id: &str) -> Result<Terugbelbelofte, PortalError> {
        if !is_uuid(id) {
            return Err(PortalError::NietGevonden);
        }
        let verzoek = self.0.opslag.terugbelverzoek(id).await.map_err(intern)?.ok_or(PortalError::NietGevonden)?;
        let Terugbelverzoek { referentie, uiterlijk, verzoek, .. } = verzoek;
        Ok(Terugbelbelofte { referentie, uiterlijk, wanneer: verzoek.wanneer })
    }

    async fn te_bellen(&self, _wie: &Medewerker) -> Result<Vec<Terugbelregel>, PortalError> {
        let verzoeken = self.0.opslag.te_bellen().await.map_err(intern)?;
        Ok(verzoeken.into_iter().map(|verzoek| self.regel(verzoek)).collect())
    }

    async fn gebeld(&self, wie: &Medewerker, id: &str) -> Result<(), PortalError> {
        let gezet =
            is_uuid(id) && self.0.opslag.zet_gebeld(id, self.0.klok.nu(), &wie.account).await.map_err(intern)?;
        if gezet { Ok(()) } else { Err(PortalError::NietGevonden) }
    }
}
