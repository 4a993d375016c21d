//! `/api/v1/openapi.json`: what the API does, made from the routes and the types themselves.
//! What holds for every operation is added here, so that no route repeats it or forgets it.

use app::api::{Probleem, VERSIE};
use app::domain::gemeente::Gemeente;
use app::texts::nl::opendata as t;
use axum::Json;
use axum::extract::State;
use utoipa::OpenApi as _;
use utoipa::openapi::header::Header;
use utoipa::openapi::info::ContactBuilder;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::schema::{Object, Type};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};
use utoipa::openapi::{Content, Info, OpenApi, Ref, RefOr, Response, Server};

use crate::auth::COOKIE;
use crate::routes::{Staat, api, gebeurtenissen, suggesties};

/// Tag of what is for everybody.
const OPEN: &str = "open data";

#[derive(utoipa::OpenApi)]
#[openapi(
    paths(
        openapi,
        super::producten::producten,
        super::producten::product,
        super::zoeken::zoeken,
        api::bewaar,
        api::resteert,
        api::blijf,
        api::stand,
        gebeurtenissen::gebeurtenissen,
        suggesties::suggesties,
    ),
    components(schemas(Probleem)),
    tags(
        (name = "open data", description = "For everybody, without a key."),
        (name = "portaal", description = "For the pages of the portal itself; without notice of changes."),
    )
)]
struct Beschrijving;

/// This description.
#[utoipa::path(get, path = "/openapi.json", tag = "open data",
    responses((status = 200, description = "An OpenAPI document.", body = Object)))]
pub async fn openapi(State(staat): State<Staat>) -> Json<OpenApi> {
    Json(beschrijf(&staat.portaal.catalogus.gemeente()))
}

fn beschrijf(gemeente: &Gemeente) -> OpenApi {
    let mut document = Beschrijving::openapi();
    let mut info = Info::new(t::titel(&gemeente.naam), VERSIE.to_owned());
    info.description = Some(t::BESCHRIJVING.to_owned());
    let contact = ContactBuilder::new()
        .name(Some(gemeente.naam.clone()))
        .email(Some(gemeente.contact.email.clone()))
        .url(Some(format!("{}/contact", gemeente.portaal_url)));
    info.contact = Some(contact.build());
    document.info = info;
    document.servers = Some(vec![Server::new(format!("{}/api/v1", gemeente.portaal_url))]);
    let onderdelen = document.components.get_or_insert_default();
    let sleutel = |waarde: &str| ApiKeyValue::new(waarde.to_owned());
    onderdelen.add_security_scheme("sessie", SecurityScheme::ApiKey(ApiKey::Cookie(sleutel(COOKIE))));
    onderdelen.add_security_scheme("csrf", SecurityScheme::ApiKey(ApiKey::Header(sleutel("X-CSRF-Token"))));
    let operaties = document.paths.paths.values_mut().flat_map(|pad| [&mut pad.get, &mut pad.put, &mut pad.post]);
    operaties.flatten().for_each(vul_aan);
    document
}

/// Headers and failures that follow from what an operation takes.
fn vul_aan(operatie: &mut Operation) {
    let (open, besloten) = (operatie.tags.iter().flatten().any(|tag| tag == OPEN), operatie.security.is_some());
    let plekken = operatie.parameters.iter().flatten().filter_map(|een| match een {
        RefOr::T(parameter) => Some(parameter.parameter_in.clone()),
        RefOr::Ref(_) => None,
    });
    let plekken: Vec<ParameterIn> = plekken.collect();
    let antwoorden = &mut operatie.responses.responses;
    if open {
        let nog_zo = Response::new("Not changed since the ETag of `If-None-Match`.");
        antwoorden.insert("304".to_owned(), nog_zo.into());
    }
    for antwoord in antwoorden.values_mut() {
        let RefOr::T(antwoord) = antwoord else { continue };
        antwoord.headers.insert("API-Version".to_owned(), kop("Full version of the API.").into());
        if open {
            antwoord.headers.insert("ETag".to_owned(), kop("Stamp of the content.").into());
        }
    }
    let fouten = [
        ("400", !plekken.is_empty() || besloten, "The question makes no sense."),
        ("401", besloten, "Nobody is logged in."),
        ("403", besloten, "Not for this person, or without the token of the session."),
        ("404", plekken.contains(&ParameterIn::Path), "It does not exist, or not for this person."),
    ];
    for (status, _, uitleg) in fouten.into_iter().filter(|(_, komt_voor, _)| *komt_voor) {
        antwoorden.insert(status.to_owned(), probleem(uitleg).into());
    }
}

fn kop(uitleg: &str) -> Header {
    let mut kop = Header::new(Object::with_type(Type::String));
    kop.description = Some(uitleg.to_owned());
    kop
}

fn probleem(uitleg: &str) -> Response {
    let mut antwoord = Response::new(uitleg);
    let inhoud = Content::new(Some(Ref::from_schema_name("Probleem")));
    antwoord.content.insert("application/problem+json".to_owned(), inhoud.into());
    antwoord
}
