//! Logging in and out.

use app::domain::identiteit::{Identiteit, Niveau};
use app::pages::inloggen::{Aanleiding, Inloggen, Persona, Uitgelogd};
use app::portal::PortalError;
use app::texts::nl::inloggen as t;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use super::Staat;
use super::fout::Fout;
use super::gepost::Gepost;
use super::html::{pagina, thuis};
use super::wie::Iemand;
use crate::auth::{self, Sessiestand, eigen_pad, personas};

/// Question of `/inloggen`.
#[derive(Deserialize)]
pub struct Vraag {
    #[serde(default)]
    volgende: String,
    #[serde(default)]
    reden: String,
}

/// `/inloggen`: the ways in.
pub async fn kies(State(staat): State<Staat>, Iemand(stand): Iemand, Query(vraag): Query<Vraag>) -> Response {
    let alle = if staat.demo { personas::alle() } else { Vec::new() };
    let (inwoners, medewerkers): (Vec<_>, Vec<_>) =
        alle.into_iter().partition(|persona| matches!(persona.wie, Identiteit::Inwoner(_)));
    let knoppen = |personas: Vec<personas::Persona>| -> Vec<Persona> { personas.iter().map(knop).collect() };
    let (inwoners, medewerkers) = (knoppen(inwoners), knoppen(medewerkers));
    let volgende = eigen_pad(&vraag.volgende).unwrap_or_default().to_owned();
    let aanleiding = match vraag.reden.as_str() {
        "afgelopen" => Aanleiding::Afgelopen,
        "bewaard" => Aanleiding::AfgelopenBewaard,
        _ => Aanleiding::Gewoon,
    };
    pagina(&staat, &stand, StatusCode::OK, || {
        view! { <Inloggen inwoners=inwoners medewerkers=medewerkers volgende=volgende aanleiding=aanleiding /> }
    })
}

fn knop(persona: &personas::Persona) -> Persona {
    let uitleg = match &persona.wie {
        Identiteit::Inwoner(inwoner) => t::met_digid(match inwoner.niveau {
            Niveau::Basis => t::BASIS,
            Niveau::Midden => t::MIDDEN,
            Niveau::Substantieel => t::SUBSTANTIEEL,
            Niveau::Hoog => t::HOOG,
        }),
        Identiteit::Medewerker(_) => t::MET_ORGANISATIE.to_owned(),
    };
    Persona { sleutel: persona.sleutel.to_owned(), naam: persona.wie.naam().to_owned(), uitleg }
}

/// Logging in as a persona of the demo. A session that was there ends.
pub async fn begin(
    State(staat): State<Staat>,
    headers: HeaderMap,
    gepost: GepostZonderSessie,
) -> Result<Response, Fout> {
    let GepostZonderSessie(gepost) = gepost;
    let persona = if staat.demo { personas::met_sleutel(gepost.waarde("persona")) } else { None };
    let persona = persona.ok_or(PortalError::NietGevonden)?;
    let vorige = CookieJar::from_headers(&headers).get(auth::COOKIE).map(|cookie| cookie.value().to_owned());
    let token = staat.sessies.begin(&persona.wie, vorige.as_deref()).await.map_err(|fout| {
        tracing::error!(%fout, "session cannot be kept");
        PortalError::Intern
    })?;
    tracing::info!(target: "audit", rol = thuis(&persona.wie), "logged in");
    let doel = eigen_pad(gepost.waarde("volgende")).unwrap_or_else(|| thuis(&persona.wie));
    Ok(([(header::SET_COOKIE, auth::cookie(&token))], Redirect::to(doel)).into_response())
}

/// A posted form of the login page, which has no session and so no token: the origin
/// check is its lock.
pub struct GepostZonderSessie(Gepost);

impl<S: Send + Sync> axum::extract::FromRequest<S> for GepostZonderSessie {
    type Rejection = Response;
    async fn from_request(mut vraag: axum::extract::Request, staat: &S) -> Result<Self, Response> {
        vraag.extensions_mut().insert(Sessiestand::Geen);
        Gepost::from_request(vraag, staat).await.map(Self)
    }
}

/// `POST /uitloggen`: ends the session here, and clears what the browser kept (row S8).
pub async fn uitloggen(State(staat): State<Staat>, Iemand(stand): Iemand, _gepost: Gepost) -> Result<Response, Fout> {
    if let Sessiestand::Actief(sessie) | Sessiestand::Verlopen(sessie) = &stand {
        staat.sessies.einde(sessie).await.map_err(|fout| {
            tracing::error!(%fout, "session cannot be ended");
            PortalError::Intern
        })?;
        tracing::info!(target: "audit", rol = thuis(&sessie.wie), "logged out");
    }
    let headers = [
        (header::SET_COOKIE, auth::geen_cookie()),
        (header::HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"".to_owned()),
    ];
    Ok((headers, Redirect::to("/uitgelogd")).into_response())
}

/// `/uitgelogd`
pub async fn uitgelogd(State(staat): State<Staat>, Iemand(stand): Iemand) -> Response {
    pagina(&staat, &stand, StatusCode::OK, || view! { <Uitgelogd /> })
}
