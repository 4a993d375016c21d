//! Drafts in the words of the personal page.

use app::domain::identiteit::Inwoner;
use app::forms::stappen;
use app::portal::{ConceptInHetKort, PortalError};
use jiff::ToSpan;

use crate::services::{Werk, intern};
use crate::storage::concepten::{CONCEPT_DAGEN, Concept};

impl Werk {
    /// Unfinished forms of this person, last saved first. One whose form is gone is left out.
    pub(in crate::services) async fn concepten_van(&self, wie: &Inwoner) -> Result<Vec<ConceptInHetKort>, PortalError> {
        let eigenaar = self.opslag.kluis.eigenaar(&wie.bsn);
        let concepten = self.opslag.concepten(&eigenaar).await.map_err(intern)?;
        let kort = |concept: Concept| {
            let formulier = self.formulier_versie(&concept.formulier, concept.versie).ok()?;
            let bestaat = stappen::plek(&formulier, &concept.antwoorden, &concept.stap).is_some();
            let stap = if bestaat { concept.stap } else { formulier.stappen.first()?.id.clone() };
            let dag = concept.bewaard.to_zoned(self.klok.zone().clone()).date();
            Some(ConceptInHetKort {
                slug: concept.formulier,
                titel: formulier.titel.clone(),
                stap,
                bewaard: concept.bewaard,
                tot: dag.saturating_add(CONCEPT_DAGEN.days()),
            })
        };
        Ok(concepten.into_iter().filter_map(kort).collect())
    }
}
