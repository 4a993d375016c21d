//! Static files: named by their content, so a browser may keep them for ever.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use app::components::kader::Bestanden;
use app::components::schrijfveld::WOORDENBESTANDEN;
use app::components::zoekveld::ZOEKWOORDENBESTAND;
use app::taal::{LIJSTEN, Woordenschat};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use tokio::task::spawn_blocking;

use super::Staat;
use crate::site::Site;

const VOOR_ALTIJD: &str = "public, max-age=31536000, immutable";

/// The names of this build, with the files of the gemeente among them.
pub fn namen(eigen: &EigenBestanden) -> Bestanden {
    let manifest = Site::get("manifest.json").and_then(|bestand| serde_json::from_slice(&bestand.data).ok());
    let mut namen: BTreeMap<String, String> = manifest.unwrap_or_default();
    namen.extend(eigen.0.iter().map(|bestand| (bestand.bron.to_owned(), bestand.naam.clone())));
    Bestanden::new(namen)
}

/// Files that no build made: they come with the content, or from the lists of words.
pub struct EigenBestanden(Vec<Ingepakt>);

impl EigenBestanden {
    /// The tokens file of the gemeente, its words and what the search field finds, and the
    /// words of the portal.
    pub fn new(thema_css: &str, begrippen: String, zoekwoorden: String) -> Self {
        let [woordenschat, begrippenbestand] = WOORDENBESTANDEN;
        Self(vec![
            Ingepakt::new("thema.css", thema_css.to_owned()),
            Ingepakt::new(woordenschat, Woordenschat::pakket(LIJSTEN)),
            Ingepakt::new(begrippenbestand, begrippen),
            Ingepakt::new(ZOEKWOORDENBESTAND, zoekwoorden),
        ])
    }

    fn zoek(&self, naam: &str) -> Option<&Ingepakt> {
        self.0.iter().find(|bestand| bestand.naam == naam)
    }
}

/// A text that browsers may keep for ever, packed when the first one asks.
struct Ingepakt {
    bron: &'static str,
    naam: String,
    heel: Bytes,
    klein: OnceLock<Bytes>,
}

impl Ingepakt {
    fn new(bron: &'static str, inhoud: String) -> Self {
        let hash = URL_SAFE_NO_PAD.encode(&Sha256::digest(inhoud.as_bytes())[..6]);
        let (stam, einde) = bron.rsplit_once('.').unwrap_or((bron, "txt"));
        Self { bron, naam: format!("{stam}.{hash}.{einde}"), heel: inhoud.into(), klein: OnceLock::new() }
    }

    fn inhoud(&self, brotli: bool) -> (Bytes, bool) {
        if !brotli {
            return (self.heel.clone(), false);
        }
        let klein = self.klein.get_or_init(|| pak_in(&self.heel));
        if klein.is_empty() { (self.heel.clone(), false) } else { (klein.clone(), true) }
    }
}

/// Packs, or gives nothing: then browsers get the file as it is.
fn pak_in(heel: &Bytes) -> Bytes {
    // The best packing takes seconds for the list of words, and a person waits for it.
    let instelling = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    let mut klein = Vec::new();
    // Writing to memory does not fail.
    let gelukt = brotli::BrotliCompress(&mut heel.as_ref(), &mut klein, &instelling).is_ok();
    if gelukt { klein.into() } else { Bytes::new() }
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

/// `/robots.txt`: keeps the name that robots look for. The address of the sitemap must be
/// whole, and only the gemeente knows it, so it comes behind the file.
pub async fn robots(State(staat): State<Staat>) -> Response {
    let Some(bestand) = Site::get("robots.txt") else { return StatusCode::NOT_FOUND.into_response() };
    let gemeente = staat.portaal.catalogus.gemeente();
    let regels = String::from_utf8_lossy(&bestand.data);
    let tekst = format!("{}\n\nSitemap: {}/sitemap.xml\n", regels.trim_end(), gemeente.portaal_url);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], tekst).into_response()
}

/// `/static/{naam}`: the brotli twin when the browser takes it.
pub async fn bestand(State(staat): State<Staat>, Path(naam): Path<String>, headers: HeaderMap) -> Response {
    let brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|soorten| soorten.to_str().ok())
        .is_some_and(|soorten| soorten.split(',').any(|soort| soort.trim().split(';').next() == Some("br")));
    let (eigen, gevraagd) = (Arc::clone(&staat.eigen_bestanden), naam.clone());
    // Packing for the first who asks takes long enough to keep others waiting.
    let eigen =
        spawn_blocking(move || eigen.zoek(&gevraagd).map(|bestand| bestand.inhoud(brotli))).await.ok().flatten();
    let gevonden = eigen.or_else(|| van_site(&naam, brotli));
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
