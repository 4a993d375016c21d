//! The language check against texts that editors rewrote: does it still tell hard from plain?
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod ijking;
mod lijsten;
mod passen;
mod snelheid;
mod voorbeelden;
