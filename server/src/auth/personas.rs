//! The personas of the demo: official test persons, and invented staff. They end in the
//! same session as a real login.

use app::domain::bsn::Bsn;
use app::domain::identiteit::{Functie, Identiteit, Inwoner, Medewerker, Niveau};

/// Somebody one can be in the demo.
#[derive(Debug, Clone)]
pub struct Persona {
    /// Value that the button posts.
    pub sleutel: &'static str,
    /// Who it is.
    pub wie: Identiteit,
}

/// All personas, in the order of the page.
pub fn alle() -> Vec<Persona> {
    let inwoners = [
        ("suzanne", "999993653", "Suzanne Moulin", Niveau::Substantieel),
        ("gerrit", "999994542", "Gerrit den Braber", Niveau::Midden),
        ("milosevic", "999991188", "Milošević Petrovic", Niveau::Basis),
    ];
    let medewerkers =
        [("sem", "Medewerker KCC Sem", Functie::Kcc), ("fenna", "Behandelaar Fenna", Functie::Behandelaar)];
    let inwoners = inwoners.into_iter().filter_map(|(sleutel, bsn, naam, niveau)| {
        let bsn = Bsn::parse(bsn).ok()?;
        Some(Persona { sleutel, wie: Identiteit::Inwoner(Inwoner { bsn, naam: naam.to_owned(), niveau }) })
    });
    let medewerkers = medewerkers.into_iter().map(|(sleutel, naam, functie)| Persona {
        sleutel,
        wie: Identiteit::Medewerker(Medewerker { account: sleutel.to_owned(), naam: naam.to_owned(), functie }),
    });
    inwoners.chain(medewerkers).collect()
}

/// The persona with this key.
pub fn met_sleutel(sleutel: &str) -> Option<Persona> {
    alle().into_iter().find(|persona| persona.sleutel == sleutel)
}
