//! Sessions: only the hash of a token is kept (row S2).

use app::domain::bsn::Bsn;
use app::domain::identiteit::{Functie, Identiteit, Inwoner, Medewerker, Niveau};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::entities::sessie;
use super::{Opslag, OpslagFout, moment, ms};

/// A session as it was found. Whether it still counts is for `auth` to say.
#[derive(Debug, Clone)]
pub struct Sessie {
    /// When it began.
    pub begonnen: Timestamp,
    /// When it was last used.
    pub gezien: Timestamp,
    /// Who it is.
    pub wie: Identiteit,
}

/// An identity as it is sealed in the row. Only this module writes and reads it.
#[derive(Serialize, Deserialize)]
#[serde(tag = "soort", rename_all = "snake_case")]
enum Verzegeld {
    Inwoner { bsn: String, naam: String, niveau: u8 },
    Medewerker { account: String, naam: String, behandelaar: bool },
}

const NIVEAUS: [Niveau; 4] = [Niveau::Basis, Niveau::Midden, Niveau::Substantieel, Niveau::Hoog];

impl From<&Identiteit> for Verzegeld {
    fn from(wie: &Identiteit) -> Self {
        match wie {
            Identiteit::Inwoner(Inwoner { bsn, naam, niveau }) => Self::Inwoner {
                bsn: bsn.onthul(),
                naam: naam.clone(),
                niveau: NIVEAUS.iter().position(|n| n == niveau).and_then(|n| u8::try_from(n).ok()).unwrap_or(0),
            },
            Identiteit::Medewerker(Medewerker { account, naam, functie }) => Self::Medewerker {
                account: account.clone(),
                naam: naam.clone(),
                behandelaar: *functie == Functie::Behandelaar,
            },
        }
    }
}

impl Verzegeld {
    fn identiteit(self) -> Option<Identiteit> {
        Some(match self {
            Self::Inwoner { bsn, naam, niveau } => Identiteit::Inwoner(Inwoner {
                bsn: Bsn::parse(&bsn).ok()?,
                naam,
                niveau: *NIVEAUS.get(usize::from(niveau))?,
            }),
            Self::Medewerker { account, naam, behandelaar } => Identiteit::Medewerker(Medewerker {
                account,
                naam,
                functie: if behandelaar { Functie::Behandelaar } else { Functie::Kcc },
            }),
        })
    }
}

impl Opslag {
    /// Keeps a new session.
    pub async fn maak_sessie(&self, token: &str, wie: &Identiteit, nu: Timestamp) -> Result<(), OpslagFout> {
        let token_hash = hash(token);
        let rij = sessie::ActiveModel {
            identiteit: Set(self.kluis.verzegel(&plek(&token_hash), &Verzegeld::from(wie))?),
            token_hash: Set(token_hash),
            begonnen: Set(ms(nu)),
            gezien: Set(ms(nu)),
        };
        sessie::Entity::insert(rij).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// The session of a token; `None` when there is none (any more).
    pub async fn sessie(&self, token: &str) -> Result<Option<Sessie>, OpslagFout> {
        let token_hash = hash(token);
        let Some(rij) = sessie::Entity::find_by_id(token_hash.clone()).one(&self.db).await? else {
            return Ok(None);
        };
        let verzegeld: Verzegeld = self.kluis.open(&plek(&token_hash), &rij.identiteit)?;
        Ok(verzegeld.identiteit().map(|wie| Sessie { begonnen: moment(rij.begonnen), gezien: moment(rij.gezien), wie }))
    }

    /// The person did something.
    pub async fn sessie_gezien(&self, token: &str, nu: Timestamp) -> Result<(), OpslagFout> {
        sessie::Entity::update_many()
            .col_expr(sessie::Column::Gezien, Expr::value(ms(nu)))
            .filter(sessie::Column::TokenHash.eq(hash(token)))
            .exec(&self.db)
            .await?;
        Ok(())
    }

    /// Forgets a session.
    pub async fn verwijder_sessie(&self, token: &str) -> Result<(), OpslagFout> {
        sessie::Entity::delete_by_id(hash(token)).exec(&self.db).await?;
        Ok(())
    }

    /// Forgets sessions that were last used before this moment.
    pub async fn ruim_sessies_op(&self, voor: Timestamp) -> Result<u64, OpslagFout> {
        let weg = sessie::Entity::delete_many().filter(sessie::Column::Gezien.lt(ms(voor))).exec(&self.db).await?;
        Ok(weg.rows_affected)
    }
}

fn plek(token_hash: &str) -> String {
    format!("sessies/{token_hash}")
}

fn hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token.as_bytes()))
}
