//! The secret with which everything personal is sealed. It is not in the database.

use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::toeval::Toeval;

/// The secret could not be had.
#[derive(Debug, thiserror::Error)]
pub enum Sleutelfout {
    /// The file cannot be read or made.
    #[error("the key file cannot be used: {0}")]
    Bestand(#[from] io::Error),
    /// It is not 32 bytes in base64url.
    #[error("PORTAAL_SLEUTEL, or the file `sleutel` in the data folder, must be 32 bytes in base64url without padding")]
    Vorm,
}

/// Takes the secret from the setting, else from the file; makes the file when it is not
/// there. Only the owner may read it.
///
/// # Errors
/// [`Sleutelfout`] when there is one and it cannot be used: a new secret would make all
/// that is stored unreadable, so it is never replaced.
pub fn lees_of_maak(instelling: Option<&str>, map: &Path, toeval: &Toeval) -> Result<[u8; 32], Sleutelfout> {
    if let Some(tekst) = instelling {
        return lees(tekst);
    }
    let pad = map.join("sleutel");
    match fs::read_to_string(&pad) {
        Ok(tekst) => lees(&tekst),
        Err(fout) if fout.kind() == io::ErrorKind::NotFound => maak(&pad, toeval),
        Err(fout) => Err(fout.into()),
    }
}

fn lees(tekst: &str) -> Result<[u8; 32], Sleutelfout> {
    let bytes = URL_SAFE_NO_PAD.decode(tekst.trim()).map_err(|_| Sleutelfout::Vorm)?;
    bytes.try_into().map_err(|_| Sleutelfout::Vorm)
}

fn maak(pad: &Path, toeval: &Toeval) -> Result<[u8; 32], Sleutelfout> {
    let geheim: [u8; 32] = toeval.bytes();
    let mut bestand = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(pad)?;
    bestand.write_all(URL_SAFE_NO_PAD.encode(geheim).as_bytes())?;
    bestand.sync_all()?;
    Ok(geheim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_made_once_and_stays() {
        let map = tempfile::tempdir().expect("a folder");
        let toeval = Toeval::met_zaad(1);
        let eerst = lees_of_maak(None, map.path(), &toeval).expect("made");
        assert_eq!(lees_of_maak(None, map.path(), &toeval).expect("read"), eerst);
        fs::write(map.path().join("sleutel"), "kapot").expect("written");
        assert!(matches!(lees_of_maak(None, map.path(), &toeval), Err(Sleutelfout::Vorm)));
    }
}
