//! The first page of a form: what to keep at hand, and one button.

use std::sync::Arc;

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::kader::{CsrfVeld, Document, kader};
use crate::components::knop::Hoofdknop;
use crate::components::melding::{Melding, Toon};
use crate::forms::definitie::Formulier;
use crate::texts::{datum, nl::formulier as t};

/// How somebody can begin.
#[derive(Debug, Clone)]
pub enum Begin {
    /// Log in first.
    Inloggen,
    /// Logged in as a resident, nothing filled in yet.
    Nieuw,
    /// Goes on with what was kept.
    Verder {
        /// Step to go on with.
        stap: String,
        /// When it was kept.
        bewaard: Timestamp,
    },
    /// Logged in, but not as a resident.
    AndereRol,
}

/// The start page.
#[component]
pub fn StartPagina(
    /// The form.
    formulier: Arc<Formulier>,
    /// How to begin.
    begin: Begin,
) -> impl IntoView {
    let basis = format!("/formulieren/{}", formulier.slug);
    let eerste = formulier.stappen.first().map(|stap| format!("{basis}/{}", stap.id)).unwrap_or_default();
    let knop = match begin {
        Begin::Inloggen => {
            let href = format!("/inloggen?volgende={eerste}");
            view! { <Hoofdknop href=href icoon="login" tekst=t::INLOGGEN_DIGID /> }.into_any()
        }
        Begin::Nieuw => view! { <Hoofdknop href=eerste icoon="pencil" tekst=t::BEGINNEN /> }.into_any(),
        Begin::Verder { stap, bewaard } => view! { <Verder basis=basis stap=stap bewaard=bewaard /> }.into_any(),
        Begin::AndereRol => view! { <Melding toon=Toon::Let>{t::ALLEEN_INWONER}</Melding> }.into_any(),
    };
    let punt = |tekst: &String| view! { <li class="utrecht-unordered-list__item">{tekst.clone()}</li> };
    view! {
        <Document titel=formulier.titel.clone()>
            <div class="form flow-l">
                <h1 class="nl-heading nl-heading--level-1">{formulier.titel.clone()}</h1>
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::NODIG}</h2>
                    <ul class="utrecht-unordered-list">{formulier.start.iter().map(punt).collect_view()}</ul>
                    <p class="nl-paragraph">{t::DUUR} " " {t::BEWAARD_VANZELF}</p>
                </section>
                {knop}
            </div>
        </Document>
    }
}

#[component]
fn Verder(basis: String, stap: String, bewaard: Timestamp) -> impl IntoView {
    let moment = datum::met_tijd(kader().lokaal(bewaard));
    view! {
        <section class="flow">
            <p class="nl-paragraph">{t::al_begonnen(moment)}</p>
            <Hoofdknop href=format!("{basis}/{stap}") icoon="pencil" tekst=t::VERDERGAAN />
            <form method="post" action=format!("{basis}/weggooien")>
                <CsrfVeld />
                <button class="link-button" type="submit">
                    {t::OPNIEUW_BEGINNEN}
                </button>
            </form>
        </section>
    }
}
