//! `/api/v1`: the types that go over the line, shared by the server's routes and the islands'
//! client, and in [`opendata`] what others may read.

#[cfg(feature = "hydrate")]
pub mod client;
pub mod opendata;

use std::hash::{DefaultHasher, Hasher as _};

use serde::{Deserialize, Serialize};

use crate::domain::zaak::Stand;

/// Version of the API, by Semantic Versioning; its major number stands in the URLs.
pub const VERSIE: &str = "1.0.0";

/// What went wrong (RFC 9457).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Probleem {
    /// Kind of problem; `about:blank` says that the status is enough.
    #[serde(rename = "type")]
    pub soort: &'static str,
    /// What went wrong, in the words of the page.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The same, for who reads only this.
    pub detail: String,
    /// Number of this answer; stands in the log.
    pub instance: String,
}

/// `PUT /api/v1/concepten/{formulier}/stappen/{stap}`: what stands in the form now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Invoer {
    /// Names and values of the inputs, as a form would post them.
    pub antwoorden: Vec<(String, String)>,
}

/// Answer to [`Invoer`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Bewaard {
    /// Local time of saving: `20:14`.
    pub bewaard_om: String,
}

/// One of the answers to `GET /api/v1/suggesties`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Suggestie {
    /// Its title.
    pub naam: String,
    /// Where it stands.
    pub pad: String,
}

/// `GET /api/v1/sessie`, and the answer to `POST /api/v1/sessie`, which prolongs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
pub struct Resteert {
    /// Seconds until the session ends if nothing more happens.
    pub seconden: u32,
}

/// `GET /api/v1/zaken/{id}/stand`, and each event of the stream of a zaak: how far it is,
/// in the words of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ZaakStand {
    /// Name of the status it has now.
    pub status: String,
    /// What happens now and until when, one sentence each.
    pub uitleg: Vec<String>,
    /// The line of steps.
    pub voortgang: Vec<StapStand>,
}

impl ZaakStand {
    /// Tells two states apart without keeping one: the page carries it, so that an open page
    /// does not announce what it shows already.
    pub fn vingerafdruk(&self) -> String {
        let mut hasher = DefaultHasher::new();
        hasher.write(serde_json::to_string(self).unwrap_or_default().as_bytes());
        format!("{:016x}", hasher.finish())
    }
}

/// One step of a zaak, in the words of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StapStand {
    /// Name of the step.
    pub naam: String,
    /// Done, now or to come.
    #[cfg_attr(feature = "ssr", schema(value_type = String, pattern = "^(klaar|nu|straks)$"))]
    pub stand: Stand,
    /// When it was set, what happens in it, what the behandelaar says: a line each.
    pub regels: Vec<String>,
}
