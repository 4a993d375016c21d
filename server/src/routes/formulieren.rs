//! `/formulieren`: every answer is a page or a redirect; works without JavaScript.

use app::domain::identiteit::{Identiteit, Inwoner};
use app::pages::formulieren::{Begin, BevestigingPagina, Controleren, StapPagina, StartPagina};
use app::portal::{NaStap, Overzicht, PortalError, StapBeeld, Verstuurd};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

use super::Staat;
use super::fout::Fout;
use super::gepost::{Gepost, GepostOngezien, verlopen};
use super::html::pagina;
use super::wie::{AlsInwoner, Iemand, naar_inloggen};
use crate::auth::Sessiestand;
use crate::toeval::is_uuid;

/// `GET /formulieren/{slug}`
pub async fn start(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    Path(slug): Path<String>,
) -> Result<Response, Fout> {
    let formulieren = &staat.portaal.formulieren;
    let (formulier, begin) = match &stand {
        Sessiestand::Actief(sessie) => match &sessie.wie {
            Identiteit::Inwoner(wie) => {
                let eerste = formulieren.start(wie, &slug).await?;
                let begin = eerste.verder.map_or(Begin::Nieuw, |(stap, bewaard)| Begin::Verder { stap, bewaard });
                (eerste.formulier, begin)
            }
            Identiteit::Medewerker(_) => (formulieren.formulier(&slug)?, Begin::AndereRol),
        },
        _ => (formulieren.formulier(&slug)?, Begin::Inloggen),
    };
    Ok(pagina(&staat, &stand, StatusCode::OK, || view! { <StartPagina formulier=formulier begin=begin /> }))
}

/// `GET /formulieren/{slug}/{stap}`. A step that no form has does not exist, for anybody.
pub async fn stap(
    State(staat): State<Staat>,
    ik: Result<AlsInwoner, Response>,
    Path((slug, stap)): Path<(String, String)>,
) -> Result<Response, Fout> {
    let formulieren = &staat.portaal.formulieren;
    let bestaat = formulieren.formulier(&slug)?.stap(&stap).is_some();
    let ik = match ik {
        Ok(ik) => ik,
        Err(eerst_inloggen) if bestaat => return Ok(eerst_inloggen),
        Err(_) => return Err(PortalError::NietGevonden.into()),
    };
    match formulieren.stap(&ik.wie, &slug, &stap).await {
        Ok(beeld) => Ok(toon(&staat, &ik.wie, &ik.stand, StatusCode::OK, beeld)),
        // A step that an answer made superfluous: somebody went back in the browser.
        Err(PortalError::NietGevonden) if bestaat => Ok(Redirect::to(&format!("/formulieren/{slug}")).into_response()),
        Err(fout) => Err(fout.into()),
    }
}

/// `POST /formulieren/{slug}/{stap}`: keeps what was typed, then goes on, or shows the
/// step again with what is wrong. Also keeps it when the session is gone meanwhile: nothing
/// is shown then, and after logging in again it is all there.
pub async fn volgende(
    State(staat): State<Staat>,
    Iemand(stand): Iemand,
    Path((slug, stap)): Path<(String, String)>,
    GepostOngezien { gepost, echt }: GepostOngezien,
) -> Result<Response, Fout> {
    let formulieren = &staat.portaal.formulieren;
    let hier = format!("/formulieren/{slug}/{stap}");
    let wie = match &stand {
        Sessiestand::Actief(sessie) if echt => match &sessie.wie {
            Identiteit::Inwoner(wie) => wie,
            Identiteit::Medewerker(_) => return Err(PortalError::GeenToegang.into()),
        },
        _ => {
            let wie = staat.sessies.mag_bewaren(gepost.waarde("bewaarsleutel"), &slug);
            if let Some(wie) = &wie {
                formulieren.bewaar(wie, &slug, &stap, &gepost.0).await?;
            }
            return Ok(match (&stand, wie) {
                // Logged in again in another tab: this page was of the session before.
                (Sessiestand::Actief(_), Some(_)) => Redirect::to(&hier).into_response(),
                (Sessiestand::Actief(_), None) => verlopen(),
                (_, wie) => naar_inloggen(&hier, wie.map(|_| "bewaard")),
            });
        }
    };
    if gepost.waarde("actie") == "later" {
        formulieren.bewaar(wie, &slug, &stap, &gepost.0).await?;
        return Ok(Redirect::to("/mijn/concepten").into_response());
    }
    Ok(match formulieren.volgende(wie, &slug, &stap, &gepost.0).await? {
        NaStap::Stap(volgende) => Redirect::to(&format!("/formulieren/{slug}/{volgende}")).into_response(),
        NaStap::Controleren => Redirect::to(&format!("/formulieren/{slug}/controleren")).into_response(),
        NaStap::Fouten(beeld) => toon(&staat, wie, &stand, StatusCode::BAD_REQUEST, *beeld),
    })
}

