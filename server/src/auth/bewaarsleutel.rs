//! A key in the page of a form with which what is typed can still be kept when the session
//! is gone: ended, logged out in another tab, or lost with the browser. It only writes, to
//! the draft of one person for one form; nothing can be read or sent with it.

use app::domain::bsn::Bsn;
use app::domain::identiteit::{Inwoner, Niveau};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::Sessies;

/// How long after the page was made.
const GELDIG: SignedDuration = SignedDuration::from_hours(24);

#[derive(Serialize, Deserialize)]
struct Inhoud {
    bsn: String,
    tot: i64,
}

impl Sessies {
    /// The key for this person and form. Empty when it cannot be made: then a lost session
    /// loses what was not kept yet.
    pub fn bewaarsleutel(&self, wie: &Inwoner, formulier: &str) -> String {
        let tot = self.klok.nu().saturating_add(GELDIG).unwrap_or(Timestamp::MAX).as_second();
        let inhoud = Inhoud { bsn: wie.bsn.onthul(), tot };
        self.opslag
            .kluis
            .verzegel(&plek(formulier), &inhoud)
            .map(|dicht| URL_SAFE_NO_PAD.encode(dicht))
            .unwrap_or_default()
    }

    /// Whose draft of this form the key may write to; `None` when it is no key, for another
    /// form, or too old.
    pub fn mag_bewaren(&self, sleutel: &str, formulier: &str) -> Option<Inwoner> {
        let dicht = URL_SAFE_NO_PAD.decode(sleutel).ok()?;
        let inhoud: Inhoud = self.opslag.kluis.open(&plek(formulier), &dicht).ok()?;
        let geldig = inhoud.tot >= self.klok.nu().as_second();
        let bsn = Bsn::parse(&inhoud.bsn).ok().filter(|_| geldig)?;
        Some(Inwoner { bsn, naam: String::new(), niveau: Niveau::Basis })
    }
}

fn plek(formulier: &str) -> String {
    format!("bewaarsleutel/{formulier}")
}
