//! The footer: help, with the telephone and whether it is answered now.

use leptos::prelude::*;

use super::kader::{Kader, kader};
use super::terugbellen::Terugbellink;
use crate::domain::gemeente::Gemeente;
use crate::domain::openingstijden::{OpenNu, Openingstijden};
use crate::texts::{datum, nl::kader as t, nl::woordenlijst};

/// Footer of every page.
#[component]
pub fn Voet() -> impl IntoView {
    let Kader { gemeente, demo, .. } = kader();
    view! {
        <footer class="utrecht-page-footer">
            <div class="utrecht-page-footer__content">
                <section class="flow">
                    <h2 class="nl-heading nl-heading--level-2">{t::HULP_NODIG}</h2>
                    <Telefoon gemeente=gemeente.clone() />
                    <ul class="link-row">
                        <li>
                            <a class="nl-link" href="/contact">
                                {t::ALLE_CONTACT}
                            </a>
                        </li>
                        <li>
                            <Terugbellink />
                        </li>
                    </ul>
                </section>
                <section>
                    <h2 class="nl-heading nl-heading--level-3">{t::LANGSKOMEN}</h2>
                    <address class="utrecht-page-footer__address utrecht-page-footer__address--reset-address">
                        {gemeente.contact.bezoekadres.clone()} <br /> {t::ALLEEN_AFSPRAAK}
                    </address>
                </section>
                <nav aria-labelledby="over-deze-site">
                    <h2 class="nl-heading nl-heading--level-3" id="over-deze-site">
                        {t::OVER_SITE}
                    </h2>
                    <ul class="utrecht-link-list utrecht-link-list--html-ul">
                        <Verklaring href="/toegankelijkheid" naam=t::TOEGANKELIJKHEID />
                        <Verklaring href="/privacy" naam=t::PRIVACY />
                        <Verklaring href="/woordenlijst" naam=woordenlijst::TITEL />
                    </ul>
                    {demo.then(|| view! { <p class="nl-paragraph small">{t::DEMO_STROOK}</p> })}
                </nav>
            </div>
        </footer>
    }
}

#[component]
fn Verklaring(href: &'static str, naam: &'static str) -> impl IntoView {
    view! {
        <li class="utrecht-link-list__item">
            <a class="nl-link utrecht-link-list__link" href=href>
                {naam}
            </a>
        </li>
    }
}

/// An e-mail address that opens an e-mail.
#[component]
pub fn MailLink(
    /// The address.
    adres: String,
) -> impl IntoView {
    let href = format!("mailto:{adres}");
    view! {
        <a class="nl-link" href=href>
            {adres}
        </a>
    }
}

/// The telephone number, open now or not, and until or from when.
#[component]
pub fn Telefoon(
    /// Whose number.
    gemeente: std::sync::Arc<Gemeente>,
) -> impl IntoView {
    let kiesbaar = format!("tel:{}", gemeente.contact.telefoon_kiesbaar);
    view! {
        <p class="nl-paragraph">
            {t::BEL} <a class="nl-link" href=kiesbaar>
                <strong>{gemeente.contact.telefoon.clone()}</strong>
            </a> <br /> <OpenNuTekst tijden=gemeente.telefoontijden.clone() aan_de_lijn=true />
        </p>
    }
}

/// Open now or not, and until or from when.
#[component]
pub fn OpenNuTekst(
    /// When it is open.
    tijden: Openingstijden,
    /// It is a telephone: somebody answers.
    #[prop(default = false)]
    aan_de_lijn: bool,
) -> impl IntoView {
    let nu = kader().nu;
    let tot_wanneer =
        |tot| if aan_de_lijn { t::open_tot(datum::tijd(tot)) } else { t::open_tot_kort(datum::tijd(tot)) };
    let (klasse, kort, lang) = match tijden.nu(nu) {
        OpenNu::Open { tot } => ("open-now", t::NU_OPEN, tot_wanneer(tot)),
        OpenNu::Dicht { opent: Some((dag, van)) } if dag == nu.date() => {
            ("open-now open-now--closed", t::NU_DICHT, t::open_vandaag(datum::tijd(van)))
        }
        OpenNu::Dicht { opent: Some((dag, van)) } => {
            ("open-now open-now--closed", t::NU_DICHT, t::open_vanaf(datum::met_weekdag(dag), datum::tijd(van)))
        }
        OpenNu::Dicht { opent: None } => ("open-now open-now--closed", t::NU_DICHT, ".".to_owned()),
    };
    view! {
        <strong class=klasse>{kort}</strong>
        {lang}
    }
}
