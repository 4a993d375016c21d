//! What pages and the API may ask of the portal: one trait per theme. The server's
//! services answer; pages never meet a source or a table.

mod balie;
mod catalogus;
mod deel;
mod formulieren;
mod schrijven;
mod zaken;

pub use balie::{Balie, BalieZaak, HangendeTaak, WerkvoorraadRegel};
pub use catalogus::{Catalogus, Pagina};
pub use deel::{Bron, Deel, PortalError, Storing};
pub use formulieren::{
    Bevestiging, ConceptInHetKort, Formulieren, NaStap, Overzicht, OverzichtDeel, StapBeeld, Start, Verstuurd,
};
pub use schrijven::Schrijven;
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
    /// The medewerker's side.
    pub balie: Arc<dyn Balie>,
}
