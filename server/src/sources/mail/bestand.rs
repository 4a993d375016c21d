//! Adapter of the demo: each e-mail is a `.eml` file.

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use lettre::message::Mailbox;
use tokio::fs;

use super::{BronFout, Mail, Postbode, bericht};

/// Writes e-mails to a folder. The name of the file is the key, so a repeat is one file.
pub struct MailNaarBestand {
    map: PathBuf,
    van: Mailbox,
}

impl MailNaarBestand {
    /// To this folder, from this sender.
    pub fn new(map: &Path, van: Mailbox) -> Self {
        Self { map: map.to_owned(), van }
    }
}

#[async_trait]
impl Postbode for MailNaarBestand {
    async fn verstuur(&self, sleutel: &str, mail: &Mail) -> Result<(), BronFout> {
        let tekst = bericht(&self.van, sleutel, mail)?.formatted();
        let doel = self.map.join(format!("{sleutel}.eml"));
        // Written beside it and then renamed: nobody reads half an e-mail, also after a crash.
        let klad = self.map.join(format!(".{sleutel}.tmp"));
        let schrijf = async {
            fs::create_dir_all(&self.map).await?;
            fs::write(&klad, tekst).await?;
            fs::rename(&klad, &doel).await
        };
        schrijf.await.map_err(|fout| BronFout::Onbereikbaar(fout.to_string()))
    }
}
