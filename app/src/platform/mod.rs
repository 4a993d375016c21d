//! The one place where browser and server differ: the same functions twice. In the
//! browser they work; on the server, where islands are only drawn, they do nothing.

use jiff::civil::Date;

use crate::forms::definitie::Veld;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
pub use browser::{blijf_ingelogd, haal_weg_later, help_bij_stap, volg_zaak, waak_over_sessie};

#[cfg(not(feature = "hydrate"))]
mod server;
#[cfg(not(feature = "hydrate"))]
pub use server::{blijf_ingelogd, haal_weg_later, help_bij_stap, volg_zaak, waak_over_sessie};

/// What help with a step needs to know.
#[derive(Debug, Clone)]
pub struct Stapgegevens {
    /// Slug of the form.
    pub formulier: String,
    /// Id of the step.
    pub stap: String,
    /// The questions.
    pub velden: Vec<Veld>,
    /// Today at the gemeente.
    pub vandaag: Date,
    /// Token for saving.
    pub csrf: String,
}
