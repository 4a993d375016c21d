//! A portal of its own for each test: own database, own clock, own sources.

use std::io::Write;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use clap::Parser;
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait as _, Database};
use server::config::Instellingen;
use server::jobs::outbox;
use server::klok::Klok;
use server::services::Werk;
use server::toeval::Toeval;
use tempfile::TempDir;
use tower::ServiceExt as _;

/// Monday 23 November 2026, 10:00 in Wilgenrade.
pub const MAANDAG: &str = "2026-11-23T09:00:00Z";
pub const HOST: &str = "portaal.example";

/// A running portal, without a socket.
pub struct Portaal {
    pub router: Router,
    pub werk: Werk,
    /// The content in use, to put other content in its place.
    pub actueel: Arc<server::wissel::Wissel>,
    pub map: TempDir,
}

#[derive(Parser)]
struct Regel {
    #[command(flatten)]
    instellingen: Instellingen,
}

/// Everything that all tests logged, for the one that looks for what may not be there.
static LOG: LazyLock<Log> = LazyLock::new(|| {
    let log = Log::default();
    let schrijver = log.clone();
    let abonnee = tracing_subscriber::fmt().json().with_max_level(tracing::Level::DEBUG);
    abonnee.with_writer(move || schrijver.clone()).init();
    log
});

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What was logged so far.
pub fn gelogd() -> String {
    String::from_utf8_lossy(&LOG.0.lock().unwrap()).into_owned()
}

/// The portal as it is, with the demo content.
pub async fn portaal() -> Portaal {
    portaal_met(|_| {}).await
}

/// The portal with other sources.
pub async fn portaal_met(anders: impl FnOnce(&mut Werk)) -> Portaal {
    maak(None, anders).await
}

/// The portal with the content of a folder.
pub async fn portaal_van(inhoud: &Path) -> Portaal {
    maak(Some(inhoud), |_| {}).await
}

/// A copy of the demo content, to change.
pub fn inhoudskopie() -> TempDir {
    let doel = tempfile::tempdir().unwrap();
    kopieer(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), doel.path());
    doel
}

fn kopieer(van: &Path, naar: &Path) {
    std::fs::create_dir_all(naar).unwrap();
    for ding in std::fs::read_dir(van).unwrap().map(Result::unwrap) {
        let doel = naar.join(ding.file_name());
        if ding.path().is_dir() {
            kopieer(&ding.path(), &doel);
        } else {
            std::fs::copy(ding.path(), doel).unwrap();
        }
    }
}

async fn maak(inhoud: Option<&Path>, anders: impl FnOnce(&mut Werk)) -> Portaal {
    LazyLock::force(&LOG);
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().to_str().unwrap().to_owned();
    let url = database(&map).await;
    let regel = ["server", "--data", &pad, "--database-url", &url, "--demo", "1", "--hosts", HOST];
    let mut instellingen = Regel::parse_from(regel).instellingen;
    instellingen.config = inhoud.map(Path::to_owned);
    let klok = Klok::stil(MAANDAG.parse::<Timestamp>().unwrap()).unwrap();
    let mut werk = server::werk(&instellingen, klok, Toeval::systeem()).await.unwrap();
    anders(&mut werk);
    let gebouwd = server::build(&instellingen, werk);
    Portaal { router: gebouwd.router, werk: gebouwd.actueel.werk(), actueel: gebouwd.actueel, map }
}

/// A database of this test alone: a file, or on the PostgreSQL server of
/// `TEST_DATABASE_URL` a database with a name of its own.
pub async fn database(map: &TempDir) -> String {
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        return format!("sqlite://{}/portaal.db", map.path().display());
    };
    let naam = format!("test_{}", Toeval::systeem().uuid().replace('-', ""));
    let beheer = Database::connect(&server).await.unwrap();
    beheer.execute_unprepared(&format!("CREATE DATABASE {naam}")).await.unwrap();
    let (voor, vraag) = server.split_once('?').map_or((server.as_str(), ""), |(voor, vraag)| (voor, vraag));
    let (wortel, _) = voor.rsplit_once('/').unwrap();
    if vraag.is_empty() { format!("{wortel}/{naam}") } else { format!("{wortel}/{naam}?{vraag}") }
}

/// An answer, read whole.
pub struct Antwoord {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub tekst: String,
}

impl Antwoord {
    /// Where a redirect leads; empty when it is none.
    pub fn naar(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |naar| naar.to_str().unwrap())
    }

    /// The page without what it hands to its islands.
    pub fn zichtbaar(&self) -> String {
        let mut delen = self.tekst.split("data-props=\"");
        let eerste = delen.next().unwrap_or_default().to_owned();
        delen.fold(eerste, |pagina, deel| pagina + deel.split_once('"').map_or("", |(_, na)| na))
    }

    /// The text between two others, for the first time they occur.
    pub fn tussen(&self, voor: &str, na: &str) -> String {
        let rest = self.tekst.split_once(voor).map_or("", |(_, rest)| rest);
        rest.split_once(na).map_or("", |(midden, _)| midden).to_owned()
    }
}

