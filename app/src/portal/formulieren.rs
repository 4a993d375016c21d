//! E-formulieren: from the first letter to the confirmation.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Deel, PortalError};
use crate::domain::identiteit::Inwoner;
use crate::domain::persoon::Persoon;
use crate::domain::referentie::Referentie;
use crate::domain::zaak::AntwoordRegel;
use crate::forms::antwoorden::Antwoorden;
use crate::forms::definitie::Formulier;
use crate::forms::melding::Fout;

/// One step, ready to show.
#[derive(Debug, Clone)]
pub struct StapBeeld {
    /// The version of the form that this draft follows.
    pub formulier: Arc<Formulier>,
    /// Id of the step.
    pub stap: String,
    /// Place of the step from 0, and how many there are now.
    pub plek: (usize, usize),
    /// The step before, when there is one.
    pub vorige: Option<String>,
    /// What was typed so far.
    pub antwoorden: Antwoorden,
    /// What the BRP says of who is logged in.
    pub persoon: Deel<Persoon>,
    /// What is wrong; empty when the step is shown for the first time.
    pub fouten: Vec<Fout>,
    /// When the draft was last saved.
    pub bewaard: Option<Timestamp>,
    /// Day of today, for ages and windows.
    pub vandaag: Date,
}

/// Where a step leads after `Volgende`.
#[derive(Debug)]
pub enum NaStap {
    /// To this step.
    Stap(String),
    /// All is filled in: check and send.
    Controleren,
    /// Something is wrong: the same step again.
    Fouten(Box<StapBeeld>),
}

/// All answers together, before sending.
#[derive(Debug, Clone)]
pub enum Overzicht {
    /// Something is missing; go to this step first.
    Onvolledig {
        /// Id of the first step that is not good.
        stap: String,
    },
    /// Ready to send.
    Compleet {
        /// The form.
        formulier: Arc<Formulier>,
        /// Key of the draft; sending it twice is sending it once.
        concept: String,
        /// Version of the draft that is shown: what is sent is what was checked.
        gezien: String,
        /// The answers per step.
        delen: Vec<OverzichtDeel>,
    },
}

/// The answers of one step, in words.
#[derive(Debug, Clone)]
pub struct OverzichtDeel {
    /// Id of the step, to change it.
    pub stap: String,
    /// Title of the step.
    pub titel: String,
    /// The lines.
    pub regels: Vec<AntwoordRegel>,
}

/// What came of sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verstuurd {
    /// It is on disk, under this id. Also when it already was.
    Klaar {
        /// Id of the request.
        id: String,
    },
    /// Something is missing; go to this step first.
    Onvolledig {
        /// Id of the step.
        stap: String,
    },
    /// The draft changed after it was checked: check again.
    Gewijzigd,
}

/// What a person reads right after sending.
#[derive(Debug, Clone)]
pub struct Bevestiging {
    /// Id of the request.
    pub id: String,
    /// The form that was sent.
    pub formulier: Arc<Formulier>,
    /// Number for people.
    pub referentie: Referentie,
    /// When it was received.
    pub ontvangen: Timestamp,
    /// Last day on which the person hears.
    pub uiterlijk: Date,
    /// Where the e-mail goes, when an address was given.
    pub email: Option<String>,
}

/// The first page of a form.
#[derive(Debug, Clone)]
pub struct Start {
    /// The newest version.
    pub formulier: Arc<Formulier>,
    /// Step where an unfinished draft goes on, and when it was saved.
    pub verder: Option<(String, Timestamp)>,
}

/// An unfinished form in the personal page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConceptInHetKort {
    /// Slug of the form.
    pub slug: String,
    /// Title of the form.
    pub titel: String,
    /// Step where it goes on, or `controleren`.
    pub stap: String,
    /// When it was last saved.
    pub bewaard: Timestamp,
    /// Day on which it is thrown away.
    pub tot: Date,
}

/// Filling in and sending. Everything is about the forms of this one resident.
#[async_trait]
pub trait Formulieren: Send + Sync {
    /// The newest version of a form; what an anonymous visitor may see.
    fn formulier(&self, slug: &str) -> Result<Arc<Formulier>, PortalError>;
    /// The first page.
    async fn start(&self, wie: &Inwoner, slug: &str) -> Result<Start, PortalError>;
    /// One step with what was typed before. A step that doesn't apply is not found.
    async fn stap(&self, wie: &Inwoner, slug: &str, stap: &str) -> Result<StapBeeld, PortalError>;
    /// Keeps what was typed, right or wrong. Gives the moment of saving.
    async fn bewaar(
        &self,
        wie: &Inwoner,
        slug: &str,
        stap: &str,
        gepost: &[(String, String)],
    ) -> Result<Timestamp, PortalError>;
    /// Keeps what was typed, judges it, and says where to go.
    async fn volgende(
        &self,
        wie: &Inwoner,
        slug: &str,
        stap: &str,
        gepost: &[(String, String)],
    ) -> Result<NaStap, PortalError>;
    /// All answers, to check before sending.
    async fn overzicht(&self, wie: &Inwoner, slug: &str) -> Result<Overzicht, PortalError>;
    /// Sends a draft, if it is still as it was checked (`gezien`). However often it is called
    /// for one draft: one request.
    async fn verstuur(&self, wie: &Inwoner, slug: &str, concept: &str, gezien: &str) -> Result<Verstuurd, PortalError>;
    /// The confirmation of something this resident sent.
    async fn bevestiging(&self, wie: &Inwoner, id: &str) -> Result<Bevestiging, PortalError>;
    /// Throws a draft away.
    async fn verwijder(&self, wie: &Inwoner, slug: &str) -> Result<(), PortalError>;
}
