//! The content of a gemeente: read at start and when a file changes, checked whole. Any fault keeps
//! a server from starting, and changed content from going live, with file, line and what to write;
//! but for the look, which only `server check` judges.

pub mod bron;
pub mod controle;
pub mod delen;
mod formulieren;
mod fout;
pub mod lezen;
mod markdown;
mod markdown_bestand;
pub mod plekken;
mod producten;
mod teksten;
pub mod thema;
mod upl;
mod verklaring;
mod woorden;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use app::domain::bericht::{Bericht, Calamiteit};
use app::domain::gemeente::Gemeente;
use app::domain::levensgebeurtenis::Levensgebeurtenis;
use app::domain::locatie::Locatie;
use app::domain::nood::Nood;
use app::domain::product::{Groep, Product};
use app::domain::verklaring::Verklaring;
use app::domain::vraag::Vraag;
use app::domain::zaak::Zaaktype;
use app::forms::definitie::Formulier;
use app::portal::Pagina;
use app::taal::Woordenschat;
use serde::Deserialize;

use crate::site::Site;

use plekken::Plekken;

pub use bron::Bron;
pub use fout::{InhoudFout, InhoudFouten, regel_op};
pub use woorden::{EigenWoorden, GOEDGEKEURD, Goedgekeurd};

/// Everything the content files say.
#[derive(Debug, Clone)]
pub struct Inhoud {
    /// The gemeente.
    pub gemeente: Arc<Gemeente>,
    /// Themes, in order.
    pub themas: Vec<Groep>,
    /// Life events with their lists, in order.
    pub levensgebeurtenissen: Vec<Arc<Levensgebeurtenis>>,
    /// Questions and answers, in order.
    pub vragen: Vec<Arc<Vraag>>,
    /// Places, in order.
    pub locaties: Vec<Arc<Locatie>>,
    /// News, the newest first.
    pub berichten: Vec<Arc<Bericht>>,
    /// What everybody must know of at once.
    pub calamiteiten: Vec<Calamiteit>,
    /// Needs that search answers before anything else.
    pub nood: Vec<Arc<Nood>>,
    /// Words that search must understand.
    pub zoekwoorden: Vec<Zoekwoord>,
    /// What stands in the places of texts: `{telefoon}`, `{tarief:…}`.
    pub plekken: Plekken,
    /// Products by slug.
    pub producten: HashMap<String, Arc<Product>>,
    /// The tasks of the home page.
    pub toptaken: Toptaken,
    /// Forms by slug, every version, newest first.
    pub formulieren: HashMap<String, Vec<Arc<Formulier>>>,
    /// Zaaktypen by key.
    pub zaaktypen: HashMap<String, Arc<Zaaktype>>,
    /// What the gemeente declares of its accessibility.
    pub verklaring: Arc<Verklaring>,
    /// Pages of text by slug.
    pub paginas: HashMap<String, Pagina>,
    /// E-mails by name: subject and body with `{placeholders}`.
    pub emails: HashMap<String, String>,
    /// Words that the gemeente explains, names and approved.
    pub woorden: EigenWoorden,
    /// Finds those that it explains in a text.
    pub begripzoeker: Arc<Woordenschat>,
    /// The tokens file of the look.
    pub thema_css: String,
    /// Where it was read from, for the demo data.
    pub bron: Bron,
}

/// Which tasks stand on the home page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toptaken {
    /// How they are chosen.
    pub kies: Keuze,
    /// Slugs, in order.
    pub toptaken: Vec<String>,
}

/// How the tasks of the home page are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Keuze {
    /// As the file says.
    Vast,
    /// By use in this season, once there are figures; until then as the file says.
    Gebruik,
}

/// What somebody types, and the words by which we know it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zoekwoord {
    /// Words or groups of words: `roze pasje`.
    pub typt: Vec<String>,
    /// The words that count as well: `rijbewijs`.
    pub bedoelt: String,
}

impl Inhoud {
    /// Reads and checks everything. Without a folder: the demo gemeente that is built in.
    ///
    /// # Errors
    /// All faults together.
    pub fn lees(map: Option<&Path>) -> Result<Self, InhoudFouten> {
        let bron = Bron::van(map);
        let mut fouten = Vec::new();
        let inhoud = lezen::lees(bron, &mut fouten);
        // Only when every file can be read: else one fault would give a dozen others.
        if let Some(inhoud) = inhoud.as_ref().filter(|_| fouten.is_empty()) {
            fouten.extend(controle::controleer(inhoud));
        }
        match inhoud {
            Some(inhoud) if fouten.is_empty() => Ok(inhoud),
            _ => Err(InhoudFouten(fouten)),
        }
    }

    /// As `lees`, and also what must not keep a server from starting: the colours of the theme,
    /// and icons that are missing.
    ///
    /// # Errors
    /// All faults together.
    pub fn controleer(map: Option<&Path>) -> Result<Self, InhoudFouten> {
        let mut uiterlijk = thema::controleer(&Bron::van(map), Site::stijlblad().as_deref());
        match Self::lees(map) {
            Ok(inhoud) => {
                uiterlijk.extend(controle::iconen(&inhoud));
                if uiterlijk.is_empty() { Ok(inhoud) } else { Err(InhoudFouten(uiterlijk)) }
            }
            Err(InhoudFouten(fouten)) => Err(InhoudFouten(fouten.into_iter().chain(uiterlijk).collect())),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
