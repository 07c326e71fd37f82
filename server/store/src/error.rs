//! What can go wrong in the store. No error holds a value of a row: the details of a database's own errors do, so they
//! are cut down to kind, code and constraint.

use std::fmt;

use sea_orm::{DbErr, RuntimeErr, sqlx};
use uuid::Uuid;

use crate::seal::{MasterKeyError, SealError};

/// Result of the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or was not reached.
    #[error(transparent)]
    Database(#[from] DatabaseFailure),
    /// Something that must be unique exists already: a sign-in name, a case number, an open case of the person.
    #[error("it exists already")]
    Taken,
    /// What was to be changed does not exist, or not within the given scope.
    #[error("it does not exist")]
    NotFound,
    /// A row says what no version of this program writes.
    #[error(transparent)]
    Inconsistent(#[from] InconsistentRow),
    /// A sealed value does not open: wrong key, moved or damaged.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The master keys do not fit.
    #[error(transparent)]
    MasterKey(#[from] MasterKeyError),
    /// The schema is older than the program.
    #[error("the database needs {0} migration(s): stop other servers if the release notes say so and run `lotse migrate`")]
    PendingMigrations(usize),
    /// The address names neither SQLite nor PostgreSQL.
    #[error("the database address must begin with sqlite: or postgres:")]
    UnknownDatabase,
    /// The audit log was changed after it was chained.
    #[error("the audit chain {chain} is broken at entry {seq}")]
    ChainBroken {
        /// Identifier of the carrier, or `instance`.
        chain: String,
        /// Number of the first entry that does not fit.
        seq: i64,
    },
    /// A reason was given for an audit entry without a carrier, under whose key it could be sealed.
    #[error("an audit entry without a carrier cannot hold a reason")]
    ReasonWithoutCarrier,
}

/// Column of a row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the row {id} of {table} has an unknown value in {column}")]
pub struct InconsistentRow {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// Identifier of the row, or of what it hangs on.
    pub id: Uuid,
}

impl InconsistentRow {
    /// Unwraps what was read from a column, or says where it stands.
    pub(crate) fn unless<T>(read: Option<T>, table: &'static str, column: &'static str, id: Uuid) -> Result<T, Self> {
        read.ok_or(Self { table, column, id })
    }
}

/// A failure of the database without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseFailure {
    kind: &'static str,
    code: Option<String>,
    place: Option<String>,
}

impl fmt::Display for DatabaseFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "database: {}", self.kind)?;
        if let Some(code) = &self.code {
            write!(f, ", code {code}")?;
        }
        if let Some(place) = &self.place {
            write!(f, ", at {place}")?;
        }
        Ok(())
    }
}

impl std::error::Error for DatabaseFailure {}

impl DatabaseFailure {
    const fn of_kind(kind: &'static str) -> Self {
        Self { kind, code: None, place: None }
    }

    fn of_sqlx(error: &sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(refused) => Self {
                kind: "refused",
                code: refused.code().map(|code| code.into_owned()),
                place: refused.constraint().or(refused.table()).map(str::to_owned),
            },
            sqlx::Error::ColumnDecode { index, .. } => {
                Self { kind: "column not readable", code: None, place: Some(index.clone()) }
            }
            sqlx::Error::ColumnNotFound(column) => Self { kind: "column missing", code: None, place: Some(column.clone()) },
            sqlx::Error::Io(io) => Self { kind: "not reached", code: Some(io.kind().to_string()), place: None },
            sqlx::Error::PoolTimedOut => Self::of_kind("no connection became free in time"),
            sqlx::Error::PoolClosed => Self::of_kind("closed"),
            sqlx::Error::Tls(_) => Self::of_kind("TLS failed"),
            sqlx::Error::Configuration(_) => Self::of_kind("address or options not understood"),
            sqlx::Error::RowNotFound => Self::of_kind("row missing"),
            _ => Self::of_kind("failed"),
        }
    }
}

impl StoreError {
    pub(crate) fn from_sqlx(error: &sqlx::Error) -> Self {
        Self::Database(DatabaseFailure::of_sqlx(error))
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        let failure = match &error {
            DbErr::Conn(RuntimeErr::SqlxError(cause))
            | DbErr::Exec(RuntimeErr::SqlxError(cause))
            | DbErr::Query(RuntimeErr::SqlxError(cause)) => {
                if cause.as_database_error().is_some_and(|refused| refused.is_unique_violation()) {
                    return Self::Taken;
                }
                DatabaseFailure::of_sqlx(cause)
            }
            DbErr::ConnectionAcquire(_) => DatabaseFailure::of_kind("no connection became free in time"),
            DbErr::Type(_) => DatabaseFailure::of_kind("column of another type"),
            DbErr::Migration(_) => DatabaseFailure::of_kind("migration failed"),
            _ => DatabaseFailure::of_kind("failed"),
        };
        Self::Database(failure)
    }
}
