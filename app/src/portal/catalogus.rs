//! Products and pages: what everybody may read.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::begrip::Begrip;
use crate::domain::dekking::Dekking;
use crate::domain::gemeente::Gemeente;
use crate::domain::product::{Groep, Product};
use crate::domain::verklaring::Verklaring;

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
    /// Life events with their products.
    fn per_levensgebeurtenis(&self) -> Vec<(Groep, Vec<Arc<Product>>)>;
    /// Products for a question, best first.
    fn zoek(&self, vraag: &str) -> Vec<Arc<Product>>;
    /// Words that the portal explains, by alphabet.
    fn begrippen(&self) -> Vec<Begrip>;
    /// What the gemeente declares of its accessibility.
    fn verklaring(&self) -> Arc<Verklaring>;
    /// What the tests of this build cover.
    fn dekking(&self) -> Arc<Dekking>;
    /// A page of text.
    fn pagina(&self, slug: &str) -> Option<Pagina>;
}
