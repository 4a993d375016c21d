//! Words of the accessibility statement that follow from its data.

use super::nl::verklaring as t;
use crate::domain::dekking::{Criterium, Toets, Weergave};
use crate::domain::verklaring::Nalevingsstatus;

/// What a letter is called, and what it means.
pub fn status(status: Nalevingsstatus) -> (&'static str, &'static str) {
    match status {
        Nalevingsstatus::A => (t::A, t::A_UITLEG),
        Nalevingsstatus::B => (t::B, t::B_UITLEG),
        Nalevingsstatus::C => (t::C, t::C_UITLEG),
        Nalevingsstatus::D => (t::D, t::D_UITLEG),
    }
}

/// How we looked.
pub fn weergave(weergave: Weergave) -> &'static str {
    match weergave {
        Weergave::Donker => t::DONKER,
        Weergave::GedwongenKleuren => t::GEDWONGEN_KLEUREN,
        Weergave::Zoom => t::ZOOM,
        Weergave::WijdeTekst => t::WIJDE_TEKST,
    }
}

/// `niveau AA, axe, eigen test`
pub fn hoe_getest(criterium: &Criterium) -> String {
    let door = criterium.door.iter().map(|toets| match toets {
        Toets::Axe => t::AXE,
        Toets::HtmlCodeSniffer => t::HTML_CODESNIFFER,
        Toets::Reis => t::EIGEN_TEST,
    });
    let niveau = t::niveau(&criterium.niveau);
    std::iter::once(niveau.as_str()).chain(door).collect::<Vec<_>>().join(t::KOMMA)
}

/// `320, 768 en 1280`
pub fn opsomming(getallen: &[u16]) -> String {
    let woorden: Vec<String> = getallen.iter().map(u16::to_string).collect();
    match woorden.split_last() {
        Some((laatste, rest)) if !rest.is_empty() => format!("{}{}{laatste}", rest.join(t::KOMMA), t::EN),
        _ => woorden.concat(),
    }
}

/// `1 werkdag`, `5 werkdagen`.
pub fn werkdagen(aantal: u8) -> String {
    if aantal == 1 { t::WERKDAG.to_owned() } else { t::werkdagen(aantal) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_say_them() {
        assert_eq!(opsomming(&[320, 768, 1280]), "320, 768 en 1280");
        assert_eq!(opsomming(&[320]), "320");
        assert_eq!(opsomming(&[]), "");
        assert_eq!(werkdagen(1), "1 werkdag");
        assert_eq!(werkdagen(5), "5 werkdagen");
    }
}
