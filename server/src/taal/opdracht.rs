//! `server check taal`: the language check on the command line.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::{Rapport, controleer, controleer_bestand, controleer_regels, uitvoer};
use crate::Startfout;
use crate::config::inhoud::bron::gewone_regels;
use crate::config::inhoud::plekken::Plekken;
use crate::config::inhoud::{Bron, EigenWoorden, InhoudFouten};

/// Which texts, and how to say what is found.
#[derive(Debug, Clone, clap::Args)]
pub struct Taalopdracht {
    /// Files to check; `-` is standard input. Without any: all texts of the portal, or with
    /// --regels standard input. A file in a folder like ours (`producten/`, `emails/`) is held to
    /// the rules for ours; any other is a text from outside.
    #[arg(value_name = "FILE")]
    bestanden: Vec<PathBuf>,
    /// JSON: an array with for each text its points and findings.
    #[arg(long)]
    json: bool,
    /// Each line of a file is a text of its own.
    #[arg(long)]
    regels: bool,
}

impl Taalopdracht {
    /// Checks and prints. Gives whether all is well.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn voer_uit(&self, config: Option<&Path>) -> Result<bool, Startfout> {
        let rapport = self.rapport(config)?;
        if self.json {
            println!("{}", uitvoer::json(&rapport));
            // What is wrong with the files themselves has no text to stand by.
            for fout in &rapport.fouten {
                eprintln!("{fout}");
            }
        } else {
            for regel in uitvoer::regels(&rapport) {
                println!("{regel}");
            }
        }
        Ok(!rapport.is_fout())
    }

    fn rapport(&self, config: Option<&Path>) -> Result<Rapport, Startfout> {
        let bron = Bron::van(config);
        let mut fouten = Vec::new();
        let eigen = EigenWoorden::lees(&bron, &mut fouten).ok_or(InhoudFouten(fouten))?;
        if self.bestanden.is_empty() && !self.regels {
            return Ok(controleer(&bron, &eigen));
        }
        let (schat, plekken) = (eigen.woordenschat(), Plekken::zonder_fouten(&bron));
        let standaard = [PathBuf::from("-")];
        let bestanden: &[PathBuf] = if self.bestanden.is_empty() { &standaard } else { &self.bestanden };
        let mut heel = Rapport { oordelen: Vec::new(), fouten: Vec::new() };
        for pad in bestanden {
            let (naam, tekst) = (pad.display().to_string(), lees(pad)?);
            let deel = if self.regels {
                controleer_regels(&naam, &tekst, &schat)
            } else {
                controleer_bestand(&naam, &plekken.vul(&naam, &tekst, &mut Vec::new()).tekst, &schat)
            };
            heel.oordelen.extend(deel.oordelen);
            heel.fouten.extend(deel.fouten);
        }
        Ok(heel)
    }
}

/// All texts of the portal and of this gemeente. Gives how many there are.
///
/// # Errors
/// A line per finding; advice too, when its budget is spent.
pub fn controleer_alles(config: Option<&Path>) -> Result<usize, Startfout> {
    let bron = Bron::van(config);
    let mut fouten = Vec::new();
    let eigen = EigenWoorden::lees(&bron, &mut fouten).ok_or(InhoudFouten(fouten))?;
    let rapport = controleer(&bron, &eigen);
    if rapport.is_fout() { Err(uitvoer::regels(&rapport).join("\n").into()) } else { Ok(rapport.oordelen.len()) }
}

fn lees(pad: &Path) -> Result<String, Startfout> {
    let mut tekst = String::new();
    if pad == Path::new("-") {
        std::io::stdin().read_to_string(&mut tekst)?;
        return Ok(gewone_regels(&tekst));
    }
    let tekst = std::fs::read_to_string(pad).map_err(|fout| format!("{}: {fout}", pad.display()))?;
    Ok(gewone_regels(&tekst))
}
