//! How SQLite is opened.

use std::time::Duration;

use sea_orm::{
    ConnectOptions,
    sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};

use crate::store::quiet;

/// The one connection that writes. It stays open, or the last one to close would remove the journal under the others.
pub(crate) fn writer(url: &str) -> ConnectOptions {
    let mut options = quiet(url, 1);
    options.min_connections(1).idle_timeout(None::<Duration>).max_lifetime(None::<Duration>);
    options.map_sqlx_sqlite_opts(|sqlite| common(sqlite).create_if_missing(true));
    options
}

/// The connections that only read.
pub(crate) fn readers(url: &str, connections: u32) -> ConnectOptions {
    let mut options = quiet(url, connections);
    options.test_before_acquire(false).idle_timeout(None::<Duration>).max_lifetime(None::<Duration>);
    options.map_sqlx_sqlite_opts(|sqlite| common(sqlite).pragma("query_only", "ON"));
    options
}

fn common(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options
        .journal_mode(SqliteJournalMode::Wal)
        // What was answered is on disk (architecture.md A15: an audit entry before the page).
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        // Deleted rows are overwritten, and sorting leaves nothing in temporary files.
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
}
