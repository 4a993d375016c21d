//! What the portal keeps itself. One query layer (SeaORM) for SQLite and PostgreSQL;
//! every query about somebody's own things takes the [`Eigenaar`].

pub mod concepten;
mod entities;
pub mod inzendingen;
mod kluis;
mod migraties;
pub mod outbox;
pub mod sessies;
pub mod storingen;
pub mod tellers;
pub mod tellingen;
pub mod terugbelverzoeken;
pub mod zaken;

use std::time::Duration;

use jiff::Timestamp;
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

pub use kluis::{Eigenaar, Kluis, Ontsleutelfout};

/// A query that failed, or a secret that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum OpslagFout {
    /// The database.
    #[error(transparent)]
    Database(#[from] DbErr),
    /// A value that was encrypted with another key, or changed.
    #[error(transparent)]
    Kluis(#[from] Ontsleutelfout),
    /// A decrypted value that is not what it should be.
    #[error("stored value cannot be read: {0}")]
    Inhoud(#[from] serde_json::Error),
}

/// The database, with the key for what is secret in it.
#[derive(Clone)]
pub struct Opslag {
    /// Connections.
    pub db: DatabaseConnection,
    /// Encryption of what is personal.
    pub kluis: Kluis,
}

impl Opslag {
    /// Connects and brings the tables up to date.
    ///
    /// # Errors
    /// When the database cannot be reached or a migration fails.
    pub async fn open(url: &str, kluis: Kluis) -> Result<Self, OpslagFout> {
        let db = Database::connect(opties(url)).await?;
        migraties::Migrator::up(&db, None).await?;
        Ok(Self { db, kluis })
    }

    /// Begins a transaction that writes. On SQLite it takes the write lock at once, so
    /// that two of them wait for each other instead of failing halfway.
    ///
    /// # Errors
    /// When the lock is not had within five seconds.
    pub async fn schrijf(&self) -> Result<DatabaseTransaction, OpslagFout> {
        let opties = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(self.db.begin_with_options(opties).await?)
    }

    /// Does the database answer?
    ///
    /// # Errors
    /// When it doesn't.
    pub async fn ping(&self) -> Result<(), OpslagFout> {
        Ok(self.db.ping().await?)
    }
}

/// SQLite: write-ahead log, and every commit on disk before it is acknowledged
/// (`synchronous=FULL`), so that a power cut loses nothing that was promised.
fn opties(url: &str) -> ConnectOptions {
    let mut opties = ConnectOptions::new(url);
    opties.max_connections(8).acquire_timeout(Duration::from_secs(5)).sqlx_logging(false).map_sqlx_sqlite_opts(
        |sqlite| {
            sqlite
                .create_if_missing(true)
                .journal_mode(sea_orm::sqlx::sqlite::SqliteJournalMode::Wal)
                .synchronous(sea_orm::sqlx::sqlite::SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(5))
                .foreign_keys(true)
        },
    );
    opties
}

/// Moments are stored as milliseconds since 1970 in UTC: the same on both databases.
fn ms(moment: Timestamp) -> i64 {
    moment.as_millisecond()
}

fn moment(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH)
}
