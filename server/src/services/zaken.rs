//! A resident's own zaken: from the zaaksysteem, and from ourselves what it does not have yet.

use app::domain::identiteit::Inwoner;
use app::domain::zaak::{Status, Zaak, Zaaktype, voortgang};
use app::portal::{Bron, Deel, Mijn, MijnZaken, PortalError, ZaakBeeld, ZaakInHetKort};
use async_trait::async_trait;

use super::{Werk, intern};
use crate::sources::zaken::ZaakMetGegevens;
use crate::storage::inzendingen::Inzending;
use crate::toeval::is_uuid;

/// Following requests.
pub struct ZaakDienst(pub Werk);

#[async_trait]
impl MijnZaken for ZaakDienst {
    async fn overzicht(&self, wie: &Inwoner) -> Result<Mijn, PortalError> {
        let Self(werk) = self;
        let eigenaar = werk.opslag.kluis.eigenaar(&wie.bsn);
        let onderweg = werk.opslag.nog_niet_overgedragen(&eigenaar).await.map_err(intern)?;
        let zaken = werk.deel(Bron::Zaken, werk.bronnen.zaken.van(&wie.bsn).await).await;
        let zaken_weg = zaken.weg().map_or(Deel::Er(()), Deel::Weg);
        let mut alle: Vec<Zaak> = zaken.er().cloned().unwrap_or_default();
        for inzending in onderweg {
            // Between making the zaak and remembering that, it is in both.
            if alle.iter().all(|zaak| zaak.id != inzending.id) {
                alle.push(werk.als_zaak(inzending).zaak);
            }
        }
        alle.sort_by_key(|zaak| std::cmp::Reverse(zaak.ontvangen));
        let zaken = alle.iter().filter_map(|zaak| werk.in_het_kort(zaak)).collect();
        Ok(Mijn { concepten: werk.concepten_van(wie).await?, zaken, zaken_weg })
    }

    async fn zaak(&self, wie: &Inwoner, id: &str) -> Result<ZaakBeeld, PortalError> {
        if !is_uuid(id) {
            return Err(PortalError::NietGevonden);
        }
        let Self(werk) = self;
        let antwoord = werk.bronnen.zaken.zaak(&wie.bsn, id).await;
        let zaak = werk.deel(Bron::Zaken, antwoord).await;
        if let Deel::Er(Some(zaak)) = &zaak {
            return werk.beeld(zaak);
        }
        // What was just sent is there, also when the zaaksysteem isn't.
        let eigenaar = werk.opslag.kluis.eigenaar(&wie.bsn);
        let onderweg = werk.opslag.nog_niet_overgedragen(&eigenaar).await.map_err(intern)?;
        match (onderweg.into_iter().find(|inzending| inzending.id == id), zaak.weg()) {
            (Some(inzending), _) => werk.beeld(&werk.als_zaak(inzending)),
            (None, Some(storing)) => Err(PortalError::BronWeg(storing)),
            (None, None) => Err(PortalError::NietGevonden),
        }
    }
}

impl Werk {
    pub(super) fn zaaktype_van(&self, zaak: &Zaak) -> Option<&Zaaktype> {
        self.inhoud.zaaktypen.get(&zaak.zaaktype).map(AsRef::as_ref)
    }

    /// One line of a list. A zaak of a type that we have no words for is not shown.
    pub(super) fn in_het_kort(&self, zaak: &Zaak) -> Option<ZaakInHetKort> {
        let zaaktype = self.zaaktype_van(zaak)?;
        let nu = zaak.statussen.last()?;
        let status = zaaktype.statussen.iter().find(|soort| soort.id == nu.statustype)?;
        Some(ZaakInHetKort {
            id: zaak.id.clone(),
            naam: zaaktype.naam.clone(),
            referentie: zaak.referentie.clone(),
            status: status.naam.clone(),
            ontvangen: zaak.ontvangen,
            uiterlijk: zaak.uiterlijk,
            klaar: status.eind,
            te_laat: !status.eind && self.klok.vandaag() > zaak.uiterlijk,
        })
    }

    fn beeld(&self, zaak: &ZaakMetGegevens) -> Result<ZaakBeeld, PortalError> {
        let zaaktype = self.zaaktype_van(&zaak.zaak).ok_or(PortalError::NietGevonden)?;
        let kort = self.in_het_kort(&zaak.zaak).ok_or(PortalError::NietGevonden)?;
        Ok(ZaakBeeld {
            voortgang: voortgang(zaaktype, &zaak.zaak, self.klok.zone()),
            regels: zaak.regels.clone(),
            team: zaaktype.team.clone(),
            kort,
        })
    }

    /// A request that the zaaksysteem does not have yet, as the zaak that it becomes.
    fn als_zaak(&self, inzending: Inzending) -> ZaakMetGegevens {
        let eerste = self.inhoud.zaaktypen.get(&inzending.zaaktype).and_then(|soort| soort.statussen.first());
        let status = eerste.map(|soort| Status {
            statustype: soort.id.clone(),
            gezet: inzending.ontvangen,
            toelichting: String::new(),
        });
        ZaakMetGegevens {
            zaak: Zaak {
                id: inzending.id,
                referentie: inzending.referentie,
                zaaktype: inzending.zaaktype,
                ontvangen: inzending.ontvangen,
                uiterlijk: inzending.uiterlijk,
                statussen: status.into_iter().collect(),
            },
            aanvrager: inzending.gegevens.naam,
            email: inzending.gegevens.email,
            regels: inzending.gegevens.regels,
        }
    }
}
