//! The pages, one folder per theme. A page is a component: it gets what the portal
//! answered and shows it. It asks nothing itself and decides no status code.

pub mod balie;
pub mod contact;
pub mod formulieren;
pub mod fout;
pub mod home;
pub mod inloggen;
pub mod leven;
pub mod mijn;
pub mod nieuws;
pub mod producten;
pub mod tekst;
pub mod terugbellen;
pub mod toegankelijkheid;
pub mod vragen;
pub mod woordenlijst;
pub mod zoeken;