/// `GET /formulieren/{slug}/controleren`
pub async fn controleren(
    State(staat): State<Staat>,
    ik: AlsInwoner,
    Path(slug): Path<String>,
) -> Result<Response, Fout> {
    Ok(match staat.portaal.formulieren.overzicht(&ik.wie, &slug).await? {
        Overzicht::Onvolledig { stap } => Redirect::to(&format!("/formulieren/{slug}/{stap}")).into_response(),
        Overzicht::Compleet { formulier, concept, gezien, delen } => pagina(
            &staat,
            &ik.stand,
            StatusCode::OK,
            || view! { <Controleren formulier=formulier concept=concept gezien=gezien delen=delen /> },
        ),
    })
}

/// `POST /formulieren/{slug}/controleren`: sends. Once, however often it is posted.
pub async fn verstuur(
    State(staat): State<Staat>,
    ik: AlsInwoner,
    Path(slug): Path<String>,
    gepost: Gepost,
) -> Result<Response, Fout> {
    let gezien = gepost.waarde("gezien");
    let doel = match staat.portaal.formulieren.verstuur(&ik.wie, &slug, gepost.waarde("concept"), gezien).await? {
        Verstuurd::Gewijzigd => format!("/formulieren/{slug}/controleren"),
        Verstuurd::Klaar { id } => format!("/formulieren/{slug}/verstuurd/{id}"),
        Verstuurd::Onvolledig { stap } => format!("/formulieren/{slug}/{stap}"),
    };
    Ok(Redirect::to(&doel).into_response())
}

/// `GET /formulieren/{slug}/verstuurd/{id}`: the confirmation.
pub async fn verstuurd(
    State(staat): State<Staat>,
    ik: AlsInwoner,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Fout> {
    if !is_uuid(&id) {
        return Err(PortalError::NietGevonden.into());
    }
    let bevestiging = staat.portaal.formulieren.bevestiging(&ik.wie, &id).await?;
    if bevestiging.formulier.slug != slug {
        return Err(PortalError::NietGevonden.into());
    }
    Ok(pagina(&staat, &ik.stand, StatusCode::OK, || view! { <BevestigingPagina bevestiging=bevestiging /> }))
}

/// `POST /formulieren/{slug}/weggooien`: throws the draft away.
pub async fn weggooien(
    State(staat): State<Staat>,
    ik: AlsInwoner,
    Path(slug): Path<String>,
    _gepost: Gepost,
) -> Result<Response, Fout> {
    staat.portaal.formulieren.formulier(&slug)?;
    staat.portaal.formulieren.verwijder(&ik.wie, &slug).await?;
    Ok(Redirect::to(&format!("/formulieren/{slug}")).into_response())
}

fn toon(staat: &Staat, wie: &Inwoner, stand: &Sessiestand, status: StatusCode, beeld: StapBeeld) -> Response {
    let sleutel = staat.sessies.bewaarsleutel(wie, &beeld.formulier.slug);
    pagina(staat, stand, status, || view! { <StapPagina beeld=beeld bewaarsleutel=sleutel /> })
}
