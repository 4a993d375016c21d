//! What a browser loads, built into the binary.

use rust_embed::RustEmbed;

/// The files of `target/site`; none when the site was not built.
#[derive(RustEmbed)]
#[folder = "../target/site/"]
#[allow_missing = true]
pub struct Site;

impl Site {
    /// The stylesheet that every theme is laid on.
    pub fn stijlblad() -> Option<String> {
        let naam = Self::iter().find(|naam| naam.starts_with("portaal.") && naam.ends_with(".css"))?;
        String::from_utf8(Self::get(&naam)?.data.into_owned()).ok()
    }
}
