//! Help for employees who write to residents.

use crate::taal::Oordeel;

/// Judges texts. Nothing of a text is kept.
pub trait Schrijven: Send + Sync {
    /// What is hard in a text of an employee.
    fn oordeel(&self, tekst: &str) -> Oordeel;
}
