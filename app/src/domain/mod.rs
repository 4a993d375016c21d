//! Plain data and rules of the gemeente's work. No Leptos, no I/O, no clock: whoever
//! needs "today" passes it in, so that every rule can be tested on any day.

pub mod aangiftevenster;
pub mod adres;
pub mod begrip;
pub mod bericht;
pub mod bsn;
pub mod dekking;
pub mod duur;
pub mod feestdagen;
pub mod gemeente;
pub mod identiteit;
pub mod kanaal;
pub mod levensgebeurtenis;
pub mod locatie;
pub mod nood;
pub mod openingstijden;
pub mod persoon;
pub mod product;
pub mod referentie;
pub mod tarief;
pub mod telefoonnummer;
pub mod termijn;
pub mod terugbelverzoek;
pub mod verklaring;
pub mod vraag;
pub mod zaak;
