//! Help with filling in: who may enter into which parts of a record, for how long, by whose leave.

use sea_orm_migration::{MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::DbErr};

use crate::ddl::{self, Table};

const TABLES: &[Table] = &[Table {
    name: "help",
    // `sealed`: what the person calls her, and her own name and kind, as JSON. `sections`: codes with spaces between.
    // `seen_rev`: up to which revision the person has looked at what was entered. An account belongs to one help alone.
    columns: "
        id {id} PRIMARY KEY,
        carrier_id {id} NOT NULL,
        case_id {id} NOT NULL,
        granted_by {id} NOT NULL,
        granted_at {instant} NOT NULL,
        span TEXT NOT NULL,
        sections TEXT NOT NULL,
        sealed {bytes} NOT NULL,
        code_hash {bytes} NOT NULL UNIQUE,
        code_until {instant} NOT NULL,
        account_id {id} UNIQUE REFERENCES account (id) ON DELETE CASCADE,
        redeemed_at {instant},
        until {instant},
        ended_at {instant},
        seen_rev {long} NOT NULL,
        FOREIGN KEY (carrier_id, case_id) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
    indices: &["CREATE INDEX help_case ON help (carrier_id, case_id)"],
}];

/// Creates the table.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::create(manager, TABLES.iter()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::drop(manager, TABLES.iter()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
