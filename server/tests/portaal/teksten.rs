//! Nothing that a person reads escapes the language check: every text on every page stands
//! in a file that the check reads, or is data.

use std::cell::RefCell;
use std::rc::Rc;

use lol_html::{RewriteStrSettings, element, rewrite_str, text};
use regex::Regex;
use server::config::inhoud::{Bron, Inhoud};
use server::taal;

use crate::harnas::{FORMULIER, Portaal, portaal, portaal_met};

/// Attributes that a person reads or hears.
const LEESBAAR: [&str; 5] = ["aria-label", "aria-description", "alt", "title", "placeholder"];
/// Data of the demo that stands on pages: names, addresses, numbers. Whole texts, no parts.
const GEGEVENS: [&str; 11] = [
    r"(Dag )?([A-ZŠČ][\p{L}.]*|den|van|de|der)( ([A-ZŠČ][\p{L}.]*|den|van|de|der))+",
    r"[A-Z][\p{L}-]+( [\p{L}-]+)* \d+([ -]?[A-Za-z])?(, \d{4} [A-Z]{2} \p{L}+|, \p{L}+)?",
    r"\d{4} [A-Z]{2} \p{L}+|Wilgenrade|Zandkamp|Oud-Wilgen",
    r"Gemeente Wilgenrade",
    r"WR-\d{4}-\d{6}",
    r"[\w.]+@[\w.]+",
    r"(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)?( ?\d{1,2} \p{L}+)?( \d{4})?(, \d{1,2}:\d{2} uur)?",
    r"http://127\.0\.0\.1:3000",
    r"xyzzy",
    r"[A-E]{1,2}",
    r"[^\p{L}]*",
];

/// What may stand on a page.
struct Gecontroleerd {
    regels: Vec<String>,
    /// Texts with places: what stands in a place must be known too.
    met_plek: Vec<Regex>,
    gegevens: Vec<Regex>,
}

impl Gecontroleerd {
    fn new() -> Self {
        let teksten = taal::teksten(&Bron::Ingebouwd);
        let regels: Vec<String> = teksten.iter().flat_map(|eenheid| eenheid.tekst.lines()).map(vlak).collect();
        assert!(regels.len() > 500, "the texts were not found");
        let regels: Vec<String> = regels.into_iter().chain(namen()).collect();
        let plek = Regex::new(r"\\\{[a-z_]+\\\}").unwrap();
        let heel = |patroon: &str| Regex::new(&format!("^(?:{patroon})$")).unwrap();
        let met_plek = regels.iter().filter(|regel| regel.contains('{'));
        let met_plek = met_plek.map(|regel| heel(&plek.replace_all(&regex::escape(regel), "(.+?)"))).collect();
        Self { regels, met_plek, gegevens: GEGEVENS.iter().map(|gegeven| heel(gegeven)).collect() }
    }

    /// A text is checked when it is one, or a piece of one: a link cuts a sentence in three.
    fn kent(&self, tekst: &str) -> bool {
        let tekst = vlak(tekst);
        let gevuld = |patroon: &Regex| {
            let past = |deel: &str| deel != tekst && self.kent(deel);
            patroon.captures(&tekst).is_some_and(|delen| delen.iter().skip(1).flatten().all(|deel| past(deel.as_str())))
        };
        self.regels.iter().any(|regel| staat_in(regel, &tekst))
            || self.gegevens.iter().any(|patroon| patroon.is_match(&tekst))
            || self.met_plek.iter().any(gevuld)
            || self.is_opsomming(&tekst)
    }

    /// Known texts after each other: `niveau A, axe, eigen test`.
    fn is_opsomming(&self, tekst: &str) -> bool {
        [", ", " en ", ": "].iter().any(|teken| {
            tekst.contains(teken) && tekst.split(teken).all(|deel| deel.split(' ').count() <= 4 && self.kent(deel))
        })
    }

    /// Texts of a page that the check never saw.
    fn vreemd(&self, html: &str) -> Vec<String> {
        leesbaar(html).into_iter().filter(|tekst| !self.kent(tekst)).collect()
    }
}

/// Whole words only: a piece of a word proves nothing.
fn staat_in(regel: &str, tekst: &str) -> bool {
    let tekst = tekst.trim_matches(|teken: char| !teken.is_alphanumeric());
    regel.match_indices(tekst).any(|(plek, _)| {
        let grens = |teken: Option<char>| teken.is_none_or(|teken| !teken.is_alphanumeric());
        grens(regel[..plek].chars().next_back()) && grens(regel[plek + tekst.len()..].chars().next())
    })
}

