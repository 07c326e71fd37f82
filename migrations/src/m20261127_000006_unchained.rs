//! The entries of the audit log that wait for their place in the chain, by carrier: they are asked for every second, and
//! without an index of their own a carrier's whole log is read for it.

use sea_orm_migration::{
    MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::ConnectionTrait, sea_orm::DbErr,
};

/// See the module.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sql = "CREATE INDEX audit_unchained ON audit (carrier_id, at, id) WHERE seq IS NULL";
        manager.get_connection().execute_unprepared(sql).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("DROP INDEX audit_unchained").await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
