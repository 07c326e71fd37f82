//! Documents with their files.

use sea_orm_migration::{MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::DbErr};

use crate::{ddl, documents};

/// Creates the tables of [`documents`].
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::create(manager, documents::TABLES.iter()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::drop(manager, documents::TABLES.iter().rev()).await
    }

    /// SQLite too: without it a failure would leave half a schema.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
