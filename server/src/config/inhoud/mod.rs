//! The content of a gemeente: read once at start, checked whole. Any fault stops the
//! server, with file, line and what to write; but for the look, which only `server check`
//! judges.

pub mod bron;
mod controle;
pub mod delen;
mod formulieren;
mod fout;
mod markdown;
mod producten;
pub mod thema;
mod verklaring;
mod woorden;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use app::domain::gemeente::Gemeente;
use app::domain::product::{Groep, Product};
use app::domain::verklaring::Verklaring;
use app::domain::zaak::Zaaktype;
use app::forms::definitie::Formulier;
use app::portal::Pagina;
use app::taal::Woordenschat;
use serde::Deserialize;

use crate::site::Site;

pub use bron::Bron;
pub use fout::{InhoudFout, InhoudFouten, regel_op};
pub use woorden::{EigenWoorden, GOEDGEKEURD, Goedgekeurd};

/// Everything the content files say.
#[derive(Debug)]
pub struct Inhoud {
    /// The gemeente.
    pub gemeente: Arc<Gemeente>,
    /// Themes, in order.
    pub themas: Vec<Groep>,
    /// Life events, in order.
    pub levensgebeurtenissen: Vec<Groep>,
    /// Products by slug.
    pub producten: HashMap<String, Arc<Product>>,
    /// Slugs of the toptaken, in order.
    pub toptaken: Vec<String>,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Toptaken {
    toptaken: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Themas {
    thema: Vec<Groep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Levensgebeurtenissen {
    levensgebeurtenis: Vec<Groep>,
}

impl Inhoud {
    /// Reads and checks everything. Without a folder: the demo gemeente that is built in.
    ///
    /// # Errors
    /// All faults together.
    pub fn lees(map: Option<&Path>) -> Result<Self, InhoudFouten> {
        let bron = Bron::van(map);
        let mut fouten = Vec::new();
        let inhoud = Self::lees_bestanden(bron, &mut fouten);
        // Only when every file can be read: else one fault would give a dozen others.
        if let Some(inhoud) = inhoud.as_ref().filter(|_| fouten.is_empty()) {
            fouten.extend(controle::controleer(inhoud));
        }
        match inhoud {
            Some(inhoud) if fouten.is_empty() => Ok(inhoud),
            _ => Err(InhoudFouten(fouten)),
        }
    }

    /// As `lees`, and also what must not keep a server from starting: the colours of the theme.
    ///
    /// # Errors
    /// All faults together.
    pub fn controleer(map: Option<&Path>) -> Result<Self, InhoudFouten> {
        let thema = thema::controleer(&Bron::van(map), Site::stijlblad().as_deref());
        match Self::lees(map) {
            Ok(inhoud) if thema.is_empty() => Ok(inhoud),
            gelezen => Err(InhoudFouten(gelezen.err().into_iter().flat_map(|fouten| fouten.0).chain(thema).collect())),
        }
    }

    fn lees_bestanden(bron: Bron, fouten: &mut Vec<InhoudFout>) -> Option<Self> {
        let gemeente: Option<Gemeente> = bron.toml("gemeente.toml", fouten);
        let themas: Option<Themas> = bron.toml("themas.toml", fouten);
        let leven: Option<Levensgebeurtenissen> = bron.toml("levensgebeurtenissen.toml", fouten);
        let toptaken: Option<Toptaken> = bron.toml("toptaken.toml", fouten);
        let producten = producten::lees(&bron, fouten);
        let paginas = producten::lees_paginas(&bron, fouten);
        let formulieren = formulieren::lees(&bron, fouten);
        let zaaktypen = formulieren::lees_zaaktypen(&bron, fouten);
        let verklaring = verklaring::lees(&bron, fouten);
        let woorden = EigenWoorden::lees(&bron, fouten);
        let thema_css = bron.tekst("thema.css", fouten);
        let emails = ["bevestiging", "status"]
            .into_iter()
            .filter_map(|naam| Some((naam.to_owned(), bron.tekst(&format!("emails/{naam}.txt"), fouten)?)))
            .collect();
        Some(Self {
            gemeente: Arc::new(gemeente?),
            themas: themas?.thema,
            levensgebeurtenissen: leven?.levensgebeurtenis,
            producten,
            toptaken: toptaken?.toptaken,
            formulieren,
            zaaktypen,
            verklaring: Arc::new(verklaring?),
            paginas,
            emails,
            begripzoeker: Arc::new(woorden.as_ref()?.begripzoeker()),
            woorden: woorden?,
            thema_css: thema_css?,
            bron,
        })
    }
}

#[cfg(test)]
pub(crate) mod tests;
