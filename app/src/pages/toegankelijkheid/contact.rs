//! Where to go with a problem, and where with a klacht.

use leptos::prelude::*;

use super::Sectie;
use crate::components::kader::kader;
use crate::components::voet::MailLink;
use crate::texts::{nl::verklaring as t, verklaring as woorden};

/// Where a klacht goes that the gemeente did not answer well.
const OMBUDSMAN: &str = "https://www.nationaleombudsman.nl/";

/// How to report a problem, and when there is an answer.
#[component]
pub fn Contact(
    /// Working days until the answer.
    werkdagen: u8,
) -> impl IntoView {
    let contact = kader().gemeente.contact.clone();
    view! {
        <Sectie kop=t::CONTACT_KOP>
            <p class="nl-paragraph">{t::CONTACT}</p>
            <ul class="link-row">
                <li>
                    <a class="nl-link" href=format!("tel:{}", contact.telefoon_kiesbaar)>
                        {contact.telefoon}
                    </a>
                </li>
                <li>
                    <MailLink adres=contact.email.clone() />
                </li>
            </ul>
            <p class="nl-paragraph">{t::antwoord(woorden::werkdagen(werkdagen))}</p>
        </Sectie>
    }
}

/// The klacht: first to the gemeente, then to the Nationale ombudsman.
#[component]
pub fn Klacht(
    /// Weeks until the answer of the gemeente.
    weken: u8,
) -> impl IntoView {
    view! {
        <Sectie kop=t::KLACHT_KOP>
            <p class="nl-paragraph">{t::klacht(weken)}</p>
            <p class="nl-paragraph">{t::OMBUDSMAN}</p>
            <ul class="link-row">
                <li>
                    <a class="nl-link" href=OMBUDSMAN>
                        {t::NAAR_OMBUDSMAN}
                    </a>
                </li>
            </ul>
        </Sectie>
    }
}
