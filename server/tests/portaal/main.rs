//! Tests of the whole server, in process, on a real database. One binary; the files
//! follow the URLs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod balie;
mod catalogus;
mod feeds;
mod formulieren;
mod grenzen;
mod harnas;
mod huis;
mod inloggen;
mod lekken;
mod mijn;
mod openapi;
mod openbaar;
mod opendata;
mod opslag;
mod producten_api;
mod rechten;
mod redactie;
mod standen;
mod storingen;
mod suggesties;
mod teksten;
mod terugbellen;
mod verversen;
