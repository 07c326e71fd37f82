//! Consents say what they are about: given or refused, to whom, which groups of data, and whether a second confirmation
//! is waited for.

use sea_orm_migration::{MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::DbErr};

use crate::ddl;

/// `sealed`: recipient and purpose as JSON, where they have to be named. `sections`: codes with spaces between.
const COLUMNS: &[(&str, &str)] = &[
    ("given", "{flag} NOT NULL DEFAULT TRUE"),
    ("pending", "{flag} NOT NULL DEFAULT FALSE"),
    ("sections", "TEXT NOT NULL DEFAULT ''"),
    ("sealed", "{bytes}"),
];

/// Adds the columns.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::add_columns(manager, "consent", COLUMNS).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::drop_columns(manager, "consent", COLUMNS).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