fn vlak(tekst: &str) -> String {
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything that a person reads or hears on a page, a piece per place.
fn leesbaar(html: &str) -> Vec<String> {
    let gevonden = Rc::new(RefCell::new(Vec::new()));
    let (bij_tekst, bij_attribuut) = (Rc::clone(&gevonden), Rc::clone(&gevonden));
    let instelling = RewriteStrSettings::new()
        .append_element_content_handler(text!("title, body *", |stuk| {
            bij_tekst.borrow_mut().push(stuk.as_str().to_owned());
            Ok(())
        }))
        .append_element_content_handler(element!("*", |el| {
            let waarden = LEESBAAR.iter().filter_map(|naam| el.get_attribute(naam));
            bij_attribuut.borrow_mut().extend(waarden);
            Ok(())
        }));
    rewrite_str(html, instelling).unwrap();
    let teksten = gevonden.take().into_iter().flat_map(|tekst: String| {
        let gewoon = tekst.replace("&amp;", "&").replace("&lt;", "<").replace("&quot;", "\"").replace("&#x27;", "'");
        gewoon.split(" - ").map(str::to_owned).collect::<Vec<_>>()
    });
    teksten.filter(|tekst| tekst.chars().any(char::is_alphabetic)).collect()
}

/// Pages of every theme, in as many states as one walk meets.
async fn paginas(portaal: &Portaal) -> Vec<(String, String)> {
    let mut uit = Vec::new();
    let openbaar = ["/", "/producten", "/zoeken", "/zoeken?q=paspoort", "/zoeken?q=xyzzy", "/contact", "/privacy"];
    let catalogus = ["/vragen", "/nieuws", "/producten/paspoort?bedankt=1", "/zoeken?q=milieustraat"];
    let meer =
        ["/toegankelijkheid", "/woordenlijst", "/inloggen?reden=afgelopen", "/uitgelogd", "/bestaat-niet", FORMULIER];
    for pad in openbaar.into_iter().chain(catalogus).chain(meer) {
        uit.push((pad.to_owned(), portaal.get(pad).await.tekst));
    }
    let berichten = portaal.werk.inhoud.berichten.iter().map(|bericht| bericht.pad());
    let leven = portaal.werk.inhoud.levensgebeurtenissen.iter().map(|leven| leven.pad());
    for pad in berichten.chain(leven) {
        uit.push((pad.clone(), portaal.get(&pad).await.tekst));
    }
    for slug in portaal.werk.inhoud.producten.keys() {
        let pad = format!("/producten/{slug}");
        uit.push((pad.clone(), portaal.get(&pad).await.tekst));
    }
    uit.extend(terugbellen(portaal).await);
    let gerrit = portaal.als("gerrit").await;
    for stap in ["wie", "adres", "datum", "inwonen", "contact"] {
        let pad = format!("{FORMULIER}/{stap}");
        uit.push((pad.clone(), gerrit.get(&pad).await.tekst));
        uit.push((format!("{pad} leeg"), gerrit.post(&pad, &[("email", "fout"), ("adres-postcode", "1")]).await.tekst));
    }
    uit.push(("/mijn concept".to_owned(), gerrit.get("/mijn").await.tekst));
    let id = gerrit.verhuis().await;
    portaal.outbox().await;
    for pad in ["/mijn", "/mijn/zaken", "/mijn/concepten", FORMULIER, "/balie"] {
        uit.push((pad.to_owned(), gerrit.get(pad).await.tekst));
    }
    for pad in [format!("{FORMULIER}/verstuurd/{id}"), format!("/mijn/zaken/{id}")] {
        uit.push((pad.clone(), gerrit.get(&pad).await.tekst));
    }
    let zaak = format!("/balie/zaken/{id}");
    for wie in ["sem", "fenna"] {
        let medewerker = portaal.als(wie).await;
        for pad in ["/balie", "/balie/schrijfhulp", "/balie/terugbellen", "/balie/terugbellen?gebeld=1", &zaak] {
            uit.push((format!("{pad} {wie}"), medewerker.get(pad).await.tekst));
        }
        uit.push((format!("{zaak} {wie} fout"), medewerker.post(&zaak, &[("versie", "1")]).await.tekst));
    }
    uit
}

/// Asking for a call: empty, wrong, done, too often.
async fn terugbellen(portaal: &Portaal) -> Vec<(String, String)> {
    let pad = "/contact/terugbellen";
    let mut uit = vec![(pad.to_owned(), portaal.get(&format!("{pad}?over=paspoort")).await.tekst)];
    let leeg = portaal.post_van(pad, "", &[("telefoon", "1")]).await;
    uit.push((format!("{pad} leeg"), leeg.tekst));
    for wanneer in ["ochtend", "middag", "maakt-niet-uit", "ochtend", "middag"] {
        let paren = [("naam", "Gerrit den Braber"), ("telefoon", "0612345678"), ("wanneer", wanneer)];
        let antwoord = portaal.post_van(pad, "", &paren).await;
        uit.push((format!("{pad} {wanneer}"), portaal.get(antwoord.naar()).await.tekst));
        portaal.vooruit(jiff::Span::new().minutes(2));
    }
    let paren = [("naam", "Gerrit den Braber"), ("telefoon", "0612345678"), ("wanneer", "middag")];
    uit.push((format!("{pad} te veel"), portaal.post_van(pad, "", &paren).await.tekst));
    uit
}

#[tokio::test]
async fn no_text_reaches_a_page_without_the_check() {
    let gecontroleerd = Gecontroleerd::new();
    let portaal = portaal().await;
    let paginas = paginas(&portaal).await;
    assert!(paginas.len() > 45, "{}", paginas.len());
    let mut fouten = Vec::new();
    for (pad, html) in &paginas {
        fouten.extend(gecontroleerd.vreemd(html).into_iter().map(|tekst| format!("{pad}: {tekst:?}")));
    }
    assert!(fouten.is_empty(), "not in a file that the check reads:\n{}", fouten.join("\n"));
}

/// Names that are no text of ours: of criteria and tools in the standard, of laws, of who logs
/// in, and the words that the woordenlijst is about.
fn namen() -> Vec<String> {
    let dekking = include_str!("../../src/services/verklaring/dekking.json");
    let dekking: serde_json::Value = serde_json::from_str(dekking).unwrap();
    let lijst = |naam: &str| dekking[naam].as_array().unwrap().clone();
    let criteria =
        lijst("criteria").into_iter().map(|c| format!("{} {}", c["nr"].as_str().unwrap(), c["naam"].as_str().unwrap()));
    let hulpmiddelen = lijst("hulpmiddelen").into_iter().map(|h| h["naam"].as_str().unwrap().to_owned());
    let personas = server::auth::personas::alle().into_iter().map(|persona| persona.wie.naam().to_owned());
    let inhoud = Inhoud::lees(None).unwrap();
    let begrippen = inhoud.woorden.begrippen.clone();
    let begrippen = begrippen.into_iter().flat_map(|begrip| [Some(begrip.term), begrip.bron]).flatten();
    let producten = inhoud.producten.values().flat_map(|product| {
        let termijn = product.kop.termijn.iter().flat_map(|termijn| {
            [Some(termijn.norm.to_string()), termijn.wettelijk.map(|duur| duur.to_string()), termijn.grond.clone()]
        });
        let ander = product.kop.uitvoerder.iter().flat_map(|ander| [Some(ander.naam.clone()), ander.telefoon.clone()]);
        let teams = product.kop.verantwoordelijk.iter().cloned().map(Some);
        termijn.chain(ander).chain(teams).flatten().collect::<Vec<_>>()
    });
    let adressen = inhoud.locaties.iter().map(|locatie| locatie.adres.clone());
    criteria
        .chain(hulpmiddelen)
        .chain(producten)
        .chain(adressen)
        .chain(begrippen)
        .chain(personas)
        .chain(["axe".to_owned(), "Chromium".to_owned()])
        .collect()
}

#[test]
fn a_text_from_elsewhere_is_found() {
    let gecontroleerd = Gecontroleerd::new();
    for html in [
        "<html><body><main><p>Deze zin staat nergens anders.</p></main></body></html>",
        "<html><body><main><button aria-label=\"Sluit dit raampje\"></button></main></body></html>",
        "<html><head><title>Zomaar een titel - Gemeente Wilgenrade</title></head><body></body></html>",
        "<html><body><main><li>verstuurd formulier</li></main></body></html>",
    ] {
        assert_eq!(gecontroleerd.vreemd(html).len(), 1, "{html}");
    }
    let goed = "<html><body><main><p>Bewaard om 20:14 uur.</p><p>Naar de inhoud</p></main></body></html>";
    assert_eq!(gecontroleerd.vreemd(goed), Vec::<String>::new());
}

/// A hard word in an e-mail is explained at its end, once.
#[tokio::test]
async fn an_email_explains_its_hard_words() {
    let portaal = portaal_met(|werk| {
        let mut inhoud = Inhoud::lees(None).unwrap();
        let sjabloon = inhoud.emails.get_mut("bevestiging").unwrap();
        *sjabloon = sjabloon.replace("Wat gebeurt er nu?", "U betaalt leges. Geen andere leges dan deze.");
        werk.inhoud = std::sync::Arc::new(inhoud);
    })
    .await;
    portaal.als("gerrit").await.verhuis().await;
    portaal.outbox().await;
    let mail = portaal.mails().concat();
    assert_eq!(mail.matches("Wat betekent leges?").count(), 1, "{mail}");
}
