//! What search finds.

use std::sync::Arc;

use crate::domain::bericht::Bericht;
use crate::domain::levensgebeurtenis::Levensgebeurtenis;
use crate::domain::locatie::Locatie;
use crate::domain::nood::Nood;
use crate::domain::product::Product;
use crate::domain::vraag::Vraag;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Antwoord {
    /// A product, with the question about it that was asked.
    Product(Arc<Product>, Option<Arc<Vraag>>),
    /// A question that belongs to no product.
    Vraag(Arc<Vraag>),
    /// A life event.
    Leven(Arc<Levensgebeurtenis>),
    /// A place, with its opening hours.
    Locatie(Arc<Locatie>),
    /// A news item.
    Bericht(Arc<Bericht>),
}

impl Antwoord {
    /// Where it stands.
    pub fn pad(&self) -> String {
        match self {
            Self::Product(product, _) => product.pad(),
            Self::Vraag(vraag) => vraag.pad(),
            Self::Leven(leven) => leven.pad(),
            Self::Locatie(locatie) => locatie.pad(),
            Self::Bericht(bericht) => bericht.pad(),
        }
    }

    /// Its title.
    pub fn naam(&self) -> &str {
        match self {
            Self::Product(product, _) => &product.kop.naam,
            Self::Vraag(vraag) => &vraag.vraag,
            Self::Leven(leven) => &leven.naam,
            Self::Locatie(locatie) => &locatie.naam,
            Self::Bericht(bericht) => &bericht.kop.titel,
        }
    }
}

/// Answers to a question, the best first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uitslag {
    /// Somebody may be in need: stands above the answers.
    pub nood: Option<Arc<Nood>>,
    /// Do they answer it? Else they are only near.
    pub zeker: bool,
    /// The answers.
    pub antwoorden: Vec<Antwoord>,
}
