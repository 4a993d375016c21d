//! E-formulieren: open a step, keep, judge, check, send.

mod bronnen;
mod concepten;
mod versturen;

use std::sync::Arc;

use app::domain::identiteit::Inwoner;
use app::forms::definitie::{Formulier, Stap};
use app::forms::melding::Fout;
use app::forms::{stappen, validatie, weergave};
use app::portal::{
    Bevestiging, Bron, Formulieren, NaStap, Overzicht, OverzichtDeel, PortalError, StapBeeld, Start, Verstuurd,
};
use async_trait::async_trait;
use jiff::Timestamp;

use super::{Werk, intern};
use crate::storage::concepten::Concept;

/// Filling in and sending.
pub struct FormulierDienst(pub Werk);

impl Werk {
    /// The newest version of a form.
    pub(super) fn formulier(&self, slug: &str) -> Result<Arc<Formulier>, PortalError> {
        let versies = self.inhoud.formulieren.get(slug).ok_or(PortalError::NietGevonden)?;
        versies.first().cloned().ok_or(PortalError::NietGevonden)
    }

    /// The version that a draft or request follows; the newest when that one is gone.
    pub(super) fn formulier_versie(&self, slug: &str, versie: u32) -> Result<Arc<Formulier>, PortalError> {
        let versies = self.inhoud.formulieren.get(slug).ok_or(PortalError::NietGevonden)?;
        versies.iter().find(|f| f.versie == versie).or(versies.first()).cloned().ok_or(PortalError::NietGevonden)
    }
}

impl FormulierDienst {
    /// The draft of this person with its form; a fresh one when there is none.
    async fn concept(&self, wie: &Inwoner, slug: &str) -> Result<(Arc<Formulier>, Concept, bool), PortalError> {
        let nieuwste = self.0.formulier(slug)?;
        let eigenaar = self.0.opslag.kluis.eigenaar(&wie.bsn);
        if let Some(concept) = self.0.opslag.concept(&eigenaar, slug).await.map_err(intern)? {
            return Ok((self.0.formulier_versie(slug, concept.versie)?, concept, true));
        }
        let concept = self.vers(&nieuwste);
        Ok((nieuwste, concept, false))
    }

    fn vers(&self, formulier: &Formulier) -> Concept {
        Concept {
            id: self.0.toeval.uuid(),
            formulier: formulier.slug.clone(),
            versie: formulier.versie,
            stap: formulier.stappen.first().map(|stap| stap.id.clone()).unwrap_or_default(),
            bewaard: self.0.klok.nu(),
            antwoorden: app::forms::antwoorden::Antwoorden::default(),
        }
    }

    /// Takes over what was posted for a step, and keeps it.
    async fn neem_over(
        &self,
        wie: &Inwoner,
        slug: &str,
        stap: &str,
        gepost: &[(String, String)],
    ) -> Result<(Arc<Formulier>, Concept), PortalError> {
        let (formulier, mut concept, bestaat) = self.concept(wie, slug).await?;
        let stap = formulier.stap(stap).ok_or(PortalError::NietGevonden)?;
        concept.antwoorden.neem_over(stap, gepost);
        concept.stap.clone_from(&stap.id);
        concept.bewaard = self.0.klok.nu();
        let eigenaar = self.0.opslag.kluis.eigenaar(&wie.bsn);
        self.0.opslag.bewaar_concept(&eigenaar, &concept, bestaat).await.map_err(intern)?;
        Ok((formulier, concept))
    }

    async fn beeld(
        &self,
        wie: &Inwoner,
        formulier: Arc<Formulier>,
        concept: Concept,
        stap: &str,
        bewaard: bool,
        fouten: Vec<Fout>,
    ) -> Result<StapBeeld, PortalError> {
        let plek = stappen::plek(&formulier, &concept.antwoorden, stap).ok_or(PortalError::NietGevonden)?;
        let vorige = stappen::vorige(&formulier, &concept.antwoorden, stap).map(|stap| stap.id.clone());
        Ok(StapBeeld {
            stap: stap.to_owned(),
            plek,
            vorige,
            persoon: self.0.persoon(wie).await,
            fouten,
            bewaard: bewaard.then_some(concept.bewaard),
            vandaag: self.0.klok.vandaag(),
            antwoorden: concept.antwoorden,
            formulier,
        })
    }

    /// Judges a step: the rules of the form first, then what the sources say.
    async fn oordeel(&self, wie: &Inwoner, stap: &Stap, concept: &Concept) -> Result<Vec<Fout>, PortalError> {
        let fouten = validatie::controleer_stap(&stap.velden, &concept.antwoorden, self.0.klok.vandaag());
        if fouten.is_empty() { self.0.bron_oordeel(wie, stap, &concept.antwoorden).await } else { Ok(fouten) }
    }

