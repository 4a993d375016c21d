//! From a page component to an answer.

use std::sync::Arc;

use app::components::kader::{Ingelogd, Kader};
use app::domain::identiteit::Identiteit;
use app::pages::fout::{Foutpagina, Soort};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::Staat;
use crate::auth::Sessiestand;

/// Renders a page whole: everything it shows was asked for before. So it is the same with
/// and without JavaScript, and its status is known before the first byte.
pub fn pagina<V, F>(staat: &Staat, stand: &Sessiestand, status: StatusCode, maak: F) -> Response
where
    F: FnOnce() -> V,
    V: IntoView,
{
    let kader = kader(staat, stand);
    // The context tells islands apart from the page around them.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        provide_context(kader);
        maak().into_view().to_html()
    });
    owner.cleanup();
    // Leptos marks places with `<!>`, which a validator calls a bogus comment. A real one is
    // the same node to a browser. Texts and attributes hold no bare `<`.
    let html = staat.uitlegger.leg_uit(html.replace("<!>", "<!---->"));
    (status, Html(format!("<!DOCTYPE html>{html}"))).into_response()
}

/// A page that says what went wrong.
pub fn foutpagina(staat: &Staat, stand: &Sessiestand, status: StatusCode, soort: Soort, kenmerk: String) -> Response {
    pagina(staat, stand, status, || view! { <Foutpagina soort=soort kenmerk=kenmerk /> })
}

fn kader(staat: &Staat, stand: &Sessiestand) -> Kader {
    let klok = &staat.sessies.klok;
    let ingelogd = match stand {
        Sessiestand::Actief(sessie) => {
            Some(Ingelogd { naam: sessie.wie.naam().to_owned(), thuis: thuis(&sessie.wie), csrf: sessie.csrf.clone() })
        }
        Sessiestand::Geen | Sessiestand::Verlopen(_) => None,
    };
    Kader {
        gemeente: staat.portaal.catalogus.gemeente(),
        calamiteiten: staat.portaal.catalogus.calamiteiten(klok.lokaal()),
        nu: klok.lokaal(),
        zone: klok.zone().clone(),
        ingelogd,
        bestanden: staat.bestanden.clone(),
        demo: staat.demo,
    }
}

/// The first page of somebody who is logged in.
pub fn thuis(wie: &Identiteit) -> &'static str {
    match wie {
        Identiteit::Inwoner(_) => "/mijn",
        Identiteit::Medewerker(_) => "/balie",
    }
}
