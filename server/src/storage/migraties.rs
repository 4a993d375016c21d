//! The tables, version by version. A migration that has run anywhere is never changed.

use sea_orm::{ConnectionTrait, EntityTrait, Schema};
use sea_orm_migration::prelude::*;

use super::entities::{concept, inzending, outbox, sessie, status, storing, teller, telling, terugbelverzoek, zaak};

/// All versions, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(M20261122Begin), Box::new(M20261124Tellingen), Box::new(M20261124Terugbellen)]
    }
}

/// The first tables.
struct M20261122Begin;

impl MigrationName for M20261122Begin {
    fn name(&self) -> &'static str {
        "m20261122_begin"
    }
}

#[expect(elided_lifetimes_in_paths, reason = "async_trait: the signature must be the trait's own")]
#[async_trait::async_trait]
impl MigrationTrait for M20261122Begin {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        maak(manager, sessie::Entity).await?;
        maak(manager, concept::Entity).await?;
        maak(manager, inzending::Entity).await?;
        maak(manager, zaak::Entity).await?;
        maak(manager, status::Entity).await?;
        maak(manager, outbox::Entity).await?;
        maak(manager, teller::Entity).await?;
        maak(manager, storing::Entity).await?;
        uniek(manager, "inzendingen", "concept_id").await?;
        uniek(manager, "inzendingen", "referentie").await?;
        uniek(manager, "zaken", "referentie").await?;
        index(manager, "inzendingen", &["eigenaar", "overgedragen"]).await?;
        index(manager, "zaken", &["eigenaar", "ontvangen"]).await?;
        index(manager, "zaken", &["afgerond", "uiterlijk"]).await?;
        index(manager, "outbox", &["klaar", "volgende"]).await?;
        index(manager, "sessies", &["gezien"]).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("the first tables are not taken down: restore a backup instead".to_owned()))
    }
}

/// Counts of use and of searches.
struct M20261124Tellingen;

impl MigrationName for M20261124Tellingen {
    fn name(&self) -> &'static str {
        "m20261124_tellingen"
    }
}

#[expect(elided_lifetimes_in_paths, reason = "async_trait: the signature must be the trait's own")]
#[async_trait::async_trait]
impl MigrationTrait for M20261124Tellingen {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        maak(manager, telling::Entity).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(telling::Entity).to_owned()).await
    }
}

/// Who asked to be called.
struct M20261124Terugbellen;

impl MigrationName for M20261124Terugbellen {
    fn name(&self) -> &'static str {
        "m20261124_terugbellen"
    }
}

#[expect(elided_lifetimes_in_paths, reason = "async_trait: the signature must be the trait's own")]
#[async_trait::async_trait]
impl MigrationTrait for M20261124Terugbellen {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        maak(manager, terugbelverzoek::Entity).await?;
        uniek(manager, "terugbelverzoeken", "kenmerk").await?;
        uniek(manager, "terugbelverzoeken", "referentie").await?;
        index(manager, "terugbelverzoeken", &["inhoud_merk"]).await?;
        index(manager, "terugbelverzoeken", &["telefoon_merk", "ontvangen"]).await?;
        index(manager, "terugbelverzoeken", &["gebeld", "uiterlijk"]).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("promises to call are not thrown away: restore a backup instead".to_owned()))
    }
}

async fn maak<E: EntityTrait>(manager: &SchemaManager<'_>, entiteit: E) -> Result<(), DbErr> {
    let schema = Schema::new(manager.get_connection().get_database_backend());
    manager.create_table(schema.create_table_from_entity(entiteit)).await
}

async fn uniek(manager: &SchemaManager<'_>, tabel: &'static str, kolom: &'static str) -> Result<(), DbErr> {
    let naam = format!("uniek_{tabel}_{kolom}");
    manager.create_index(Index::create().name(naam).table(tabel).col(kolom).unique().to_owned()).await
}

async fn index(manager: &SchemaManager<'_>, tabel: &'static str, kolommen: &[&'static str]) -> Result<(), DbErr> {
    let mut index = Index::create();
    index.name(format!("index_{tabel}_{}", kolommen.join("_"))).table(tabel);
    for kolom in kolommen {
        index.col(*kolom);
    }
    manager.create_index(index.take()).await
}
