//! Work that nobody waits for.

pub mod opruimen;
pub mod outbox;
pub mod tellen;
pub mod verversen;