impl Portaal {
    pub async fn vraag(&self, vraag: Request<Body>) -> Antwoord {
        let antwoord = self.router.clone().oneshot(vraag).await.unwrap();
        let (delen, lijf) = antwoord.into_parts();
        let lijf = lijf.collect().await.unwrap().to_bytes();
        Antwoord { status: delen.status, headers: delen.headers, tekst: String::from_utf8_lossy(&lijf).into_owned() }
    }

    pub async fn get(&self, pad: &str) -> Antwoord {
        self.vraag(Request::get(pad).header(header::HOST, HOST).body(Body::empty()).unwrap()).await
    }

    /// Asks for a page from another one, as a browser says it.
    pub async fn get_vanaf(&self, pad: &str, vanaf: &str) -> Antwoord {
        let vraag = Request::get(pad).header(header::HOST, HOST).header(header::REFERER, vanaf);
        self.vraag(vraag.body(Body::empty()).unwrap()).await
    }

    /// Logs in as a persona of the demo.
    pub async fn als(&self, persona: &str) -> Bezoeker<'_> {
        let antwoord = self.post_van("/inloggen", "", &[("persona", persona)]).await;
        assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{persona}");
        let cookie = antwoord.headers.get(header::SET_COOKIE).unwrap().to_str().unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        let thuis = antwoord.naar().to_owned();
        let mut bezoeker = Bezoeker { portaal: self, cookie, csrf: String::new() };
        bezoeker.csrf = bezoeker.get(&thuis).await.tussen("name=\"csrf\" value=\"", "\"");
        assert!(!bezoeker.csrf.is_empty());
        bezoeker
    }

    pub async fn post_van(&self, pad: &str, cookie: &str, paren: &[(&str, &str)]) -> Antwoord {
        let lijf = form_urlencoded::Serializer::new(String::new()).extend_pairs(paren).finish();
        let vraag = Request::post(pad)
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.vraag(vraag.body(Body::from(lijf)).unwrap()).await
    }

    /// Lets everything go out that can go out now.
    pub async fn outbox(&self) {
        outbox::tot_leeg(&self.werk).await;
    }

    /// The e-mails so far, as they were written.
    pub fn mails(&self) -> Vec<String> {
        let map = self.map.path().join("mail");
        let Ok(bestanden) = std::fs::read_dir(map) else { return Vec::new() };
        bestanden.map(|bestand| std::fs::read_to_string(bestand.unwrap().path()).unwrap()).collect()
    }

    pub fn vooruit(&self, duur: jiff::Span) {
        self.werk.klok.vooruit(duur);
    }
}

/// Somebody who is logged in.
pub struct Bezoeker<'p> {
    pub portaal: &'p Portaal,
    pub cookie: String,
    pub csrf: String,
}

/// Answers that fill the form for a move, step by step.
pub const VERHUIZING: [(&str, &[(&str, &str)]); 5] = [
    ("wie", &[("meeverhuizers", "partner-1"), ("meeverhuizers", "kind-1")]),
    ("adres", &[("adres-postcode", "3077 aw"), ("adres-huisnummer", "31"), ("adres-toevoeging", "")]),
    ("datum", &[("verhuisdatum-dag", "1"), ("verhuisdatum-maand", "12"), ("verhuisdatum-jaar", "2026")]),
    ("inwonen", &[("inwoning", "nee")]),
    ("contact", &[("email", "gerrit@voorbeeld.example"), ("telefoon", "")]),
];
pub const FORMULIER: &str = "/formulieren/verhuizing-doorgeven";

/// A draft that is ready to send, as the check page shows it.
pub struct Klaar {
    concept: String,
    gezien: String,
}

impl Klaar {
    /// What its form posts.
    pub fn paren(&self) -> [(&str, &str); 2] {
        [("concept", &self.concept), ("gezien", &self.gezien)]
    }
}

impl Bezoeker<'_> {
    pub async fn get(&self, pad: &str) -> Antwoord {
        let vraag = Request::get(pad).header(header::HOST, HOST).header(header::COOKIE, &self.cookie);
        self.portaal.vraag(vraag.body(Body::empty()).unwrap()).await
    }

    /// Posts a form with this session's token.
    pub async fn post(&self, pad: &str, paren: &[(&str, &str)]) -> Antwoord {
        let paren = [&[("csrf", self.csrf.as_str())], paren].concat();
        self.portaal.post_van(pad, &self.cookie, &paren).await
    }

    /// Fills in every step; gives the draft that is ready to send.
    pub async fn vul_in(&self) -> Klaar {
        for (stap, paren) in VERHUIZING {
            let antwoord = self.post(&format!("{FORMULIER}/{stap}"), paren).await;
            assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{stap}: {}", antwoord.tekst);
        }
        let overzicht = self.get(&format!("{FORMULIER}/controleren")).await;
        Klaar {
            concept: overzicht.tussen("name=\"concept\" value=\"", "\""),
            gezien: overzicht.tussen("name=\"gezien\" value=\"", "\""),
        }
    }

    /// Fills in and sends; gives the id of the request.
    pub async fn verhuis(&self) -> String {
        let klaar = self.vul_in().await;
        let antwoord = self.post(&format!("{FORMULIER}/controleren"), &klaar.paren()).await;
        antwoord.naar().rsplit_once('/').unwrap().1.to_owned()
    }
}
