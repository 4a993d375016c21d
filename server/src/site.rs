//! What a browser loads, built into the binary.

use std::collections::HashSet;

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

    /// Names of the icons in the sprite.
    pub fn iconen() -> Option<HashSet<String>> {
        let naam = Self::iter().find(|naam| naam.starts_with("iconen.") && naam.ends_with(".svg"))?;
        let sprite = String::from_utf8(Self::get(&naam)?.data.into_owned()).ok()?;
        let namen = sprite.split("id=\"").skip(1).filter_map(|rest| rest.split_once('"'));
        Some(namen.map(|(naam, _)| naam.to_owned()).collect())
    }
}
