//! Pieces of a page, after the NL Design System. The markup of each stands in
//! `style/README.md`; a class that isn't there has no style.

pub mod actie;
pub mod bevindingen;
pub mod calamiteit;
pub mod deelbaar;
pub mod foutenlijst;
pub mod icoon;
pub mod kader;
pub mod knop;
pub mod kop;
pub mod kruimelpad;
pub mod leven;
pub mod lijst;
pub mod meer;
pub mod melding;
pub mod schrijfveld;
pub mod terugbellen;
pub mod veld;
pub mod voet;
pub mod voortgang;
pub mod vraag;
pub mod woorduitleg;
pub mod zoekveld;
