//! Why care of a case ended, and what was deleted since.

use sea_orm_migration::{
    MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::ConnectionTrait, sea_orm::DbErr,
};

use crate::ddl;

/// `cleared`: 0 nothing, 1 the fields that go with the end of care, 2 documents too. What is left goes with the case.
const COLUMNS: &[(&str, &str)] = &[("end_reason", "TEXT"), ("cleared", "{int} NOT NULL DEFAULT 0")];

const INDEX: &str = "CREATE INDEX cases_ended ON cases (carrier_id, closed_on) WHERE closed_on IS NOT NULL";

/// Adds the columns with an index of the cases that ended.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::add_columns(manager, "cases", COLUMNS).await?;
        manager.get_connection().execute_unprepared(INDEX).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("DROP INDEX cases_ended").await?;
        ddl::drop_columns(manager, "cases", COLUMNS).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
