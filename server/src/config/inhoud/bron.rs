//! Where content files come from: the demo gemeente in the binary, or a folder.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use serde::de::DeserializeOwned;

use super::InhoudFout;

/// In the name of a file that is not live yet: `paspoort.concept.md`.
pub const CONCEPT: &str = ".concept.";

#[derive(RustEmbed)]
#[folder = "content/"]
// Measures search; no portal needs it.
#[exclude = "zoekvragen.toml"]
struct Demogemeente;

/// A set of content files.
#[derive(Debug, Clone)]
pub enum Bron {
    /// The demo gemeente that is built in.
    Ingebouwd,
    /// A folder of a gemeente.
    Map(PathBuf),
}

impl Bron {
    /// The folder of a gemeente; without one, the demo.
    pub fn van(map: Option<&Path>) -> Self {
        map.map_or(Self::Ingebouwd, |map| Self::Map(map.to_owned()))
    }

    /// The folder, when it is one.
    pub fn map(&self) -> Option<&Path> {
        match self {
            Self::Ingebouwd => None,
            Self::Map(map) => Some(map),
        }
    }

    /// Text of a file; a missing or unreadable one is a fault.
    pub fn tekst(&self, pad: &str, fouten: &mut Vec<InhoudFout>) -> Option<String> {
        let gelezen = match self {
            Self::Ingebouwd => Demogemeente::get(pad)
                .ok_or_else(|| "this file is missing".to_owned())
                .and_then(|bestand| String::from_utf8(bestand.data.into_owned()).map_err(|fout| fout.to_string())),
            Self::Map(map) => fs::read_to_string(map.join(pad)).map_err(|fout| fout.to_string()),
        };
        gelezen.map(|tekst| gewone_regels(&tekst)).map_err(|wat| fouten.push(InhoudFout::new(pad, wat))).ok()
    }

    /// A TOML file; what it cannot be read as is a fault with its line.
    pub fn toml<T: DeserializeOwned>(&self, pad: &str, fouten: &mut Vec<InhoudFout>) -> Option<T> {
        let tekst = self.tekst(pad, fouten)?;
        toml::from_str(&tekst).map_err(|fout| fouten.push(InhoudFout::van_toml(pad, &tekst, 0, &fout))).ok()
    }

    /// Files in a folder with this ending, sorted.
    pub fn bestanden(&self, map: &str, einde: &str) -> Vec<String> {
        let mut paden = self.alle_bestanden(map, einde);
        // A draft beside a file is not live.
        paden.retain(|pad| !pad.contains(CONCEPT));
        paden
    }

    /// Slugs of products that have a draft, sorted.
    pub fn concepten(&self) -> Vec<String> {
        let einde = format!("{CONCEPT}md");
        self.alle_bestanden("producten", &einde)
            .iter()
            .map(|pad| stam(pad).trim_end_matches(".concept").to_owned())
            .collect()
    }

    fn alle_bestanden(&self, map: &str, einde: &str) -> Vec<String> {
        let mut paden: Vec<String> = match self {
            Self::Ingebouwd => Demogemeente::iter().map(Cow::into_owned).collect(),
            Self::Map(wortel) => fs::read_dir(wortel.join(map))
                .into_iter()
                .flatten()
                .filter_map(|bestand| bestand.ok()?.file_name().into_string().ok())
                .map(|naam| format!("{map}/{naam}"))
                .collect(),
        };
        paden.retain(|pad| pad.strip_prefix(map).is_some_and(|rest| rest.starts_with('/')) && pad.ends_with(einde));
        paden.sort();
        paden
    }
}

/// Name of a file without folder and ending.
pub fn stam(pad: &str) -> &str {
    let naam = pad.rsplit_once('/').map_or(pad, |(_, naam)| naam);
    naam.rsplit_once('.').map_or(naam, |(stam, _)| stam)
}

/// Some editors put a mark before the first letter, and two signs at the end of a line.
pub fn gewone_regels(tekst: &str) -> String {
    tekst.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}
