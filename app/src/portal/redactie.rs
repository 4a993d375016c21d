//! Keeping the content up to date: what is overdue, what people look for and don't find, and
//! how a change will look.

use std::sync::Arc;

use async_trait::async_trait;

use super::PortalError;
use crate::domain::identiteit::Medewerker;
use crate::domain::product::Product;
use crate::taal::Bevinding;

/// A fault in a content file. Technical: for whoever edits the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inhoudfout {
    /// File, and line when it is known.
    pub plek: String,
    /// What is wrong and what to write.
    pub wat: String,
}

/// Words that were searched, in the last months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zoektelling {
    /// The words.
    pub woorden: String,
    /// How often they were searched.
    pub gezocht: u64,
    /// How often nothing sure was found.
    pub niets: u64,
    /// How often an answer was opened.
    pub geklikt: u64,
}

/// How a product is used, in the last months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gebruik {
    /// The product.
    pub product: Arc<Product>,
    /// How often its page was opened.
    pub bekeken: u64,
    /// How often it helped.
    pub geholpen: u64,
    /// How often it did not.
    pub niet_geholpen: u64,
}

/// What an editor sees at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Redactiebeeld {
    /// Faults for which changed content is not in use.
    pub fouten: Vec<Inhoudfout>,
    /// Products that should have been checked again, the oldest first.
    pub te_laat: Vec<Arc<Product>>,
    /// Products with a draft that is not live: slug.
    pub concepten: Vec<String>,
    /// What people searched and did not open anything of, the most asked first.
    pub niet_gevonden: Vec<Zoektelling>,
    /// Products with their use, the most used first.
    pub gebruik: Vec<Gebruik>,
}

/// How a changed file will look.
#[derive(Debug, Clone, Default)]
pub struct Voorbeeld {
    /// The product, when the file can be read.
    pub product: Option<Arc<Product>>,
    /// What is wrong with the file.
    pub fouten: Vec<Inhoudfout>,
    /// What is hard to read, with the words it is about.
    pub bevindingen: Vec<(Bevinding, String)>,
}

/// Work of editors.
#[async_trait]
pub trait Redactie: Send + Sync {
    /// What asks attention.
    async fn beeld(&self, wie: &Medewerker) -> Result<Redactiebeeld, PortalError>;
    /// The file of a product as it is now; a draft of it (`slug.concept.md`) goes before.
    fn brontekst(&self, wie: &Medewerker, slug: &str) -> Result<String, PortalError>;
    /// How a product will look with this text as its file. Keeps nothing.
    fn voorbeeld(&self, wie: &Medewerker, slug: &str, tekst: &str) -> Voorbeeld;
}
