//! The texts of the interface. They stand in `nl.toml`; the build makes Rust of them.

pub mod datum;
pub mod melding;
pub mod stand;
pub mod taal;
pub mod telling;
pub mod verklaring;

/// Dutch: the source language.
pub mod nl {
    include!(concat!(env!("OUT_DIR"), "/nl.rs"));
}

/// The file of the texts, for the language check.
pub const BRON: &str = include_str!("nl.toml");
/// A sample value for each `{place}` in a text, for the language check.
pub const VOORBEELDEN: &str = include_str!("voorbeelden.toml");
