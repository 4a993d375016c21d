//! The frame of every page: head, skip link, header, main, footer.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::calamiteit::Calamiteiten;
use super::deelbaar::{Deelbaar, Deelkop};
use super::kop::Kop;
use super::voet::Voet;
use crate::domain::bericht::Calamiteit;
use crate::domain::gemeente::Gemeente;
use crate::islands::sessie_waker::SessieWaker;
use crate::texts::nl::kader as t;

/// What the frame of a page needs to know. The server makes one per request; components
/// reach it through [`kader`].
#[derive(Clone)]
pub struct Kader {
    /// The gemeente.
    pub gemeente: Arc<Gemeente>,
    /// Local time of this request.
    pub nu: DateTime,
    /// Time zone of the gemeente.
    pub zone: TimeZone,
    /// Who is logged in, when somebody is.
    pub ingelogd: Option<Ingelogd>,
    /// Names of the static files of this build.
    pub bestanden: Arc<Bestanden>,
    /// What everybody must know of now.
    pub calamiteiten: Vec<Calamiteit>,
    /// This is a demo: every page says so.
    pub demo: bool,
}

impl Kader {
    /// A moment in the time of the gemeente.
    pub fn lokaal(&self, moment: Timestamp) -> DateTime {
        moment.to_zoned(self.zone.clone()).datetime()
    }
}

/// Who is logged in, as the frame shows it.
#[derive(Debug, Clone)]
pub struct Ingelogd {
    /// Name to show.
    pub naam: String,
    /// Where the name leads: the person's own first page.
    pub thuis: &'static str,
    /// Token that every form carries (row S9 of the security requirements).
    pub csrf: String,
}

/// Static files: from the name in the source to the name with its hash.
#[derive(Debug, Default)]
pub struct Bestanden(BTreeMap<String, String>);

impl Bestanden {
    /// From the manifest that the build wrote.
    pub fn new(namen: BTreeMap<String, String>) -> Self {
        Self(namen)
    }

    /// Address of a file. A file that the build doesn't know keeps its own name, and so
    /// is not found: visible in a test, not fatal to a page.
    pub fn url(&self, naam: &str) -> String {
        format!("/static/{}", self.0.get(naam).map_or(naam, String::as_str))
    }
}

/// The frame of the page that is being rendered.
///
/// # Panics
/// When a page is rendered without one; the server always provides it.
pub fn kader() -> Kader {
    use_context::<Kader>().expect("a page is rendered inside a frame")
}

/// Hidden token of a form that changes something.
#[component]
pub fn CsrfVeld() -> impl IntoView {
    kader().ingelogd.map(|ingelogd| view! { <input type="hidden" name="csrf" value=ingelogd.csrf /> })
}

/// A whole document.
#[component]
pub fn Document(
    /// What this page is; the name of the gemeente comes behind it.
    #[prop(into)]
    titel: String,
    /// The page shows what is wrong with what was sent.
    #[prop(default = false)]
    fout: bool,
    /// The page has islands that wake at once, so the WASM is loaded.
    #[prop(default = false)]
    eilanden: bool,
    /// The page has only islands that wait for a press, or a search field, so the start script is
    /// loaded and no WASM. A page with neither loads no script.
    #[prop(default = false)]
    wachtend: bool,
    /// How it is shared; a page for one person is not.
    #[prop(optional)]
    deelbaar: Option<Deelbaar>,
    /// The content of `main`.
    children: Children,
) -> impl IntoView {
    let Kader { gemeente, bestanden, ingelogd, .. } = kader();
    let voorvoegsel = if fout { t::FOUT_VOOR_TITEL } else { "" };
    let deelkop = deelbaar.map(|deelbaar| view! { <Deelkop titel=titel.clone() deelbaar=deelbaar /> });
    let titel = format!("{voorvoegsel}{titel}{}{}", t::TITEL_TUSSEN, gemeente.naam);
    let met_script = eilanden || wachtend;
    let inhoud = children();
    let waker = ingelogd.filter(|_| eilanden).map(|ingelogd| view! { <SessieWaker csrf=ingelogd.csrf /> });
    view! {
        <html lang="nl">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{titel}</title>
                {deelkop}
                <link rel="stylesheet" href=bestanden.url("portaal.css") />
                <link rel="stylesheet" href=bestanden.url("thema.css") />
                <link rel="icon" type="image/svg+xml" href=bestanden.url("favicon.svg") />
                <link rel="manifest" href=bestanden.url("site.webmanifest") />
                {met_script.then(|| view! { <script type="module" src=bestanden.url("start.js")></script> })}
            </head>
            <body>
                <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
                    {t::NAAR_INHOUD}
                </a>
                <Kop />
                <Calamiteiten />
                <main id="inhoud" class="page" tabindex="-1">
                    {inhoud}
                </main>
                <Voet />
                {waker}
            </body>
        </html>
    }
}
