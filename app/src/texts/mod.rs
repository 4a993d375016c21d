//! The texts of the interface. They stand in `nl.toml`; the build makes Rust of them.

pub mod datum;
pub mod melding;
pub mod stand;
pub mod telling;

/// Dutch: the source language.
pub mod nl {
    include!(concat!(env!("OUT_DIR"), "/nl.rs"));
}
