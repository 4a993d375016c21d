//! Work that nobody waits for.

pub mod opruimen;
pub mod outbox;
