//! The description of the API against the routes, and against the NL API Design Rules as far
//! as a test can see them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::harnas::portaal;

async fn document() -> Value {
    serde_json::from_str(&portaal().await.get("/api/v1/openapi.json").await.tekst).unwrap()
}

fn operaties(document: &Value) -> impl Iterator<Item = (String, &Value)> {
    let paden = document["paths"].as_object().unwrap().iter();
    paden.flat_map(|(pad, operaties)| {
        operaties.as_object().unwrap().iter().map(move |(methode, een)| (format!("{methode} {pad}"), een))
    })
}

/// Reads the routes from their source, so that a new one cannot be forgotten.
#[tokio::test]
async fn every_route_of_the_api_is_described_and_no_other() {
    let bron = include_str!("../../src/routes/mod.rs");
    let routes = bron.lines().filter_map(|regel| regel.trim().strip_prefix(".route(\"/api/v1")?.split_once("\", "));
    let routes: BTreeSet<String> = routes
        .flat_map(|(pad, wie)| {
            let methodes = ["get", "put", "post", "patch", "delete"].into_iter();
            methodes
                .filter(|methode| wie.contains(&format!("{methode}(")))
                .map(move |methode| format!("{methode} {pad}"))
        })
        .collect();
    let document = document().await;
    let beschreven: BTreeSet<String> = operaties(&document).map(|(naam, _)| naam).collect();
    assert!(routes.len() >= 9, "the routes were not found");
    assert_eq!(beschreven, routes);
}

#[tokio::test]
async fn the_description_says_who_where_and_which_version() {
    let document = document().await;
    assert!(document["openapi"].as_str().unwrap().starts_with("3."));
    assert_eq!(document["info"]["version"], "1.0.0");
    assert!(document["servers"][0]["url"].as_str().unwrap().ends_with("/api/v1"));
    for naam in ["name", "email", "url"] {
        assert!(document["info"]["contact"][naam].is_string(), "{naam}");
    }
    let ids: BTreeSet<&str> = operaties(&document).map(|(_, een)| een["operationId"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), operaties(&document).count(), "an operationId stands twice");
}

#[tokio::test]
async fn every_operation_says_how_it_fails_and_who_may_ask() {
    let document = document().await;
    for (naam, een) in operaties(&document) {
        let antwoorden = een["responses"].as_object().unwrap();
        for (status, antwoord) in antwoorden {
            if status.starts_with(['2', '3']) {
                assert!(antwoord["headers"]["API-Version"].is_object(), "{naam} {status}");
            } else {
                assert!(antwoord["content"]["application/problem+json"].is_object(), "{naam} {status}");
            }
        }
        let met_invoer = een["parameters"].is_array() || !naam.starts_with("get");
        assert_eq!(antwoorden.contains_key("400"), met_invoer || een["security"].is_array(), "{naam}");
        assert_eq!(antwoorden.contains_key("401"), een["security"].is_array(), "{naam}");
        assert_eq!(antwoorden.contains_key("304"), een["tags"][0] == "open data", "{naam}");
    }
    for verwijzing in verwijzingen(&document) {
        let naam = verwijzing.strip_prefix("#/components/schemas/").unwrap();
        assert!(document["components"]["schemas"][naam].is_object(), "{naam}");
    }
}

fn verwijzingen(waarde: &Value) -> Vec<&str> {
    match waarde {
        Value::Object(velden) => {
            let eigen = velden.get("$ref").and_then(Value::as_str);
            eigen.into_iter().chain(velden.values().flat_map(verwijzingen)).collect()
        }
        Value::Array(delen) => delen.iter().flat_map(verwijzingen).collect(),
        _ => Vec::new(),
    }
}
