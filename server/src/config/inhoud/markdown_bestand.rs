//! A Markdown file with a TOML header between `+++` lines, its places filled.

use app::domain::tarief::Tarief;
use serde::de::DeserializeOwned;

use super::InhoudFout;
use super::bron::Bron;
use super::delen::kop_en_lijf;
use super::plekken::Plekken;

/// What such a file says.
pub struct Gelezen<K> {
    /// Its header.
    pub kop: K,
    /// Its text, as Markdown.
    pub lijf: String,
    /// The amounts it names.
    pub tarieven: Vec<Tarief>,
}

/// Reads a file; what it cannot be read as is a fault with its line.
pub fn lees_met_kop<K: DeserializeOwned>(
    bron: &Bron,
    pad: &str,
    plekken: &Plekken,
    fouten: &mut Vec<InhoudFout>,
) -> Option<Gelezen<K>> {
    ontleed(pad, &bron.tekst(pad, fouten)?, plekken, fouten)
}

/// The same for a text that is not in a file yet.
pub fn ontleed<K: DeserializeOwned>(
    pad: &str,
    tekst: &str,
    plekken: &Plekken,
    fouten: &mut Vec<InhoudFout>,
) -> Option<Gelezen<K>> {
    let gevuld = plekken.vul(pad, tekst, fouten);
    let Some((kop, lijf)) = kop_en_lijf(&gevuld.tekst) else {
        fouten.push(InhoudFout::new(pad, "must begin with a header between two lines of `+++`"));
        return None;
    };
    match toml::from_str(kop) {
        Ok(gelezen) => Some(Gelezen { kop: gelezen, lijf: lijf.to_owned(), tarieven: gevuld.tarieven }),
        Err(fout) => {
            fouten.push(InhoudFout::van_toml(pad, kop, 1, &fout));
            None
        }
    }
}
