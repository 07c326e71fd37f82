//! One SQL text for two databases.
//!
//! | word | SQLite | PostgreSQL | holds |
//! |---|---|---|---|
//! | `{id}` | BLOB | UUID | 128-bit identifiers |
//! | `{bytes}` | BLOB | BYTEA | hashes and sealed values |
//! | `{instant}` | INTEGER | BIGINT | milliseconds since 1970-01-01 UTC |
//! | `{date}` | TEXT | DATE | civil dates |
//! | `{flag}` | INTEGER | BOOLEAN | yes or no |
//! | `{int}` | INTEGER | INTEGER | small whole numbers |
//! | `{long}` | INTEGER | BIGINT | revisions and counters |
//! | `{counter}` | INTEGER PRIMARY KEY AUTOINCREMENT | BIGINT … IDENTITY PRIMARY KEY | numbers the database gives |

use sea_orm_migration::{
    SchemaManager,
    sea_orm::{ConnectionTrait, DbBackend, DbErr},
};

/// A table with its indices.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The columns and constraints between the parentheses of `CREATE TABLE`.
    pub columns: &'static str,
    /// Whole `CREATE INDEX` statements.
    pub indices: &'static [&'static str],
}

const SQLITE: &[(&str, &str)] = &[
    ("{id}", "BLOB"),
    ("{bytes}", "BLOB"),
    ("{instant}", "INTEGER"),
    ("{date}", "TEXT"),
    ("{flag}", "INTEGER"),
    ("{int}", "INTEGER"),
    ("{long}", "INTEGER"),
    ("{counter}", "INTEGER PRIMARY KEY AUTOINCREMENT"),
];

const POSTGRES: &[(&str, &str)] = &[
    ("{id}", "UUID"),
    ("{bytes}", "BYTEA"),
    ("{instant}", "BIGINT"),
    ("{date}", "DATE"),
    ("{flag}", "BOOLEAN"),
    ("{int}", "INTEGER"),
    ("{long}", "BIGINT"),
    ("{counter}", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"),
];

/// Creates the tables in the given order.
pub(crate) async fn create(manager: &SchemaManager<'_>, tables: impl Iterator<Item = &Table>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    for table in tables {
        db.execute_unprepared(&create_table(table, manager.get_database_backend())).await?;
        for index in table.indices {
            db.execute_unprepared(index).await?;
        }
    }
    Ok(())
}

/// Drops the tables in the given order: the reverse of their creation.
pub(crate) async fn drop(manager: &SchemaManager<'_>, tables: impl Iterator<Item = &Table>) -> Result<(), DbErr> {
    for table in tables {
        manager.get_connection().execute_unprepared(&format!("DROP TABLE {}", table.name)).await?;
    }
    Ok(())
}

/// Adds columns to a table, in the given order.
pub(crate) async fn add_columns(manager: &SchemaManager<'_>, table: &str, columns: &[(&str, &str)]) -> Result<(), DbErr> {
    for (name, kind) in columns {
        let kind = spelled(kind, manager.get_database_backend());
        manager.get_connection().execute_unprepared(&format!("ALTER TABLE {table} ADD COLUMN {name} {kind}")).await?;
    }
    Ok(())
}

/// Takes columns out of a table, the last one first.
pub(crate) async fn drop_columns(manager: &SchemaManager<'_>, table: &str, columns: &[(&str, &str)]) -> Result<(), DbErr> {
    for (name, _) in columns.iter().rev() {
        manager.get_connection().execute_unprepared(&format!("ALTER TABLE {table} DROP COLUMN {name}")).await?;
    }
    Ok(())
}

fn create_table(table: &Table, backend: DbBackend) -> String {
    // STRICT: SQLite refuses a value of another type, as PostgreSQL does.
    let end = if backend == DbBackend::Sqlite { " STRICT" } else { "" };
    format!("CREATE TABLE {} ({}){end}", table.name, spelled(table.columns, backend))
}

/// The words in braces as a database spells them.
fn spelled(columns: &str, backend: DbBackend) -> String {
    let words = if backend == DbBackend::Sqlite { SQLITE } else { POSTGRES };
    words.iter().fold(columns.to_owned(), |sql, (word, spelling)| sql.replace(word, spelling))
}
