//! Product pages a second, beside a bare route with the same bytes in the same run, both over
//! TCP on this machine. Prints the ratio; fails below the budget of the design.
#![expect(clippy::disallowed_methods, reason = "a benchmark is about the real clock")]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::get;
use clap::Parser as _;
use server::config::Instellingen;
use server::klok::Klok;
use server::toeval::Toeval;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Least share of the bare route (design, budgets).
const VERHOUDING: f64 = 0.15;
/// How long each is measured.
const DUUR: Duration = Duration::from_secs(5);
/// Visitors at the same time.
const BEZOEKERS: usize = 8;

#[derive(clap::Parser)]
struct Regel {
    #[command(flatten)]
    instellingen: Instellingen,
}

#[tokio::main]
async fn main() -> ExitCode {
    let map = tempfile::tempdir().expect("a folder");
    let pad = map.path().to_str().expect("a path").to_owned();
    let instellingen = Regel::parse_from(["pagina", "--data", &pad, "--demo", "1"]).instellingen;
    let klok = Klok::systeem().expect("a clock");
    let werk = server::werk(&instellingen, klok, Toeval::systeem()).await.expect("starts");
    let portaal = luister(server::build(&instellingen, werk).router).await;
    let lijf = vraag(&portaal, "/producten/paspoort").await;
    let grootte = lijf.len();
    let kaal = luister(
        Router::new().route("/producten/paspoort", get(move || async move { axum::response::Html(lijf.clone()) })),
    )
    .await;
    let (pagina, controle) = (per_seconde(&portaal).await, per_seconde(&kaal).await);
    let verhouding = pagina / controle;
    println!(
        "product page of {grootte} bytes: {pagina:.0} a second; control, a bare route: {controle:.0}; ratio {verhouding:.2} (budget {VERHOUDING})"
    );
    if verhouding >= VERHOUDING { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn luister(router: Router) -> String {
    let luisteraar = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let adres = luisteraar.local_addr().expect("an address").to_string();
    tokio::spawn(async move { axum::serve(luisteraar, router).await });
    adres
}

async fn per_seconde(adres: &str) -> f64 {
    let begin = Instant::now();
    let bezoekers = (0..BEZOEKERS).map(|_| {
        let adres = adres.to_owned();
        tokio::spawn(async move {
            let mut lijn = TcpStream::connect(&adres).await.expect("connects");
            let mut aantal = 0_u32;
            while begin.elapsed() < DUUR {
                haal(&mut lijn, &adres, "/producten/paspoort").await;
                aantal += 1;
            }
            aantal
        })
    });
    let mut samen = 0;
    for bezoeker in bezoekers.collect::<Vec<_>>() {
        samen += bezoeker.await.expect("goes well");
    }
    f64::from(samen) / begin.elapsed().as_secs_f64()
}

async fn vraag(adres: &str, pad: &str) -> String {
    let mut lijn = TcpStream::connect(adres).await.expect("connects");
    haal(&mut lijn, adres, pad).await
}

/// One request over an open line. Reads as far as `content-length` says.
async fn haal(lijn: &mut TcpStream, adres: &str, pad: &str) -> String {
    let vraag = format!("GET {pad} HTTP/1.1\r\nhost: {adres}\r\n\r\n");
    lijn.write_all(vraag.as_bytes()).await.expect("written");
    let mut gelezen = Vec::with_capacity(64 * 1024);
    loop {
        lijn.read_buf(&mut gelezen).await.expect("read");
        let Some(eind) = gelezen.windows(4).position(|deel| deel == b"\r\n\r\n") else { continue };
        let kop = String::from_utf8_lossy(&gelezen[..eind]).to_lowercase();
        assert!(kop.starts_with("http/1.1 200"), "{kop}");
        let lengte = kop.lines().find_map(|regel| regel.strip_prefix("content-length: ")?.parse::<usize>().ok());
        let lengte = lengte.expect("says how long it is");
        while gelezen.len() < eind + 4 + lengte {
            lijn.read_buf(&mut gelezen).await.expect("read");
        }
        return String::from_utf8_lossy(&gelezen[eind + 4..]).into_owned();
    }
}
