//! What happens after sending: the zaak at its zaaksysteem, and e-mails. Each is a row of
//! the outbox, and doing one twice is doing it once.

use app::domain::bsn::Bsn;
use app::domain::zaak::{Status, Zaak, Zaaktype};

use super::Werk;
use super::emails::Aanvraag;
use crate::sources::BronFout;
use crate::sources::mail::Mail;
use crate::sources::zaken::{Aanvrager, NOTIFICATIE, NieuweZaak, ZaakMetGegevens};
use crate::storage::OpslagFout;
use crate::storage::outbox::Taak;

/// Kind of row: make the zaak.
pub const ZAAK: &str = "zaak";
/// Kind of row: send the e-mail that is in it.
pub const MAIL: &str = "mail";

/// Why a row did not go out.
#[derive(Debug, thiserror::Error)]
pub enum Taakfout {
    /// The receiver.
    #[error(transparent)]
    Bron(#[from] BronFout),
    /// Our own storage.
    #[error(transparent)]
    Opslag(#[from] OpslagFout),
    /// The row makes no sense; it stays visible at the balie.
    #[error("row cannot be carried out: {0}")]
    Onzin(&'static str),
}

impl Werk {
    /// Carries out one row.
    ///
    /// # Errors
    /// [`Taakfout`]; the row is tried again later.
    pub async fn voer_uit(&self, taak: &Taak) -> Result<(), Taakfout> {
        match taak.soort.as_str() {
            ZAAK => self.maak_zaak(taak).await,
            MAIL => {
                let mail: Mail = taak.inhoud(&self.opslag.kluis)?;
                Ok(self.bronnen.mail.verstuur(&taak.sleutel, &mail).await?)
            }
            NOTIFICATIE => self.meld_status(taak).await,
            _ => Err(Taakfout::Onzin("unknown kind")),
        }
    }

    async fn maak_zaak(&self, taak: &Taak) -> Result<(), Taakfout> {
        let inzending = self.opslag.inzending_voor_taak(&taak.inzending_id).await?;
        let inzending = inzending.ok_or(Taakfout::Onzin("request is gone"))?;
        let zaaktype = self.zaaktype(&inzending.zaaktype)?;
        let eerste = zaaktype.statussen.first().ok_or(Taakfout::Onzin("zaaktype has no status"))?;
        let gegevens = inzending.gegevens;
        let nieuw = NieuweZaak {
            zaak: Zaak {
                id: inzending.id.clone(),
                referentie: inzending.referentie,
                zaaktype: inzending.zaaktype,
                ontvangen: inzending.ontvangen,
                uiterlijk: inzending.uiterlijk,
                statussen: vec![Status {
                    statustype: eerste.id.clone(),
                    gezet: inzending.ontvangen,
                    toelichting: String::new(),
                }],
            },
            aanvrager: Aanvrager {
                bsn: Bsn::parse(&gegevens.bsn).map_err(|_| Taakfout::Onzin("request has no person"))?,
                naam: gegevens.naam,
                email: gegevens.email,
            },
            regels: gegevens.regels,
        };
        self.bronnen.zaken.maak(&nieuw).await?;
        Ok(self.opslag.zet_overgedragen(&inzending.id, self.klok.nu()).await?)
    }

    /// Tells the resident by e-mail that a status was set. Names the status, never the
    /// answers (NRC: no case content in a message, only where to look).
    async fn meld_status(&self, taak: &Taak) -> Result<(), Taakfout> {
        let nummer: usize = taak.inhoud(&self.opslag.kluis)?;
        let zaak = self.bronnen.zaken.voor_balie(&taak.inzending_id).await?;
        let ZaakMetGegevens { zaak, aanvrager, email, .. } = zaak.ok_or(Taakfout::Onzin("zaak is gone"))?;
        let Some(email) = email else { return Ok(()) };
        let zaaktype = self.zaaktype(&zaak.zaaktype)?;
        let status = zaak.statussen.get(nummer).ok_or(Taakfout::Onzin("status is gone"))?;
        let naam = zaaktype.statussen.iter().find(|soort| soort.id == status.statustype);
        let over = Aanvraag {
            id: &zaak.id,
            naam: &aanvrager,
            product: &zaaktype.naam,
            referentie: zaak.referentie.als_tekst(),
            ontvangen: zaak.ontvangen,
            uiterlijk: zaak.uiterlijk,
        };
        let extra =
            [("status", naam.map_or("", |soort| soort.naam.as_str())), ("toelichting", status.toelichting.as_str())];
        let mail = self.mail("status", &email, &over, &extra);
        Ok(self.bronnen.mail.verstuur(&taak.sleutel, &mail).await?)
    }

    fn zaaktype(&self, id: &str) -> Result<&Zaaktype, Taakfout> {
        self.inhoud.zaaktypen.get(id).map(AsRef::as_ref).ok_or(Taakfout::Onzin("zaaktype is gone"))
    }
}
