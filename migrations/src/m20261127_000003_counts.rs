//! Indices from which counts over all cases are answered without the tables.
//!
//! Both are in the order of the identifiers of cases, as those of facts and assignments are: a count walks through all of
//! them side by side, and each page of the file is read once.

use sea_orm_migration::{
    MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::ConnectionTrait, sea_orm::DbErr,
};

const INDICES: [(&str, &str); 2] = [
    ("cases_care", "cases (carrier_id, id, opened_on, closed_on, created_at, closed_at)"),
    (
        "section_state_count",
        "section_state (case_id, section, answered, applicable, confirmed, to_confirm, proposals, questions)",
    ),
];

/// See the module.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, columns) in INDICES {
            manager.get_connection().execute_unprepared(&format!("CREATE INDEX {name} ON {columns}")).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, _) in INDICES {
            manager.get_connection().execute_unprepared(&format!("DROP INDEX {name}")).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
