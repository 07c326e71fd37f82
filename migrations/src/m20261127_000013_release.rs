//! A consent may release something to somebody of the household: to whose case.

use sea_orm_migration::{
    MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::ConnectionTrait, sea_orm::DbErr,
};

use crate::ddl;

/// Plain, as custody is: the policy must find a record's readers in one statement, and "may read" is no description.
/// The consent is the proof and outlives the case that it names, so nothing refers to that.
const COLUMNS: &[(&str, &str)] = &[("to_case", "{id}")];

const INDEX: &str = "CREATE INDEX consent_to_case ON consent (to_case) WHERE to_case IS NOT NULL";

/// Adds the column with its index.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::add_columns(manager, "consent", COLUMNS).await?;
        manager.get_connection().execute_unprepared(INDEX).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("DROP INDEX consent_to_case").await?;
        ddl::drop_columns(manager, "consent", COLUMNS).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
