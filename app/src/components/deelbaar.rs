//! What other sites and search engines read of a page: its one address, what it is about,
//! and its facts for machines.

use leptos::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use super::kader::kader;
use crate::domain::gemeente::Gemeente;
use crate::domain::kanaal::Kanaal;
use crate::domain::product::{ActieSoort, Product};
use crate::texts::nl::nieuws;

/// A page that may be shared.
#[derive(Debug, Clone)]
pub struct Deelbaar {
    /// Its path: with the address of the portal the canonical URL.
    pub pad: String,
    /// What it is about, in a sentence or two.
    pub beschrijving: String,
    /// Facts in the vocabulary of schema.org.
    pub feiten: Option<Value>,
}

/// Pages that show the news, and so name the feed of it.
const MET_NIEUWS: [&str; 2] = ["/", "/nieuws"];

/// The elements in the head.
#[component]
pub fn Deelkop(
    /// The title as it stands in the head.
    titel: String,
    /// The page.
    deelbaar: Deelbaar,
) -> impl IntoView {
    let gemeente = kader().gemeente;
    let adres = format!("{}{}", gemeente.portaal_url, deelbaar.pad);
    let feed = MET_NIEUWS.contains(&deelbaar.pad.as_str()).then(|| {
        view! { <link rel="alternate" type="application/atom+xml" title=nieuws::TITEL href="/nieuws/feed.atom" /> }
    });
    let feiten = deelbaar.feiten.map(|feiten| veilige_json(&feiten));
    let eigenschappen = [
        ("og:type", "website".to_owned()),
        ("og:locale", "nl_NL".to_owned()),
        ("og:site_name", gemeente.naam.clone()),
        ("og:title", titel),
        ("og:description", deelbaar.beschrijving.clone()),
        ("og:url", adres.clone()),
    ];
    // `property` is RDFa, which the view macro doesn't know.
    let eigenschap = |(naam, waarde)| leptos::html::meta().attr("property", naam).content(waarde);
    let eigenschappen = eigenschappen.map(eigenschap).collect_view();
    view! {
        <link rel="canonical" href=adres />
        {feed}
        <meta name="description" content=deelbaar.beschrijving />
        {eigenschappen}
        {feiten.map(|feiten| view! { <script type="application/ld+json" inner_html=feiten></script> })}
    }
}

/// JSON that cannot end the element it stands in.
fn veilige_json(waarde: &impl Serialize) -> String {
    serde_json::to_string(waarde).unwrap_or_default().replace('<', "\\u003c")
}

/// A product as schema.org `GovernmentService`.
pub fn overheidsdienst(product: &Product, gemeente: &Gemeente) -> Value {
    let kop = &product.kop;
    let portaal_url = &gemeente.portaal_url;
    let adres = format!("{portaal_url}{}", product.pad());
    let uitvoerder = kop.uitvoerder.as_ref();
    let online = match kop.actie.soort {
        ActieSoort::Formulier => Some(format!("{portaal_url}{}", product.doel(gemeente))),
        ActieSoort::Verwijzing => Some(product.doel(gemeente)),
        ActieSoort::Bellen | ActieSoort::Pagina => None,
    };
    let kanalen: Vec<Value> = kop
        .kanalen
        .alle()
        .map(|(kanaal, hoe)| {
            let url = online.clone().filter(|_| kanaal == Kanaal::Online);
            json!({ "@type": "ServiceChannel", "name": super::actie::kanaalnaam(kanaal), "description": hoe, "serviceUrl": url })
        })
        .collect();
    let bedragen: Vec<Value> = product
        .tarieven
        .iter()
        .map(|tarief| json!({ "@type": "Offer", "name": tarief.naam, "price": tarief.bedrag.decimaal(), "priceCurrency": "EUR" }))
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": kop.naam,
        "description": kop.inleiding,
        "url": adres,
        "identifier": kop.upl_uri,
        "serviceType": kop.upl,
        "provider": { "@type": "GovernmentOrganization", "name": uitvoerder.map_or(&gemeente.naam, |ander| &ander.naam) },
        "serviceOperator": { "@type": "GovernmentOrganization", "name": gemeente.naam },
        "audience": { "@type": "Audience", "audienceType": kop.voor_wie },
        "availableChannel": kanalen,
        "offers": bedragen,
        "dateModified": kop.gecontroleerd.to_string(),
        "inLanguage": "nl",
    })
}