    /// The first step that is not good, or the answers of all steps in words.
    async fn delen(
        &self,
        wie: &Inwoner,
        formulier: &Formulier,
        concept: &Concept,
    ) -> Result<Result<Vec<OverzichtDeel>, String>, PortalError> {
        let persoon = self.0.persoon(wie).await;
        let mut delen = Vec::new();
        for stap in stappen::zichtbaar(formulier, &concept.antwoorden) {
            if !self.oordeel(wie, stap, concept).await?.is_empty() {
                return Ok(Err(stap.id.clone()));
            }
            let adres = self.0.gevonden_adres(stap, &concept.antwoorden).await?;
            let regels = weergave::regels(stap, &concept.antwoorden, persoon.er(), adres.as_ref());
            delen.push(OverzichtDeel { stap: stap.id.clone(), titel: stap.titel.clone(), regels });
        }
        Ok(Ok(delen))
    }
}

#[async_trait]
impl Formulieren for FormulierDienst {
    fn formulier(&self, slug: &str) -> Result<Arc<Formulier>, PortalError> {
        self.0.formulier(slug)
    }

    async fn start(&self, wie: &Inwoner, slug: &str) -> Result<Start, PortalError> {
        let (formulier, concept, bestaat) = self.concept(wie, slug).await?;
        Ok(Start { verder: bestaat.then_some((concept.stap, concept.bewaard)), formulier })
    }

    async fn stap(&self, wie: &Inwoner, slug: &str, stap: &str) -> Result<StapBeeld, PortalError> {
        let (formulier, concept, bestaat) = self.concept(wie, slug).await?;
        self.beeld(wie, formulier, concept, stap, bestaat, Vec::new()).await
    }

    async fn bewaar(
        &self,
        wie: &Inwoner,
        slug: &str,
        stap: &str,
        gepost: &[(String, String)],
    ) -> Result<Timestamp, PortalError> {
        let (_, concept) = self.neem_over(wie, slug, stap, gepost).await?;
        Ok(concept.bewaard)
    }

    async fn volgende(
        &self,
        wie: &Inwoner,
        slug: &str,
        stap: &str,
        gepost: &[(String, String)],
    ) -> Result<NaStap, PortalError> {
        let (formulier, concept) = self.neem_over(wie, slug, stap, gepost).await?;
        let definitie = formulier.stap(stap).ok_or(PortalError::NietGevonden)?;
        let fouten = self.oordeel(wie, definitie, &concept).await?;
        if !fouten.is_empty() {
            let beeld = self.beeld(wie, Arc::clone(&formulier), concept, stap, true, fouten).await?;
            return Ok(NaStap::Fouten(Box::new(beeld)));
        }
        let verder = stappen::volgende(&formulier, &concept.antwoorden, stap).map(|stap| stap.id.clone());
        if let Some(volgende) = &verder {
            let eigenaar = self.0.opslag.kluis.eigenaar(&wie.bsn);
            self.0.opslag.concept_bij_stap(&eigenaar, slug, volgende).await.map_err(intern)?;
        }
        Ok(verder.map_or(NaStap::Controleren, NaStap::Stap))
    }

    async fn overzicht(&self, wie: &Inwoner, slug: &str) -> Result<Overzicht, PortalError> {
        let (formulier, concept, _) = self.concept(wie, slug).await?;
        Ok(match self.delen(wie, &formulier, &concept).await? {
            Ok(delen) => Overzicht::Compleet { formulier, gezien: versie(&concept), concept: concept.id, delen },
            Err(stap) => Overzicht::Onvolledig { stap },
        })
    }

    async fn verstuur(&self, wie: &Inwoner, slug: &str, concept: &str, gezien: &str) -> Result<Verstuurd, PortalError> {
        self.verstuur_concept(wie, slug, concept, gezien).await
    }

    async fn bevestiging(&self, wie: &Inwoner, id: &str) -> Result<Bevestiging, PortalError> {
        let eigenaar = self.0.opslag.kluis.eigenaar(&wie.bsn);
        let inzending = self.0.opslag.inzending(&eigenaar, id).await.map_err(intern)?;
        let inzending = inzending.ok_or(PortalError::NietGevonden)?;
        Ok(Bevestiging {
            formulier: self.0.formulier_versie(&inzending.formulier, inzending.versie)?,
            id: inzending.id,
            referentie: inzending.referentie,
            ontvangen: inzending.ontvangen,
            uiterlijk: inzending.uiterlijk,
            email: inzending.gegevens.email,
        })
    }

    async fn verwijder(&self, wie: &Inwoner, slug: &str) -> Result<(), PortalError> {
        let eigenaar = self.0.opslag.kluis.eigenaar(&wie.bsn);
        self.0.opslag.verwijder_concept(&eigenaar, slug).await.map_err(intern)
    }
}

/// Version of a draft: it changes with each save.
fn versie(concept: &Concept) -> String {
    concept.bewaard.as_millisecond().to_string()
}

impl Werk {
    /// What the BRP says of who is logged in; a person it doesn't know is no outage.
    async fn persoon(&self, wie: &Inwoner) -> app::portal::Deel<app::domain::persoon::Persoon> {
        let antwoord = self.bronnen.personen.persoon(&wie.bsn).await;
        let onbekend =
            || app::domain::persoon::Persoon { naam: wie.naam.clone(), adres: None, huisgenoten: Vec::new() };
        self.deel(Bron::Personen, antwoord.map(|persoon| persoon.unwrap_or_else(onbekend))).await
    }
}
