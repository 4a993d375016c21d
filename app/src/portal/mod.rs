//! What pages and the API may ask of the portal: one trait per theme. The server's
//! services answer; pages never meet a source or a table.

mod antwoord;
mod balie;
mod catalogus;
mod deel;
mod formulieren;
mod meten;
mod redactie;
mod schrijven;
mod terugbellen;
mod zaken;

pub use antwoord::{Antwoord, Uitslag};
pub use balie::{Balie, BalieZaak, HangendeTaak, WerkvoorraadRegel};
pub use catalogus::{Catalogus, Pagina};
pub use deel::{Bron, Deel, PortalError, Storing};
pub use formulieren::{
    Bevestiging, ConceptInHetKort, Formulieren, NaStap, Overzicht, OverzichtDeel, StapBeeld, Start, Verstuurd,
};
pub use meten::Meten;
pub use redactie::{Gebruik, Inhoudfout, Redactie, Redactiebeeld, Voorbeeld, Zoektelling};
pub use schrijven::Schrijven;
pub use terugbellen::{Gevraagd, Terugbelbelofte, Terugbellen, Terugbelregel};
pub use zaken::{Mijn, MijnZaken, ZaakBeeld, ZaakInHetKort};

use std::sync::Arc;

/// All themes together, as the routes get them.
#[derive(Clone)]
pub struct Portaal {
    /// Products, pages, facts of the gemeente.
    pub catalogus: Arc<dyn Catalogus>,
    /// E-formulieren and drafts.
    pub formulieren: Arc<dyn Formulieren>,
    /// A resident's own zaken.
    pub zaken: Arc<dyn MijnZaken>,
    /// Help for who writes to residents.
    pub schrijven: Arc<dyn Schrijven>,
    /// Counting use.
    pub meten: Arc<dyn Meten>,
    /// Keeping the content up to date.
    pub redactie: Arc<dyn Redactie>,
    /// Calling back.
    pub terugbellen: Arc<dyn Terugbellen>,
    /// The medewerker's side.
    pub balie: Arc<dyn Balie>,
}
