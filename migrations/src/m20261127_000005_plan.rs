//! Integration plans.

use sea_orm_migration::{MigrationTrait, SchemaManager, async_trait, prelude::DeriveMigrationName, sea_orm::DbErr};

use crate::ddl::{self, Table};

/// Creates the tables of plans.
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

const TABLES: &[Table] = &[
    Table {
        name: "plan",
        // `sealed`: the plan as its operations made it, as JSON. Plain are state and dates (architecture.md A8).
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} NOT NULL,
            case_id {id} NOT NULL,
            rev {long} NOT NULL,
            state TEXT NOT NULL,
            opened_at {instant} NOT NULL,
            changed_at {instant} NOT NULL,
            closed_at {instant},
            agreed_at {instant},
            planned_end {date},
            next_review {date},
            reviewed_on {date},
            sealed {bytes} NOT NULL,
            UNIQUE (carrier_id, id),
            FOREIGN KEY (carrier_id, case_id) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
        indices: &[
            "CREATE INDEX plan_case ON plan (carrier_id, case_id)",
            "CREATE UNIQUE INDEX plan_one_open ON plan (case_id) WHERE closed_at IS NULL",
        ],
    },
    Table {
        name: "plan_op",
        // Append-only. `sealed`: the operation as JSON.
        columns: "
            id {id} NOT NULL,
            plan_id {id} NOT NULL,
            carrier_id {id} NOT NULL,
            rev {long} NOT NULL,
            by_account {id} NOT NULL,
            role TEXT NOT NULL,
            lang TEXT NOT NULL,
            at {instant} NOT NULL,
            sealed {bytes} NOT NULL,
            redacted_at {instant},
            PRIMARY KEY (plan_id, rev),
            UNIQUE (plan_id, id),
            FOREIGN KEY (carrier_id, plan_id) REFERENCES plan (carrier_id, id) ON DELETE CASCADE",
        indices: &[],
    },
    Table {
        name: "plan_due",
        // Open measures with a day by which they are due; says nothing about what they are.
        columns: "
            plan_id {id} NOT NULL,
            node {id} NOT NULL,
            carrier_id {id} NOT NULL,
            due_on {date} NOT NULL,
            remind_on {date},
            PRIMARY KEY (plan_id, node),
            FOREIGN KEY (carrier_id, plan_id) REFERENCES plan (carrier_id, id) ON DELETE CASCADE",
        indices: &["CREATE INDEX plan_due_day ON plan_due (carrier_id, due_on)"],
    },
    Table {
        name: "plan_presence",
        // Who has a plan open, in which place of it; a row is good for a short time.
        columns: "
            plan_id {id} NOT NULL,
            carrier_id {id} NOT NULL,
            account_id {id} NOT NULL,
            tab {id} NOT NULL,
            place TEXT,
            seen_at {instant} NOT NULL,
            PRIMARY KEY (plan_id, account_id, tab),
            FOREIGN KEY (carrier_id, plan_id) REFERENCES plan (carrier_id, id) ON DELETE CASCADE",
        indices: &["CREATE INDEX plan_presence_seen ON plan_presence (seen_at)"],
    },
    Table {
        name: "calendar",
        // The address by which a calendar program reads the due dates of one member of staff, as a keyed hash.
        columns: "
            account_id {id} PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
            token_hash {bytes} NOT NULL UNIQUE,
            created_at {instant} NOT NULL",
        indices: &[],
    },
];
