//! Plain data and rules of the gemeente's work. No Leptos, no I/O, no clock: whoever
//! needs "today" passes it in, so that every rule can be tested on any day.

pub mod aangiftevenster;
pub mod adres;
pub mod begrip;
pub mod bsn;
pub mod dekking;
pub mod feestdagen;
pub mod gemeente;
pub mod identiteit;
pub mod openingstijden;
pub mod persoon;
pub mod product;
pub mod referentie;
pub mod termijn;
pub mod verklaring;

pub mod zaak;
