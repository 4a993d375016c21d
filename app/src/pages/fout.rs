//! Pages for what goes wrong: what happened, what is safe, what you can do now.

use leptos::prelude::*;

use crate::components::kader::{Document, kader};
use crate::components::voet::Telefoon;
use crate::components::zoekveld::Zoekveld;
use crate::portal::Storing;
use crate::texts::{datum, nl::fout as t};

/// The kinds of failure that have a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soort {
    /// It does not exist, or it isn't yours.
    NietGevonden,
    /// Not for this role.
    GeenToegang,
    /// The page was too old: wrong token, changed by somebody else.
    Verlopen,
    /// The request makes no sense.
    Ongeldig,
    /// The request is too large.
    TeGroot,
    /// A source does not answer.
    BronWeg(Storing),
    /// Our own fault.
    Intern,
}

impl Soort {
    /// What went wrong, in a few words: title of the page and of a problem of the API.
    pub fn titel(self) -> &'static str {
        match self {
            Self::NietGevonden => t::NIET_GEVONDEN_TITEL,
            Self::GeenToegang => t::GEEN_TOEGANG_TITEL,
            Self::Verlopen => t::VERLOPEN_TITEL,
            Self::Ongeldig => t::ONGELDIG_TITEL,
            Self::TeGroot => t::TE_GROOT_TITEL,
            Self::BronWeg(_) => t::BRON_TITEL,
            Self::Intern => t::INTERN_TITEL,
        }
    }
}

/// A page that says what went wrong.
#[component]
pub fn Foutpagina(
    /// What went wrong.
    soort: Soort,
    /// Number under which the details stand in the log; shown where that helps.
    kenmerk: String,
) -> impl IntoView {
    let kader = kader();
    let titel = soort.titel();
    let tekst = match soort {
        Soort::NietGevonden => t::NIET_GEVONDEN.to_owned(),
        Soort::GeenToegang => t::GEEN_TOEGANG.to_owned(),
        Soort::Verlopen => t::VERLOPEN.to_owned(),
        Soort::Ongeldig => t::ONGELDIG.to_owned(),
        Soort::TeGroot => t::TE_GROOT.to_owned(),
        Soort::BronWeg(storing) => t::bron(datum::tijd(kader.lokaal(storing.sinds).time())),
        Soort::Intern => t::INTERN.to_owned(),
    };
    let met_kenmerk = matches!(soort, Soort::Intern | Soort::BronWeg(_)) && !kenmerk.is_empty();
    let hulp = if soort == Soort::NietGevonden {
        view! { <Zoekveld /> }.into_any()
    } else {
        view! { <Telefoon gemeente=kader.gemeente /> }.into_any()
    };
    view! {
        <Document titel=titel wachtend=soort == Soort::NietGevonden>
            <section class="flow">
                <h1 class="nl-heading nl-heading--level-1">{titel}</h1>
                <p class="nl-paragraph nl-paragraph--lead">{tekst}</p>
                {hulp}
                {met_kenmerk.then(|| view! { <p class="nl-paragraph small soft">{t::kenmerk(kenmerk)}</p> })}
            </section>
        </Document>
    }
}
