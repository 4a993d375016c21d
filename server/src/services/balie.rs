//! Work of staff: the list, one zaak, the next status.

use app::domain::identiteit::{Functie, Medewerker};
use app::domain::zaak::{Statustype, voortgang};
use app::portal::{Balie, BalieZaak, Bron, HangendeTaak, PortalError, WerkvoorraadRegel};
use async_trait::async_trait;

use super::{Werk, intern};
use crate::sources::zaken::{StatusZetten, ZaakMetGegevens};
use crate::toeval::is_uuid;

/// The medewerker's side.
pub struct BalieDienst(pub Werk);

impl BalieDienst {
    async fn haal(&self, id: &str) -> Result<ZaakMetGegevens, PortalError> {
        if !is_uuid(id) {
            return Err(PortalError::NietGevonden);
        }
        let antwoord = self.0.bronnen.zaken.voor_balie(id).await;
        self.0.geheel(Bron::Zaken, antwoord).await?.ok_or(PortalError::NietGevonden)
    }

    fn regel(&self, zaak: &ZaakMetGegevens) -> Option<WerkvoorraadRegel> {
        let kort = self.0.in_het_kort(&zaak.zaak)?;
        Some(WerkvoorraadRegel { aanvrager: zaak.aanvrager.clone(), zaak: kort })
    }

    /// Every status but the one it has: a behandelaar may also correct a mistake.
    fn keuzes(&self, zaak: &ZaakMetGegevens) -> Vec<Statustype> {
        let nu = zaak.zaak.statussen.last().map(|status| status.statustype.as_str());
        let soorten = self.0.zaaktype_van(&zaak.zaak).map(|soort| soort.statussen.as_slice()).unwrap_or_default();
        soorten.iter().filter(|soort| Some(soort.id.as_str()) != nu).cloned().collect()
    }
}

#[async_trait]
impl Balie for BalieDienst {
    async fn werkvoorraad(&self, _wie: &Medewerker) -> Result<Vec<WerkvoorraadRegel>, PortalError> {
        let zaken = self.0.geheel(Bron::Zaken, self.0.bronnen.zaken.open().await).await?;
        Ok(zaken.iter().filter_map(|zaak| self.regel(zaak)).collect())
    }

    async fn zaak(&self, wie: &Medewerker, id: &str) -> Result<BalieZaak, PortalError> {
        let zaak = self.haal(id).await?;
        let zaaktype = self.0.zaaktype_van(&zaak.zaak).ok_or(PortalError::NietGevonden)?;
        Ok(BalieZaak {
            regel: self.regel(&zaak).ok_or(PortalError::NietGevonden)?,
            voortgang: voortgang(zaaktype, &zaak.zaak, self.0.klok.zone()),
            keuzes: self.keuzes(&zaak),
            versie: zaak.zaak.statussen.len(),
            mag_behandelen: wie.functie == Functie::Behandelaar,
            regels: zaak.regels,
        })
    }

    async fn zet_status(
        &self,
        wie: &Medewerker,
        id: &str,
        versie: usize,
        statustype: &str,
        toelichting: &str,
    ) -> Result<(), PortalError> {
        if wie.functie != Functie::Behandelaar {
            return Err(PortalError::GeenToegang);
        }
        let zaak = self.haal(id).await?;
        let keuzes = self.keuzes(&zaak);
        let gekozen = keuzes.iter().find(|soort| soort.id == statustype).ok_or(PortalError::Verlopen)?;
        if zaak.zaak.statussen.len() != versie {
            return Err(PortalError::Verlopen);
        }
        let nieuw = StatusZetten {
            zaak_id: id.to_owned(),
            na: versie,
            statustype: gekozen.id.clone(),
            toelichting: toelichting.trim().to_owned(),
            gezet: self.0.klok.nu(),
            door: wie.account.clone(),
            eind: gekozen.eind,
        };
        let gezet = self.0.bronnen.zaken.zet_status(&nieuw).await;
        if !self.0.geheel(Bron::Zaken, gezet).await? {
            return Err(PortalError::Verlopen);
        }
        self.0.wekker.notify_one();
        Ok(())
    }

    async fn hangende_taken(&self, _wie: &Medewerker) -> Result<Vec<HangendeTaak>, PortalError> {
        let taken = self.0.opslag.hangende_taken(self.0.klok.nu()).await.map_err(intern)?;
        let hangend = |taak: crate::storage::outbox::Taak| HangendeTaak {
            soort: taak.soort,
            referentie: taak.referentie,
            pogingen: taak.pogingen,
            volgende: taak.volgende,
        };
        Ok(taken.into_iter().map(hangend).collect())
    }
}
