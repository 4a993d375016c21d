//! Sessions: who is logged in, for how long, and the token that every form carries.

mod bewaarsleutel;
pub mod personas;

use app::domain::identiteit::Identiteit;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq as _;

use crate::klok::Klok;
use crate::storage::{Opslag, OpslagFout};
use crate::toeval::Toeval;

/// Name of the cookie (row S1).
pub const COOKIE: &str = "__Host-sid";
/// A session ends after this long without use (row S4: the rule of DigiD).
pub const STILTE: SignedDuration = SignedDuration::from_mins(15);
/// A session ends after this long, however busy (row S5: our choice).
pub const GEHEEL: SignedDuration = SignedDuration::from_hours(2);

/// What a cookie is worth.
#[derive(Debug, Clone)]
pub enum Sessiestand {
    /// No cookie, or one that we don't know (any more).
    Geen,
    /// A session that has ended by time. Opens nothing; we do still know whose form was
    /// being filled in, so that what was typed is not lost.
    Verlopen(Sessie),
    /// Logged in.
    Actief(Sessie),
}

/// A session.
#[derive(Debug, Clone)]
pub struct Sessie {
    /// Who it is.
    pub wie: Identiteit,
    /// Token for forms.
    pub csrf: String,
    /// When it ends if nothing more happens.
    pub eindigt: Timestamp,
    token: String,
}

impl Sessie {
    /// Is this the token of this session's forms? Takes the same time for any answer.
    pub fn klopt(&self, csrf: &str) -> bool {
        self.csrf.as_bytes().ct_eq(csrf.as_bytes()).into()
    }
}

/// Keeps sessions.
#[derive(Clone)]
pub struct Sessies {
    /// Where they are kept.
    pub opslag: Opslag,
    /// Time.
    pub klok: Klok,
    /// Randomness.
    pub toeval: Toeval,
}

impl Sessies {
    /// Begins a session, with a new token; the one before it, if any, is dead (row S3).
    ///
    /// # Errors
    /// When storage fails.
    pub async fn begin(&self, wie: &Identiteit, vorige: Option<&str>) -> Result<String, OpslagFout> {
        if let Some(vorige) = vorige {
            self.opslag.verwijder_sessie(vorige).await?;
        }
        let token = URL_SAFE_NO_PAD.encode(self.toeval.bytes::<32>());
        self.opslag.maak_sessie(&token, wie, self.klok.nu()).await?;
        Ok(token)
    }

    /// What this token is worth now. `gebruik`: the person did something, so the quiet
    /// time begins again.
    ///
    /// # Errors
    /// When storage fails: then nobody is logged in.
    pub async fn stand(&self, token: &str, gebruik: bool) -> Result<Sessiestand, OpslagFout> {
        let Some(gevonden) = self.opslag.sessie(token).await? else { return Ok(Sessiestand::Geen) };
        let nu = self.klok.nu();
        let csrf = self.opslag.kluis.merk("csrf", token);
        let eindigt = |gezien| plus(gezien, STILTE).min(plus(gevonden.begonnen, GEHEEL));
        let mut sessie = Sessie { wie: gevonden.wie, csrf, eindigt: eindigt(gevonden.gezien), token: token.to_owned() };
        if nu > sessie.eindigt {
            return Ok(Sessiestand::Verlopen(sessie));
        }
        if gebruik {
            self.opslag.sessie_gezien(token, nu).await?;
            sessie.eindigt = eindigt(nu);
        }
        Ok(Sessiestand::Actief(sessie))
    }

    /// Does storage answer?
    pub async fn bereikbaar(&self) -> bool {
        self.opslag.ping().await.is_ok()
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn einde(&self, sessie: &Sessie) -> Result<(), OpslagFout> {
        self.opslag.verwijder_sessie(&sessie.token).await
    }
}

fn plus(moment: Timestamp, duur: SignedDuration) -> Timestamp {
    moment.saturating_add(duur).unwrap_or(Timestamp::MAX)
}

/// Value of the `Set-Cookie` header that begins a session.
pub fn cookie(token: &str) -> String {
    format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax")
}

/// Value of the `Set-Cookie` header that ends it in the browser.
pub fn geen_cookie() -> String {
    format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
}

/// An own path to go on to after login; anything else becomes `None` (row O13).
pub fn eigen_pad(doel: &str) -> Option<&str> {
    let eigen = doel.starts_with('/') && !doel.starts_with("//");
    let vreemd = |c: char| c == '\\' || c.is_control() || c.is_whitespace();
    (eigen && !doel.contains(vreemd) && !doel.contains("%5C") && !doel.contains("%5c")).then_some(doel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_paths_are_followed() {
        assert_eq!(eigen_pad("/mijn/zaken?x=1"), Some("/mijn/zaken?x=1"));
        for kwaad in [
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "",
            "mijn",
            "/a\nb",
            "/%5Cevil",
            "\\/evil",
        ] {
            assert_eq!(eigen_pad(kwaad), None, "{kwaad}");
        }
    }
}
