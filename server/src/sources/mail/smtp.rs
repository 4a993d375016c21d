//! Adapter: a mail server, with TLS as the URL says (`smtps://`, `smtp://…?tls=required`).

use async_trait::async_trait;
use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::{BronFout, Mail, Postbode, bericht};

/// Sends through a mail server.
pub struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
    van: Mailbox,
}

impl Smtp {
    /// Through this server, from this sender.
    ///
    /// # Errors
    /// When the URL is no SMTP URL.
    pub fn new(url: &str, van: Mailbox) -> Result<Self, lettre::transport::smtp::Error> {
        Ok(Self { server: AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build(), van })
    }
}

#[async_trait]
impl Postbode for Smtp {
    async fn verstuur(&self, sleutel: &str, mail: &Mail) -> Result<(), BronFout> {
        let bericht = bericht(&self.van, sleutel, mail)?;
        match self.server.send(bericht).await {
            Ok(_) => Ok(()),
            // The text of the server may repeat the address, so it stays out of the log.
            Err(fout) if fout.is_permanent() => Err(BronFout::Geweigerd("the mail server refuses it".to_owned())),
            Err(_) => Err(BronFout::Onbereikbaar("the mail server does not take it now".to_owned())),
        }
    }
}

/// Sends by both: first the one that is always there, then the mail server.
pub struct Beide<A, B>(pub A, pub B);

#[async_trait]
impl<A: Postbode, B: Postbode> Postbode for Beide<A, B> {
    async fn verstuur(&self, sleutel: &str, mail: &Mail) -> Result<(), BronFout> {
        self.0.verstuur(sleutel, mail).await?;
        self.1.verstuur(sleutel, mail).await
    }
}
