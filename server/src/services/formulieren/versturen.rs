//! Sending: one transaction that takes the draft out and writes request, reference,
//! receipt and everything that must go out. All of it, or nothing.

use app::domain::identiteit::Inwoner;
use app::domain::referentie::Referentie;
use app::domain::termijn::na_werkdagen;
use app::domain::zaak::AntwoordRegel;
use app::forms::antwoorden::Antwoorden;
use app::forms::definitie::{Formulier, Soort};
use app::portal::{PortalError, Verstuurd};

use super::{FormulierDienst, versie};
use crate::services::emails::Aanvraag;
use crate::services::overdracht::{MAIL, ZAAK};
use crate::services::{Werk, intern};
use crate::storage::concepten::{Concept, neem_concept};
use crate::storage::inzendingen::{self, Gegevens, Inzending};
use crate::storage::outbox::{self, NieuweTaak};
use crate::storage::{OpslagFout, tellers};

impl FormulierDienst {
    /// Sends a draft. A repeat finds the draft gone and gives the request it became.
    pub(super) async fn verstuur_concept(
        &self,
        wie: &Inwoner,
        slug: &str,
        concept_id: &str,
        gezien: &str,
    ) -> Result<Verstuurd, PortalError> {
        let (formulier, concept, _) = self.concept(wie, slug).await?;
        if concept.id != concept_id {
            return self.al_verstuurd(wie, concept_id).await;
        }
        if versie(&concept) != gezien {
            return Ok(Verstuurd::Gewijzigd);
        }
        let regels = match self.delen(wie, &formulier, &concept).await? {
            Ok(delen) => delen.into_iter().flat_map(|deel| deel.regels).collect(),
            Err(stap) => return Ok(Verstuurd::Onvolledig { stap }),
        };
        match self.0.schrijf_inzending(wie, &formulier, &concept, regels).await.map_err(intern)? {
            Some(id) => {
                self.0.wekker.notify_one();
                Ok(Verstuurd::Klaar { id })
            }
            None => self.al_verstuurd(wie, concept_id).await,
        }
    }

    async fn al_verstuurd(&self, wie: &Inwoner, concept_id: &str) -> Result<Verstuurd, PortalError> {
        let eigenaar = self.0.opslag.kluis.eigenaar(&wie.bsn);
        let inzending = self.0.opslag.inzending_van_concept(&eigenaar, concept_id).await.map_err(intern)?;
        if let Some(inzending) = inzending {
            return Ok(Verstuurd::Klaar { id: inzending.id });
        }
        // Not sent and yet not taken: it was saved again a moment ago.
        let nog_concept = self.0.opslag.concepten(&eigenaar).await.map_err(intern)?;
        let bestaat = nog_concept.iter().any(|concept| concept.id == concept_id);
        if bestaat { Ok(Verstuurd::Gewijzigd) } else { Err(PortalError::NietGevonden) }
    }
}

impl Werk {
    /// `None` when another request took the same draft a moment earlier.
    async fn schrijf_inzending(
        &self,
        wie: &Inwoner,
        formulier: &Formulier,
        concept: &Concept,
        regels: Vec<AntwoordRegel>,
    ) -> Result<Option<String>, OpslagFout> {
        let eigenaar = self.opslag.kluis.eigenaar(&wie.bsn);
        let vandaag = self.klok.vandaag();
        let dagen = self.inhoud.zaaktypen.get(&formulier.zaaktype).map_or(0, |soort| soort.doorlooptijd_werkdagen);
        let tx = self.opslag.schrijf().await?;
        if !neem_concept(&tx, &eigenaar, concept).await? {
            return Ok(None);
        }
        let nummer = tellers::volgende(&tx, &format!("referentie-{}", vandaag.year())).await?;
        let voorvoegsel = &self.inhoud.gemeente.referentie_voorvoegsel;
        let inzending = Inzending {
            id: self.toeval.uuid(),
            concept_id: concept.id.clone(),
            referentie: Referentie::nieuw(voorvoegsel, vandaag.year(), nummer),
            formulier: formulier.slug.clone(),
            versie: formulier.versie,
            zaaktype: formulier.zaaktype.clone(),
            ontvangen: self.klok.nu(),
            uiterlijk: na_werkdagen(vandaag, dagen),
            gegevens: Gegevens {
                bsn: wie.bsn.onthul(),
                naam: wie.naam.clone(),
                email: email(formulier, &concept.antwoorden),
                regels,
            },
        };
        inzendingen::schrijf(&tx, &self.opslag.kluis, &eigenaar, &inzending).await?;
        self.plan_taken(&tx, formulier, &inzending).await?;
        tx.commit().await?;
        Ok(Some(inzending.id))
    }

    async fn plan_taken(
        &self,
        tx: &sea_orm::DatabaseTransaction,
        formulier: &Formulier,
        inzending: &Inzending,
    ) -> Result<(), OpslagFout> {
        let Inzending { id, referentie, .. } = inzending;
        let kluis = &self.opslag.kluis;
        let taak = NieuweTaak {
            sleutel: format!("{ZAAK}-{id}"),
            soort: ZAAK,
            inzending_id: id,
            referentie: referentie.als_tekst(),
            inhoud: &(),
        };
        outbox::plan(tx, kluis, taak, inzending.ontvangen).await?;
        let Some(email) = &inzending.gegevens.email else { return Ok(()) };
        let over = Aanvraag {
            id,
            naam: &inzending.gegevens.naam,
            product: &formulier.titel,
            referentie: referentie.als_tekst(),
            ontvangen: inzending.ontvangen,
            uiterlijk: inzending.uiterlijk,
        };
        let mail = self.mail("bevestiging", email, &over, &[]);
        let taak = NieuweTaak {
            sleutel: format!("{MAIL}-bevestiging-{id}"),
            soort: MAIL,
            inzending_id: id,
            referentie: referentie.als_tekst(),
            inhoud: &mail,
        };
        outbox::plan(tx, kluis, taak, inzending.ontvangen).await
    }
}

/// The first e-mail address that the form asked for and got.
fn email(formulier: &Formulier, antwoorden: &Antwoorden) -> Option<String> {
    let velden = formulier.stappen.iter().flat_map(|stap| &stap.velden);
    let mut adressen = velden.filter(|veld| veld.soort == Soort::Email).map(|veld| antwoorden.tekst(&veld.naam));
    adressen.find(|adres| !adres.is_empty()).map(str::to_owned)
}
