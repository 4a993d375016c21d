//! The questions of a form, one file per kind of answer.

mod adres;
mod bekend;
mod datum;
mod invoer;
mod keuze;

pub use invoer::{Foutmelding, Invoervak, Vak};
pub use keuze::groepsklasse;

use leptos::prelude::*;

use crate::forms::definitie::{Soort, Veld};
use crate::forms::melding::Fout;
use crate::portal::StapBeeld;
use crate::texts::melding;

/// One question, with what was typed and what is wrong with it.
#[component]
pub fn VeldVraag(
    /// The question.
    veld: Veld,
    /// The step it stands in.
    beeld: StapBeeld,
) -> impl IntoView {
    match veld.soort.clone() {
        Soort::Bekend => view! { <bekend::Bekend beeld=beeld /> }.into_any(),
        Soort::Huisgenoten => view! { <keuze::Huisgenoten veld=veld beeld=beeld /> }.into_any(),
        Soort::Adres => view! { <adres::AdresVragen veld=veld beeld=beeld /> }.into_any(),
        Soort::Datum { .. } => view! { <datum::DatumVraag veld=veld beeld=beeld /> }.into_any(),
        Soort::Keuze { opties } => view! { <keuze::Keuze veld=veld beeld=beeld opties=opties /> }.into_any(),
        Soort::Aankruis { tekst } => view! { <keuze::Aankruis veld=veld beeld=beeld tekst=tekst /> }.into_any(),
        Soort::Tekst { .. } | Soort::Email | Soort::Telefoon => {
            view! { <invoer::Tekstvraag veld=veld beeld=beeld /> }.into_any()
        }
    }
}

/// What is wrong at one input, in words; empty when nothing is.
fn fout_bij(fouten: &[Fout], invoer: &str) -> String {
    fouten.iter().find(|fout| fout.invoer == invoer).map(|fout| melding::tekst(&fout.melding)).unwrap_or_default()
}

/// Value of `aria-describedby`: the help, when there is any, and the place of the error.
pub fn beschreven_door(naam: &str, heeft_hulp: bool) -> String {
    if heeft_hulp { format!("{naam}-hulp {naam}-fout") } else { format!("{naam}-fout") }
}
