//! Randomness, as something that is given: tests take a seed.

use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::{StdRng, SysRng};
use rand::{Rng, SeedableRng, TryRng};
use uuid::Uuid;

/// Source of random bytes, good enough for keys and session tokens.
#[derive(Clone)]
pub struct Toeval(Bron);

#[derive(Clone)]
enum Bron {
    Systeem,
    Zaad(Arc<Mutex<StdRng>>),
}

impl Toeval {
    /// The operating system's.
    pub fn systeem() -> Self {
        Self(Bron::Systeem)
    }

    /// Predictable, for tests.
    pub fn met_zaad(zaad: u64) -> Self {
        Self(Bron::Zaad(Arc::new(Mutex::new(StdRng::seed_from_u64(zaad)))))
    }

    /// `N` random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: nothing safe can be done then.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.0 {
            Bron::Systeem => SysRng.try_fill_bytes(&mut bytes).expect("the operating system gives random bytes"),
            Bron::Zaad(rng) => rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes),
        }
        bytes
    }

    /// A new identifier, of version 4.
    pub fn uuid(&self) -> String {
        uuid::Builder::from_random_bytes(self.bytes()).into_uuid().to_string()
    }
}

/// Is this text an identifier of ours? Whatever comes from a URL is asked this first.
pub fn is_uuid(tekst: &str) -> bool {
    Uuid::try_parse(tekst).is_ok()
}
