//! Static files: named by their content, so a browser may keep them for ever.

use std::collections::BTreeMap;

use app::components::kader::Bestanden;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rust_embed::RustEmbed;
use sha2::{Digest as _, Sha256};

use super::Staat;

#[derive(RustEmbed)]
#[folder = "../target/site/"]
#[allow_missing = true]
struct Site;

const VOOR_ALTIJD: &str = "public, max-age=31536000, immutable";

/// The names of this build, with the tokens file of the gemeente among them.
pub fn namen(thema: &Thema) -> Bestanden {
    let manifest = Site::get("manifest.json").and_then(|bestand| serde_json::from_slice(&bestand.data).ok());
    let mut namen: BTreeMap<String, String> = manifest.unwrap_or_default();
    namen.insert("thema.css".to_owned(), thema.naam.clone());
    Bestanden::new(namen)
}

/// The tokens file of the gemeente: comes with its content, so it is packed at start.
pub struct Thema {
    naam: String,
    heel: Bytes,
    ingepakt: Bytes,
}

impl Thema {
    /// Packs this tokens file.
    pub fn new(css: &str) -> Self {
        let hash = URL_SAFE_NO_PAD.encode(&Sha256::digest(css.as_bytes())[..6]);
        let mut ingepakt = Vec::new();
        let instelling = brotli::enc::BrotliEncoderParams::default();
        // Writing to memory does not fail; if it ever did, browsers get the file as it is.
        let gelukt = brotli::BrotliCompress(&mut css.as_bytes(), &mut ingepakt, &instelling).is_ok();
        let heel = Bytes::copy_from_slice(css.as_bytes());
        let ingepakt = if gelukt { ingepakt.into() } else { Bytes::new() };
        Self { naam: format!("thema.{hash}.css"), heel, ingepakt }
    }

    fn inhoud(&self, brotli: bool) -> (Bytes, bool) {
        let kan = brotli && !self.ingepakt.is_empty();
        (if kan { &self.ingepakt } else { &self.heel }.clone(), kan)
    }
}

/// A file of the build, and whether it is the packed twin.
fn van_site(naam: &str, brotli: bool) -> Option<(Bytes, bool)> {
    if naam == "manifest.json" {
        return None;
    }
    let klein = if brotli { Site::get(&format!("{naam}.br")) } else { None };
    let ingepakt = klein.is_some();
    let bestand = klein.or_else(|| Site::get(naam))?;
    Some((bestand.data.into_owned().into(), ingepakt))
}

/// `/robots.txt`: keeps the name that robots look for.
pub async fn robots() -> Response {
    match Site::get("robots.txt") {
        Some(bestand) => {
            ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], bestand.data.into_owned()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `/static/{naam}`: the brotli twin when the browser takes it.
pub async fn bestand(State(staat): State<Staat>, Path(naam): Path<String>, headers: HeaderMap) -> Response {
    let brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|soorten| soorten.to_str().ok())
        .is_some_and(|soorten| soorten.split(',').any(|soort| soort.trim().split(';').next() == Some("br")));
    let gevonden = if naam == staat.thema.naam { Some(staat.thema.inhoud(brotli)) } else { van_site(&naam, brotli) };
    let Some((inhoud, ingepakt)) = gevonden else { return StatusCode::NOT_FOUND.into_response() };
    let soort = mime_guess::from_path(&naam).first_or_octet_stream();
    let soort = if soort.type_() == "text" { format!("{soort}; charset=utf-8") } else { soort.to_string() };
    let mut antwoord = ([(header::CONTENT_TYPE, soort)], inhoud).into_response();
    let uit = antwoord.headers_mut();
    uit.insert(header::CACHE_CONTROL, header::HeaderValue::from_static(VOOR_ALTIJD));
    uit.insert(header::VARY, header::HeaderValue::from_static("Accept-Encoding"));
    if ingepakt {
        uit.insert(header::CONTENT_ENCODING, header::HeaderValue::from_static("br"));
    }
    antwoord
}
