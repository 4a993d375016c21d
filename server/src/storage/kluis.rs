//! Encryption of what is personal, with a key that is not in the database.

use std::fmt;
use std::sync::Arc;

use app::domain::bsn::Bsn;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::Sha256;

use super::OpslagFout;
use crate::toeval::Toeval;

/// Seals and opens values with XChaCha20-Poly1305, and makes lookup keys with
/// HMAC-SHA-256 (rows A5 and S2 of the security requirements). The two use keys of their
/// own, derived from the one secret.
#[derive(Clone)]
pub struct Kluis {
    geheim: Arc<Sleutels>,
    toeval: Toeval,
}

struct Sleutels {
    cijfer: XChaCha20Poly1305,
    zoek: [u8; 32],
}

/// Whose something is: a key that can be looked up but tells nothing about the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eigenaar(String);

impl Eigenaar {
    /// As it stands in the database.
    pub fn als_tekst(&self) -> &str {
        &self.0
    }
}

/// A sealed value that does not open: another key, or it was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a sealed value does not open with this key")]
pub struct Ontsleutelfout;

const NONCE: usize = 24;

impl Kluis {
    /// With this secret of 32 bytes.
    pub fn new(geheim: &[u8; 32], toeval: Toeval) -> Self {
        let cijfer = XChaCha20Poly1305::new(&afgeleid(geheim, b"portaal/cijfer/1").into());
        let zoek = afgeleid(geheim, b"portaal/zoek/1");
        Self { geheim: Arc::new(Sleutels { cijfer, zoek }), toeval }
    }

    /// Seals a value. `plek` says where it belongs (table and row); it only opens there,
    /// so a sealed value cannot be moved to another row.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn verzegel<T: Serialize>(&self, plek: &str, waarde: &T) -> Result<Vec<u8>, OpslagFout> {
        let nonce: [u8; NONCE] = self.toeval.bytes();
        let msg = serde_json::to_vec(waarde)?;
        let payload = Payload { msg: &msg, aad: plek.as_bytes() };
        let cijfertekst = self.geheim.cijfer.encrypt(&XNonce::from(nonce), payload).map_err(|_| Ontsleutelfout)?;
        Ok([&nonce[..], &cijfertekst].concat())
    }

    /// Opens a sealed value.
    ///
    /// # Errors
    /// When it was sealed with another key, for another place, or changed.
    pub fn open<T: DeserializeOwned>(&self, plek: &str, verzegeld: &[u8]) -> Result<T, OpslagFout> {
        let (nonce, cijfertekst) = verzegeld.split_first_chunk::<NONCE>().ok_or(Ontsleutelfout)?;
        let payload = Payload { msg: cijfertekst, aad: plek.as_bytes() };
        let klaar = self.geheim.cijfer.decrypt(&XNonce::from(*nonce), payload).map_err(|_| Ontsleutelfout)?;
        Ok(serde_json::from_slice(&klaar)?)
    }

    /// The lookup key of a person.
    pub fn eigenaar(&self, bsn: &Bsn) -> Eigenaar {
        Eigenaar(self.merk("bsn", &bsn.onthul()))
    }

    /// A keyed hash of a text, for a purpose; base64url without padding.
    pub fn merk(&self, doel: &str, tekst: &str) -> String {
        let bytes = afgeleid(&self.geheim.zoek, format!("{doel}:{tekst}").as_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }
}

impl fmt::Debug for Kluis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kluis(…)")
    }
}

fn afgeleid(sleutel: &[u8; 32], doel: &[u8]) -> [u8; 32] {
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(sleutel).expect("HMAC takes a key of any length");
    mac.update(doel);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kluis(zaad: u8) -> Kluis {
        Kluis::new(&[zaad; 32], Toeval::met_zaad(1))
    }

    #[test]
    fn a_sealed_value_opens_only_in_its_place_and_with_its_key() {
        let dicht = kluis(1).verzegel("t/1", &"geheim").expect("seals");
        assert_eq!(kluis(1).open::<String>("t/1", &dicht).expect("opens"), "geheim");
        assert!(kluis(1).open::<String>("t/2", &dicht).is_err());
        assert!(kluis(2).open::<String>("t/1", &dicht).is_err());
        assert!(kluis(1).open::<String>("t/1", &dicht[..10]).is_err());
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let dicht = kluis(1).verzegel("t/1", &"geheim").expect("seals");
        for plek in 0..dicht.len() {
            let mut anders = dicht.clone();
            anders[plek] ^= 1;
            assert!(kluis(1).open::<String>("t/1", &anders).is_err(), "byte {plek}");
        }
    }

    #[test]
    fn a_lookup_key_shows_no_digits_and_depends_on_the_secret() {
        let bsn = Bsn::parse("999993653").expect("valid");
        let eigenaar = kluis(1).eigenaar(&bsn);
        assert!(!eigenaar.als_tekst().contains("999993653"));
        assert_eq!(eigenaar, kluis(1).eigenaar(&bsn));
        assert_ne!(eigenaar, kluis(2).eigenaar(&bsn));
    }
}
