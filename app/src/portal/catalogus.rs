//! Products and pages: what everybody may read.

use std::sync::Arc;

use jiff::civil::{Date, DateTime};

use super::Uitslag;
use crate::domain::begrip::Begrip;
use crate::domain::bericht::{Bericht, Calamiteit};
use crate::domain::dekking::Dekking;
use crate::domain::gemeente::Gemeente;
use crate::domain::levensgebeurtenis::Levensgebeurtenis;
use crate::domain::locatie::Locatie;
use crate::domain::product::{Groep, Product};
use crate::domain::verklaring::Verklaring;
use crate::domain::vraag::Vraag;

/// A page of text, such as the privacy statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagina {
    /// Its `h1`.
    pub titel: String,
    /// Day on which it was last checked.
    pub gecontroleerd: Date,
    /// Safe HTML, made from Markdown.
    pub tekst_html: String,
}

/// The public catalogue. All in memory, so nothing here waits or fails.
pub trait Catalogus: Send + Sync {
    /// The gemeente.
    fn gemeente(&self) -> Arc<Gemeente>;
    /// The twelve tasks of the home page, in order.
    fn toptaken(&self) -> Vec<Arc<Product>>;
    /// One product.
    fn product(&self, slug: &str) -> Option<Arc<Product>>;
    /// Themes with their products, in the order of the configuration.
    fn per_thema(&self) -> Vec<(Groep, Vec<Arc<Product>>)>;
    /// Answers to a question, best first; news only while it shows.
    fn zoek(&self, vraag: &str, vandaag: Date) -> Uitslag;
    /// Makes ready what the first question would wait for.
    fn maak_klaar(&self);
    /// Life events with their lists, in the order of the configuration.
    fn levensgebeurtenissen(&self) -> Vec<Arc<Levensgebeurtenis>>;
    /// A theme.
    fn thema(&self, id: &str) -> Option<Groep>;
    /// Questions about a product.
    fn vragen_bij(&self, slug: &str) -> Vec<Arc<Vraag>>;
    /// Questions and answers by theme, in the order of the configuration.
    fn vragen_per_thema(&self) -> Vec<(Groep, Vec<Arc<Vraag>>)>;
    /// Places of the gemeente.
    fn locaties(&self) -> Vec<Arc<Locatie>>;
    /// News that shows on this day, the newest first.
    fn berichten(&self, vandaag: Date) -> Vec<Arc<Bericht>>;
    /// What everybody must know of at this moment.
    fn calamiteiten(&self, nu: DateTime) -> Vec<Calamiteit>;
    /// Words that the portal explains, by alphabet.
    fn begrippen(&self) -> Vec<Begrip>;
    /// What the gemeente declares of its accessibility.
    fn verklaring(&self) -> Arc<Verklaring>;
    /// What the tests of this build cover.
    fn dekking(&self) -> Arc<Dekking>;
    /// A page of text.
    fn pagina(&self, slug: &str) -> Option<Pagina>;
}
