//! `/inloggen` and what one sees after `Uitloggen`.

use leptos::prelude::*;

use crate::components::icoon::Icoon;
use crate::components::kader::Document;
use crate::components::melding::{Melding, Toon};
use crate::texts::nl::inloggen as t;

/// One way to log in, as a button.
#[derive(Debug, Clone)]
pub struct Persona {
    /// Value that is posted.
    pub sleutel: String,
    /// Name on the button.
    pub naam: String,
    /// What to know about it.
    pub uitleg: String,
}

/// Why somebody is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aanleiding {
    /// By their own choice, or because the page asks for it.
    Gewoon,
    /// The session ended.
    Afgelopen,
    /// The session ended while a form was being filled in; it is kept.
    AfgelopenBewaard,
}

/// The ways to log in. In the demo: the personas.
#[component]
pub fn Inloggen(
    /// Residents.
    inwoners: Vec<Persona>,
    /// Staff.
    medewerkers: Vec<Persona>,
    /// Own path to go on to.
    volgende: String,
    /// Why somebody is here.
    aanleiding: Aanleiding,
) -> impl IntoView {
    let waarom = match aanleiding {
        Aanleiding::Gewoon => None,
        Aanleiding::Afgelopen => Some(t::AFGELOPEN),
        Aanleiding::AfgelopenBewaard => Some(t::AFGELOPEN_BEWAARD),
    };
    let geen = inwoners.is_empty() && medewerkers.is_empty();
    let keuzes = if geen {
        view! { <Melding toon=Toon::Let>{t::NIET_MOGELIJK}</Melding> }.into_any()
    } else {
        view! {
            <p class="nl-paragraph">{t::DEMO_UITLEG}</p>
            <Groep titel=t::DIGID uitleg=t::DIGID_UITLEG personas=inwoners volgende=volgende.clone() />
            <Groep titel=t::ORGANISATIE uitleg=t::ORGANISATIE_UITLEG personas=medewerkers volgende=volgende />
        }
        .into_any()
    };
    view! {
        <Document titel=t::TITEL>
            <div class="form flow-l">
                <h1 class="nl-heading nl-heading--level-1">{t::TITEL}</h1>
                {waarom.map(|tekst| view! { <Melding toon=Toon::Let>{tekst}</Melding> })}
                {keuzes}
            </div>
        </Document>
    }
}

#[component]
fn Groep(titel: &'static str, uitleg: &'static str, personas: Vec<Persona>, volgende: String) -> impl IntoView {
    let keuze = |persona: Persona| {
        let uitleg_id = format!("persona-{}-uitleg", persona.sleutel);
        let beschreven_door = uitleg_id.clone();
        view! {
            <li class="logins__item">
                <button
                    class="logins__choice"
                    type="submit"
                    name="persona"
                    value=persona.sleutel
                    aria-describedby=beschreven_door
                >
                    <Icoon naam="user" />
                    <span class="logins__name">{persona.naam}</span>
                    <Icoon naam="chevron-right" klasse="logins__chevron" />
                </button>
                <p class="logins__note" id=uitleg_id>
                    {persona.uitleg}
                </p>
            </li>
        }
    };
    view! {
        <section class="flow">
            <h2 class="nl-heading nl-heading--level-2">{titel}</h2>
            <p class="nl-paragraph soft">{uitleg}</p>
            <form class="logins" method="post" action="/inloggen">
                <input type="hidden" name="volgende" value=volgende />
                <ul class="logins__list">{personas.into_iter().map(keuze).collect_view()}</ul>
            </form>
        </section>
    }
}

/// After logging out.
#[component]
pub fn Uitgelogd() -> impl IntoView {
    view! {
        <Document titel=t::UITGELOGD_TITEL>
            <section class="flow">
                <h1 class="nl-heading nl-heading--level-1">{t::UITGELOGD_TITEL}</h1>
                <p class="nl-paragraph">{t::UITGELOGD}</p>
                <div class="utrecht-action-group">
                    <a class="nl-button nl-button--primary" href="/">
                        <span class="nl-button__label">{t::NAAR_HOME}</span>
                    </a>
                    <a class="nl-button nl-button--secondary" href="/inloggen">
                        <span class="nl-button__label">{t::OPNIEUW}</span>
                    </a>
                </div>
            </section>
        </Document>
    }
}
