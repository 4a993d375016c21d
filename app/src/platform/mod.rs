//! The one place where browser and server differ: the same functions twice. In the
//! browser they work; on the server, where islands are only drawn, they do nothing.

use jiff::civil::Date;

use crate::forms::definitie::Veld;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
pub use browser::{
    bij_vertrek, blijf_ingelogd, haal_weg_later, help_bij_schrijven, help_bij_stap, lees_voor, volg_zaak,
    waak_over_sessie, zwijg,
};

#[cfg(not(feature = "hydrate"))]
mod server;
#[cfg(not(feature = "hydrate"))]
pub use server::{
    bij_vertrek, blijf_ingelogd, haal_weg_later, help_bij_schrijven, help_bij_stap, lees_voor, volg_zaak,
    waak_over_sessie, zwijg,
};

// Plain Rust for the browser, tested on the server.
#[cfg(any(feature = "hydrate", test))]
mod zinplek;

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
