//! Counting use: per month, without who.

use super::PortalError;

/// What is counted. Nothing here makes a page wait, and nothing can fail for a person.
pub trait Meten: Send + Sync {
    /// A product page was opened.
    fn bekeken(&self, slug: &str);
    /// Something was searched; `zeker` when answers were found. Kept only when it cannot be
    /// about a person.
    fn gezocht(&self, vraag: &str, zeker: bool);
    /// One of the answers to this question was opened.
    fn geklikt(&self, vraag: &str);
    /// A product page helped, or did not.
    fn waardeer(&self, slug: &str, geholpen: bool) -> Result<(), PortalError>;
}
