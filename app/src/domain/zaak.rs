//! A request and how far it is.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::referentie::Referentie;

/// Kind of zaak, in the words of a resident. The names follow the ZGW Catalogi API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zaaktype {
    /// Stable key; versions of the type share it.
    pub identificatie: String,
    /// What the person asked for.
    pub naam: String,
    /// Team that does it.
    pub team: String,
    /// Servicenorm: working days until the person hears.
    pub doorlooptijd_werkdagen: u16,
    /// The steps, in order.
    #[serde(rename = "status")]
    pub statussen: Vec<Statustype>,
}

/// One step that a zaak goes through.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statustype {
    /// Key of the step.
    pub id: String,
    /// Name in plain words.
    pub naam: String,
    /// What happens in it, and what the person must do.
    pub uitleg: String,
    /// What to say while it is still to come.
    pub straks: String,
    /// The zaak is finished here.
    #[serde(default)]
    pub eind: bool,
}

/// A status that was set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Key of the step in the zaaktype.
    pub statustype: String,
    /// When it was set.
    pub gezet: Timestamp,
    /// Word of explanation by the behandelaar; may be empty.
    pub toelichting: String,
}

/// A zaak as its source knows it, without the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zaak {
    /// Key in URLs.
    pub id: String,
    /// Number for people.
    pub referentie: Referentie,
    /// Which kind.
    pub zaaktype: String,
    /// When it was sent.
    pub ontvangen: Timestamp,
    /// Last day on which the person hears.
    pub uiterlijk: Date,
    /// What was set so far, oldest first; never empty.
    pub statussen: Vec<Status>,
}

/// One line of what was answered, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AntwoordRegel {
    /// The question, short.
    pub vraag: String,
    /// The answer; several lines for several people.
    pub antwoord: Vec<String>,
}

/// Where one step stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoortgangStap {
    /// Name in plain words.
    pub naam: String,
    /// Done, now or to come.
    pub stand: Stand,
    /// Local time at which it was set; absent for a step to come.
    pub sinds: Option<DateTime>,
    /// What happens, or what will.
    pub uitleg: String,
    /// Word of the behandelaar.
    pub toelichting: String,
}

/// Done, now or to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stand {
    /// Behind us.
    Klaar,
    /// Going on.
    Nu,
    /// Still to come.
    Straks,
}

/// The line of steps of one zaak.
///
/// Steps that were skipped are left out: we do not promise what did not happen. A step
/// that was set twice shows its last moment. In the final step everything is done.
pub fn voortgang(zaaktype: &Zaaktype, zaak: &Zaak, zone: &TimeZone) -> Vec<VoortgangStap> {
    let huidig = zaak.statussen.last();
    let plek_nu = huidig.and_then(|nu| zaaktype.statussen.iter().position(|s| s.id == nu.statustype)).unwrap_or(0);
    let stap = |(plek, soort): (usize, &Statustype)| {
        let gezet = zaak.statussen.iter().rev().find(|s| s.statustype == soort.id);
        let stand = match plek.cmp(&plek_nu) {
            std::cmp::Ordering::Less => Stand::Klaar,
            std::cmp::Ordering::Equal if soort.eind => Stand::Klaar,
            std::cmp::Ordering::Equal => Stand::Nu,
            std::cmp::Ordering::Greater => Stand::Straks,
        };
        if stand == Stand::Klaar && gezet.is_none() {
            return None;
        }
        let is_straks = stand == Stand::Straks;
        Some(VoortgangStap {
            naam: soort.naam.clone(),
            stand,
            sinds: gezet.filter(|_| !is_straks).map(|s| s.gezet.to_zoned(zone.clone()).datetime()),
            uitleg: if is_straks { &soort.straks } else { &soort.uitleg }.clone(),
            toelichting: gezet.filter(|_| !is_straks).map(|s| s.toelichting.clone()).unwrap_or_default(),
        })
    };
    zaaktype.statussen.iter().enumerate().filter_map(stap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zaaktype() -> Zaaktype {
        let status = |id: &str, eind| Statustype {
            id: id.into(),
            naam: id.to_uppercase(),
            uitleg: format!("{id} nu"),
            straks: format!("{id} straks"),
            eind,
        };
        Zaaktype {
            identificatie: "proef".into(),
            naam: "Proef".into(),
            team: "Team".into(),
            doorlooptijd_werkdagen: 5,
            statussen: vec![status("a", false), status("b", false), status("c", true)],
        }
    }

    fn zaak(gezet: &[&str]) -> Zaak {
        let status = |id: &&str| Status {
            statustype: (*id).into(),
            gezet: Timestamp::UNIX_EPOCH,
            toelichting: format!("bij {id}"),
        };
        Zaak {
            id: "1".into(),
            referentie: Referentie::nieuw("WR", 2026, 1),
            zaaktype: "proef".into(),
            ontvangen: Timestamp::UNIX_EPOCH,
            uiterlijk: Date::ZERO,
            statussen: gezet.iter().map(status).collect(),
        }
    }

    fn standen(gezet: &[&str]) -> Vec<(String, Stand)> {
        voortgang(&zaaktype(), &zaak(gezet), &TimeZone::UTC).into_iter().map(|s| (s.naam, s.stand)).collect()
    }

    #[test]
    fn done_now_and_to_come() {
        let verwacht = vec![("A".into(), Stand::Klaar), ("B".into(), Stand::Nu), ("C".into(), Stand::Straks)];
        assert_eq!(standen(&["a", "b"]), verwacht);
    }

    #[test]
    fn a_skipped_step_is_not_shown_as_done() {
        assert_eq!(standen(&["a", "c"]), vec![("A".into(), Stand::Klaar), ("C".into(), Stand::Klaar)]);
    }

    #[test]
    fn going_back_hides_what_was_said_ahead() {
        let stappen = voortgang(&zaaktype(), &zaak(&["a", "b", "a"]), &TimeZone::UTC);
        assert_eq!(stappen[1].stand, Stand::Straks);
        assert_eq!(stappen[1].toelichting, "");
    }
}
