//! What persons ask of the office about their data: deletion, restriction, questions about their log.

use sea_orm_migration::{MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::DbErr};

use crate::ddl::{self, Table};

const TABLES: &[Table] = &[Table {
    name: "request",
    // `about`: the entry of the log that a question is about; the log may be without it one day. `ends_on`: the day of a
    // deletion, or on which a restriction ends. `case_state`: the state to which the case returns then. `sealed`: what the
    // person wrote and what was answered, as JSON.
    columns: "
        id {id} PRIMARY KEY,
        carrier_id {id} NOT NULL,
        case_id {id} NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        by_account {id} NOT NULL,
        lang TEXT NOT NULL,
        made_at {instant} NOT NULL,
        due_on {date} NOT NULL,
        about {id},
        answered_at {instant},
        answered_by {id},
        ends_on {date},
        case_state TEXT,
        sealed {bytes} NOT NULL,
        FOREIGN KEY (carrier_id, case_id) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
    indices: &[
        "CREATE INDEX request_case ON request (case_id, state)",
        "CREATE INDEX request_carrier ON request (carrier_id, state, due_on)",
        "CREATE INDEX request_ends ON request (ends_on) WHERE ends_on IS NOT NULL",
        "CREATE UNIQUE INDEX request_one_open ON request (case_id, by_account, kind)
         WHERE state = 'open' AND kind <> 'question'",
    ],
}];

/// See the module.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::create(manager, TABLES.iter()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::drop(manager, TABLES.iter().rev()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
