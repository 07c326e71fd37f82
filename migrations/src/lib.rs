//! Schema changes, forward and back, for SQLite and PostgreSQL.
//!
//! A migration is a list of [`Table`]s: plain SQL in which the types that the two databases spell differently stand as
//! words in braces (the table is in `ddl.rs`). Each runs in one transaction on both. A new one is a new file and a line in
//! [`Migrator::migrations`]; it must leave a schema with which the version before it still works (expand first,
//! contract in a later release).

mod ddl;
mod documents;
mod m20261123_000001_start;
mod m20261127_000002_documents;
mod m20261127_000003_counts;
mod m20261127_000004_consents;
mod m20261127_000005_plan;
mod m20261127_000006_unchained;
mod m20261127_000010_waiting;
mod m20261127_000011_requests;
mod m20261127_000012_help;
mod m20261127_000013_release;
mod m20261127_000014_end_of_care;
mod start;

pub use ddl::Table;
pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::{MigrationTrait, async_trait};

/// Every migration, in order.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_start::Migration),
            Box::new(m20261127_000002_documents::Migration),
            Box::new(m20261127_000003_counts::Migration),
            Box::new(m20261127_000004_consents::Migration),
            Box::new(m20261127_000005_plan::Migration),
            Box::new(m20261127_000006_unchained::Migration),
            Box::new(m20261127_000010_waiting::Migration),
            Box::new(m20261127_000011_requests::Migration),
            Box::new(m20261127_000012_help::Migration),
            Box::new(m20261127_000013_release::Migration),
            Box::new(m20261127_000014_end_of_care::Migration),
        ]
    }
}
