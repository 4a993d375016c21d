//! What the portal is told at start: by the environment, and by the content files.

pub mod inhoud;
mod sleutel;

use std::net::SocketAddr;
use std::path::PathBuf;

pub use sleutel::{Sleutelfout, lees_of_maak};

/// Settings from the environment (the names are fixed in the contract).
#[derive(Debug, Clone, clap::Args)]
pub struct Instellingen {
    /// Address to listen on.
    #[arg(long, global = true, env = "PORTAAL_ADRES", default_value = "127.0.0.1:3000")]
    pub adres: SocketAddr,
    /// Folder for the database, the key and e-mails of the demo.
    #[arg(long, global = true, env = "PORTAAL_DATA", default_value = "data")]
    pub data: PathBuf,
    /// Database: `sqlite://…` or `postgres://…`. Default: `portaal.db` in the data folder.
    #[arg(long, global = true, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Folder with the content of the gemeente. Default: the demo gemeente that is built in.
    #[arg(long, global = true, env = "PORTAAL_CONFIG")]
    pub config: Option<PathBuf>,
    /// Personas instead of real login. Only on a loopback address.
    #[arg(long, global = true, env = "PORTAAL_DEMO", value_parser = clap::builder::BoolishValueParser::new(), default_value = "0", action = clap::ArgAction::Set)]
    pub demo: bool,
    /// Allows the demo on an address that others can reach.
    #[arg(long, global = true, env = "PORTAAL_DEMO_OPENBAAR", value_parser = clap::builder::BoolishValueParser::new(), default_value = "0", action = clap::ArgAction::Set)]
    pub demo_openbaar: bool,
    /// Secret of 32 bytes in base64url. Default: the file `sleutel` in the data folder,
    /// made at the first start.
    #[arg(long, global = true, env = "PORTAAL_SLEUTEL", hide_env_values = true)]
    pub sleutel: Option<String>,
    /// Host names this portal answers to, besides the loopback ones.
    #[arg(long, global = true, env = "PORTAAL_HOSTS", value_delimiter = ',')]
    pub hosts: Vec<String>,
    /// Mail server: `smtps://user:password@host`. Without it, e-mails only go to files.
    #[arg(long, global = true, env = "SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
}

/// A setting that cannot be.
#[derive(Debug, thiserror::Error)]
pub enum Instelfout {
    /// The demo lets everybody in as anybody.
    #[error(
        "PORTAAL_DEMO=1 lets everybody log in as anybody, and {0} is not a loopback address. \
         Listen on 127.0.0.1, or also set PORTAAL_DEMO_OPENBAAR=1 if you are sure"
    )]
    DemoOpenbaar(SocketAddr),
}

impl Instellingen {
    /// Settings that contradict each other.
    ///
    /// # Errors
    /// [`Instelfout`] says what to change.
    pub fn controleer(&self) -> Result<(), Instelfout> {
        if self.demo && !self.adres.ip().is_loopback() && !self.demo_openbaar {
            return Err(Instelfout::DemoOpenbaar(self.adres));
        }
        Ok(())
    }

    /// Where the database is.
    pub fn database(&self) -> String {
        self.database_url.clone().unwrap_or_else(|| format!("sqlite://{}/portaal.db", self.data.display()))
    }
}
