//! Port: e-mail.

pub mod bestand;
pub mod smtp;

use async_trait::async_trait;
use lettre::Message;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use serde::{Deserialize, Serialize};

use super::BronFout;

/// An e-mail to one person. Its key makes the Message-ID, so that a repeat is the same
/// e-mail to whoever receives it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Address it goes to.
    pub aan: String,
    /// Subject.
    pub onderwerp: String,
    /// Plain text.
    pub tekst: String,
}

/// Sends e-mail.
#[async_trait]
pub trait Postbode: Send + Sync {
    /// Sends it, recognisably the same for the same key.
    ///
    /// # Errors
    /// [`BronFout::Onbereikbaar`] to try again, [`BronFout::Geweigerd`] when the address
    /// cannot be.
    async fn verstuur(&self, sleutel: &str, mail: &Mail) -> Result<(), BronFout>;
}

/// Can this address be written to? The same judgement as when it is sent.
pub fn is_adres(tekst: &str) -> bool {
    tekst.is_ascii() && tekst.parse::<lettre::Address>().is_ok()
}

/// Makes the message. The library encodes headers, so a line break in a subject or
/// address cannot add one (row E4).
///
/// # Errors
/// [`BronFout::Geweigerd`] when an address is none.
pub fn bericht(van: &Mailbox, sleutel: &str, mail: &Mail) -> Result<Message, BronFout> {
    let geweigerd = |wat: &str| BronFout::Geweigerd(wat.to_owned());
    let aan = mail.aan.parse().map_err(|_| geweigerd("recipient is no e-mail address"))?;
    Message::builder()
        .from(van.clone())
        .to(Mailbox::new(None, aan))
        .subject(mail.onderwerp.replace(['\r', '\n'], " "))
        .message_id(Some(format!("<{sleutel}@{}>", van.email.domain())))
        .header(ContentType::TEXT_PLAIN)
        .body(mail.tekst.clone())
        .map_err(|_| geweigerd("message cannot be made"))
}
