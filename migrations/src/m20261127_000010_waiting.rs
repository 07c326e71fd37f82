//! How many questions of a section are set aside for the next appointment, and since when the oldest answer in it waits for
//! staff: lists of cases show both without opening anything. Rows of before learn both when the section is next written.

use sea_orm_migration::{
    MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::ConnectionTrait, sea_orm::DbErr,
};

use crate::ddl::{add_columns, drop_columns};

const TABLE: &str = "section_state";
const COLUMNS: [(&str, &str); 2] = [("set_aside", "{int} NOT NULL DEFAULT 0"), ("waits_since", "{instant}")];
/// Lists are answered from the index, without the table.
const COUNTED: &str = "case_id, section, answered, applicable, confirmed, to_confirm, proposals, questions";

/// See the module.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add_columns(manager, TABLE, &COLUMNS).await?;
        index(manager, &format!("{COUNTED}, set_aside, waits_since")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        index(manager, COUNTED).await?;
        drop_columns(manager, TABLE, &COLUMNS).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Makes the index for counts anew.
async fn index(manager: &SchemaManager<'_>, columns: &str) -> Result<(), DbErr> {
    let db = manager.get_connection();
    db.execute_unprepared("DROP INDEX section_state_count").await?;
    db.execute_unprepared(&format!("CREATE INDEX section_state_count ON {TABLE} ({columns})")).await?;
    Ok(())
}
