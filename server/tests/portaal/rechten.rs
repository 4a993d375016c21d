//! Every route against every role. A route without a row here fails.

use axum::http::StatusCode;

use crate::harnas::{FORMULIER, portaal};

/// What a role gets: a page, the login page, "not for you", or "does not exist".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Krijgt {
    Pagina,
    Inloggen,
    Niet,
    BestaatNiet,
}
use Krijgt::{BestaatNiet, Inloggen, Niet, Pagina};

/// Route, and what anonymous, owner, other resident, KCC and behandelaar get.
const MATRIX: [(&str, [Krijgt; 5]); 38] = [
    ("/", [Pagina; 5]),
    ("/producten", [Pagina; 5]),
    ("/producten/paspoort", [Pagina; 5]),
    ("/levensgebeurtenissen/kind", [Pagina; 5]),
    ("/vragen", [Pagina; 5]),
    ("/nieuws", [Pagina; 5]),
    ("/nieuws/bladeren-opruimen", [Pagina; 5]),
    ("/zoeken?q=paspoort", [Pagina; 5]),
    ("/contact", [Pagina; 5]),
    ("/contact/terugbellen", [Pagina; 5]),
    ("/contact/terugbellen/gelukt/{id}", [BestaatNiet; 5]),
    ("/privacy", [Pagina; 5]),
    ("/toegankelijkheid", [Pagina; 5]),
    ("/woordenlijst", [Pagina; 5]),
    ("/inloggen", [Pagina; 5]),
    ("/uitgelogd", [Pagina; 5]),
    ("/formulieren/verhuizing-doorgeven", [Pagina; 5]),
    ("/formulieren/verhuizing-doorgeven/wie", [Inloggen, Pagina, Pagina, Niet, Niet]),
    ("/formulieren/verhuizing-doorgeven/verstuurd/{id}", [Inloggen, Pagina, BestaatNiet, Niet, Niet]),
    ("/mijn", [Inloggen, Pagina, Pagina, Niet, Niet]),
    ("/mijn/zaken", [Inloggen, Pagina, Pagina, Niet, Niet]),
    ("/mijn/zaken/{id}", [Inloggen, Pagina, BestaatNiet, Niet, Niet]),
    ("/mijn/concepten", [Inloggen, Pagina, Pagina, Niet, Niet]),
    ("/balie", [Inloggen, Niet, Niet, Pagina, Pagina]),
    ("/balie/producten", [Inloggen, Niet, Niet, Pagina, Pagina]),
    ("/balie/producten/paspoort", [Inloggen, Niet, Niet, Pagina, Pagina]),
    ("/balie/schrijfhulp", [Inloggen, Niet, Niet, Pagina, Pagina]),
    ("/balie/terugbellen", [Inloggen, Niet, Niet, Pagina, Pagina]),
    ("/balie/zaken/{id}", [Inloggen, Niet, Niet, Pagina, Pagina]),
    ("/api/v1/suggesties?q=paspoort", [Pagina; 5]),
    ("/api/v1/producten", [Pagina; 5]),
    ("/api/v1/producten/paspoort", [Pagina; 5]),
    ("/api/v1/zoeken?q=paspoort", [Pagina; 5]),
    ("/api/v1/openapi.json", [Pagina; 5]),
    ("/nieuws/feed.atom", [Pagina; 5]),
    ("/sitemap.xml", [Pagina; 5]),
    ("/api/v1/zaken/{id}/stand", [Inloggen, Pagina, BestaatNiet, Niet, Niet]),
    ("/formulieren/verhuizing-doorgeven/controleren", [Inloggen, Inloggen, Inloggen, Niet, Niet]),
];

/// Routes that change something, stream, or hold no page of anybody.
const ELDERS: [&str; 10] = [
    "/producten/{slug}/waardering",
    "/api/v1/sessie",
    "/robots.txt",
    "/.well-known/security.txt",
    "/uitloggen",
    "/balie/terugbellen/{id}/gebeld",
    "/api/v1/concepten/{formulier}/stappen/{stap}",
    "/api/v1/zaken/{id}/gebeurtenissen",
    "/livez",
    "/readyz",
];

#[tokio::test]
async fn every_role_gets_what_it_may_and_no_more() {
    let portaal = portaal().await;
    let eigenaar = portaal.als("gerrit").await;
    let id = eigenaar.verhuis().await;
    portaal.outbox().await;
    let ander = portaal.als("suzanne").await;
    let kcc = portaal.als("sem").await;
    let behandelaar = portaal.als("fenna").await;
    for (route, verwacht) in MATRIX {
        let pad = route.replace("{id}", &id);
        let antwoorden = [
            portaal.get(&pad).await,
            eigenaar.get(&pad).await,
            ander.get(&pad).await,
            kcc.get(&pad).await,
            behandelaar.get(&pad).await,
        ];
        for (nr, (antwoord, krijgt)) in antwoorden.iter().zip(verwacht).enumerate() {
            let goed = match krijgt {
                Pagina => antwoord.status == StatusCode::OK,
                // Not logged in, or (for `controleren`) a form that isn't filled in yet.
                Inloggen => matches!(antwoord.status, StatusCode::SEE_OTHER | StatusCode::UNAUTHORIZED),
                Niet => antwoord.status == StatusCode::FORBIDDEN,
                BestaatNiet => antwoord.status == StatusCode::NOT_FOUND,
            };
            assert!(goed, "{route} role {nr}: {} instead of {krijgt:?}", antwoord.status);
            let vreemd =
                krijgt != Pagina && (antwoord.tekst.contains("WR-2026") || antwoord.tekst.contains("Boterdiep"));
            assert!(!vreemd, "{route} role {nr} leaks");
        }
    }
}

#[tokio::test]
async fn no_stranger_changes_anything() {
    let portaal = portaal().await;
    let id = portaal.als("gerrit").await.verhuis().await;
    portaal.outbox().await;
    let suzanne = portaal.als("suzanne").await;
    let pad = format!("/balie/zaken/{id}");
    let antwoord = suzanne.post(&pad, &[("versie", "1"), ("statustype", "verwerkt")]).await;
    assert_eq!(antwoord.status, StatusCode::FORBIDDEN);
    let fenna = portaal.als("fenna").await;
    let stap = fenna.post(&format!("{FORMULIER}/inwonen"), &[("inwoning", "ja")]).await;
    assert_eq!(stap.status, StatusCode::FORBIDDEN);
}

/// Reads the list of routes from its source, so that a new route cannot be forgotten.
#[test]
fn every_route_has_a_row() {
    let bron = include_str!("../../src/routes/mod.rs");
    let routes = bron.lines().filter_map(|regel| regel.trim().strip_prefix(".route(\"")?.split_once('"'));
    let bekend: Vec<String> = MATRIX.iter().map(|(route, _)| vorm(route)).chain(ELDERS.map(vorm)).collect();
    let mut aantal = 0;
    for (route, _) in routes {
        aantal += 1;
        let in_matrix = bekend.iter().any(|vorm_bekend| past(route, vorm_bekend));
        assert!(in_matrix || route.starts_with("/static/") || route.ends_with("/weggooien"), "no row for {route}");
    }
    assert!(aantal > 20, "the list of routes was not found");
}

fn vorm(route: &str) -> String {
    route.split('?').next().unwrap_or(route).to_owned()
}

/// Does this path follow this route?
fn past(route: &str, pad: &str) -> bool {
    let (route, pad): (Vec<&str>, Vec<&str>) = (route.split('/').collect(), pad.split('/').collect());
    route.len() == pad.len() && route.iter().zip(&pad).all(|(r, p)| r == p || r.starts_with('{'))
}
