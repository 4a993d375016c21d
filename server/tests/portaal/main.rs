//! Tests of the whole server, in process, on a real database. One binary; the files
//! follow the URLs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod balie;
mod formulieren;
mod grenzen;
mod harnas;
mod huis;
mod inloggen;
mod lekken;
mod mijn;
mod openbaar;
mod opslag;
mod rechten;
mod standen;
mod storingen;
mod teksten;
