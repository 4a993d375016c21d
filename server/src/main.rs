//! The binary: reads its settings, and serves or checks.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use clap::{Parser, Subcommand};
use server::config::Instellingen;
use server::config::inhoud::{Inhoud, thema};
use server::jobs::{opruimen, outbox, tellen, verversen};
use server::klok::Klok;
use server::taal::opdracht::{self, Taalopdracht};
use server::toeval::Toeval;
use server::{Startfout, auth, build, werk};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// The self-service portal of a gemeente.
#[derive(Parser)]
#[command(version)]
struct Opdracht {
    #[command(flatten)]
    instellingen: Instellingen,
    #[command(subcommand)]
    wat: Option<Wat>,
}

#[derive(Subcommand)]
enum Wat {
    /// Serve the portal; also without a subcommand
    Serve,
    /// Check settings, content and language, and say what to change
    Check {
        #[command(subcommand)]
        wat: Option<Controle>,
    },
    /// Bring the tables of the database up to date
    Migrate,
}

#[derive(Subcommand)]
enum Controle {
    /// Check the content files: facts, links, amounts, owners, and whether texts are plain Dutch
    Content,
    /// Check whether texts are plain Dutch
    Taal(Taalopdracht),
}

#[tokio::main]
async fn main() -> ExitCode {
    let opdracht = Opdracht::parse();
    let niveau = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().json().with_env_filter(niveau).with_writer(std::io::stderr).init();
    let instellingen = &opdracht.instellingen;
    let uitkomst = match opdracht.wat.unwrap_or(Wat::Serve) {
        Wat::Serve => serve(instellingen).await,
        Wat::Check { wat: None } => check(instellingen),
        Wat::Check { wat: Some(Controle::Content) } => check_content(instellingen),
        Wat::Check { wat: Some(Controle::Taal(taal)) } => match taal.voer_uit(instellingen.config.as_deref()) {
            Ok(false) => return ExitCode::FAILURE,
            uitkomst => uitkomst.map(|_| ()),
        },
        Wat::Migrate => migrate(instellingen).await,
    };
    match uitkomst {
        Ok(()) => ExitCode::SUCCESS,
        Err(fout) => {
            eprintln!("{fout}");
            ExitCode::FAILURE
        }
    }
}

fn check(instellingen: &Instellingen) -> Result<(), Startfout> {
    instellingen.controleer()?;
    check_content(instellingen)
}

fn check_content(instellingen: &Instellingen) -> Result<(), Startfout> {
    let map = instellingen.config.as_deref();
    let inhoud = Inhoud::controleer(map);
    // Both kinds of faults at once: an editor mends a file in one go.
    let teksten = opdracht::controleer_alles(map);
    let (inhoud, teksten) = match (inhoud, teksten) {
        (Ok(inhoud), Ok(teksten)) => (inhoud, teksten),
        (Err(fouten), Err(teksten)) => return Err(format!("{fouten}{teksten}").into()),
        (Err(fouten), Ok(_)) => return Err(fouten.into()),
        (Ok(_), Err(teksten)) => return Err(teksten),
    };
    println!(
        "{}: {} products, {} questions, {} forms, {} zaaktypen, {} pairs of colours in light and dark, {teksten} texts: no faults",
        inhoud.gemeente.naam,
        inhoud.producten.len(),
        inhoud.vragen.len(),
        inhoud.formulieren.len(),
        inhoud.zaaktypen.len(),
        thema::aantal_paren()
    );
    Ok(())
}

async fn migrate(instellingen: &Instellingen) -> Result<(), Startfout> {
    werk(instellingen, Klok::systeem()?, Toeval::systeem()).await?;
    println!("{}: up to date", if instellingen.database().starts_with("postgres") { "PostgreSQL" } else { "SQLite" });
    Ok(())
}

async fn serve(instellingen: &Instellingen) -> Result<(), Startfout> {
    instellingen.controleer()?;
    let gebouwd = build(instellingen, werk(instellingen, Klok::systeem()?, Toeval::systeem()).await?);
    gebouwd.actueel.maak_klaar();
    let (stop, stopt) = watch::channel(false);
    let werkers = [
        tokio::spawn(outbox::werk(Arc::clone(&gebouwd.actueel), stopt.clone())),
        tokio::spawn(opruimen::werk(gebouwd.actueel.werk(), stopt.clone())),
        tokio::spawn(tellen::werk(Arc::clone(&gebouwd.actueel), stopt.clone())),
        tokio::spawn(verversen::werk(Arc::clone(&gebouwd.actueel), stopt.clone())),
    ];
    let luister = TcpListener::bind(instellingen.adres).await?;
    groet(instellingen);
    let vlag = gebouwd.stopt;
    let wacht = async move {
        tot_signaal().await;
        // First say that we stop, then stop: a load balancer looks elsewhere meanwhile.
        vlag.store(true, Ordering::Relaxed);
        let _ = stop.send(true);
    };
    axum::serve(luister, gebouwd.router).with_graceful_shutdown(wacht).await?;
    for werker in werkers {
        werker.await?;
    }
    Ok(())
}

/// Waits for the first signal to stop; a second one stops at once.
async fn tot_signaal() {
    let Ok(mut stop) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = stop.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    tokio::spawn(async move {
        tokio::select! {
            _ = stop.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        std::process::exit(1);
    });
}

fn groet(instellingen: &Instellingen) {
    println!("http://{}", instellingen.adres);
    if instellingen.demo {
        for persona in auth::personas::alle() {
            println!("  {}", persona.wie.naam());
        }
    }
}
