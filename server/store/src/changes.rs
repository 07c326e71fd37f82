//! Change numbers: how copies in memory learn what to read again (architecture.md A10).

use lotse_model::ids::{CarrierId, CaseId};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, sqlx::postgres::PgListener};
use uuid::Uuid;

use crate::{
    Store, Tx, WriteTx,
    codes::codes,
    error::{InconsistentRow, Result, StoreError},
    sql::params,
};

codes! {
    /// What changed.
    Topic {
        /// Values of a case.
        Case = "case",
        /// Names of a person, or a case came or went: the name index.
        Name = "name",
        /// Operations on a plan.
        Plan = "plan",
        /// Who has a plan open.
        Presence = "presence",
        /// Assignments, relations, households: who may do what.
        Access = "access",
        /// Accounts, grants, teams; with its carrier where the name of a member of staff is new or another.
        Account = "account",
        /// Rule sets.
        Rules = "rules",
        /// Carriers.
        Carrier = "carrier",
        /// A key was destroyed.
        Key = "key",
    }
}

/// A change with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number; later changes have higher ones.
    pub n: i64,
    /// The carrier, if it concerns only one.
    pub carrier: Option<CarrierId>,
    /// What changed.
    pub topic: Topic,
    /// The case, if it concerns only one.
    pub case: Option<CaseId>,
}

/// A change before it has a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct NewChange {
    pub(crate) topic: Topic,
    pub(crate) carrier: Option<CarrierId>,
    pub(crate) case: Option<CaseId>,
}

/// Where PostgreSQL tells other servers; the message has no content.
const CHANNEL: &str = "lotse_change";
/// Held while numbers are given, so that they become visible in their order: whoever has read number n never misses a lower one.
const NUMBERING_LOCK: i64 = 0x006c_6f74_7365;

/// Changes that one statement writes.
const ROWS: usize = 500;

/// Writes changes as the last thing before a commit.
pub(crate) async fn insert(tx: &WriteTx, changes: &[NewChange]) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let postgres = tx.get_database_backend() == DbBackend::Postgres;
    if postgres {
        tx.run("SELECT pg_advisory_xact_lock($1)", params![NUMBERING_LOCK]).await?;
    }
    for some in changes.chunks(ROWS) {
        let row = |index: usize| format!("(${}, ${}, ${})", 3 * index + 1, 3 * index + 2, 3 * index + 3);
        let rows: Vec<String> = (0..some.len()).map(row).collect();
        let values = some.iter().flat_map(|change| params![change.carrier, change.topic.code(), change.case]).collect();
        tx.run(format!("INSERT INTO change (carrier_id, topic, case_id) VALUES {}", rows.join(", ")), values).await?;
    }
    if postgres {
        tx.run("SELECT pg_notify($1, '')", params![CHANNEL]).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Row {
    n: i64,
    carrier_id: Option<Uuid>,
    topic: String,
    case_id: Option<Uuid>,
}

/// The changes after a number, in order.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn since(tx: &Tx, n: i64) -> Result<Vec<Change>> {
    let rows: Vec<Row> = tx.all("SELECT n, carrier_id, topic, case_id FROM change WHERE n > $1 ORDER BY n", params![n]).await?;
    rows.into_iter()
        .map(|row| {
            let topic = InconsistentRow::unless(
                Topic::from_code(&row.topic),
                "change",
                "topic",
                Uuid::from_u128(row.n.unsigned_abs().into()),
            )?;
            Ok(Change {
                n: row.n,
                carrier: row.carrier_id.map(CarrierId::from_uuid),
                topic,
                case: row.case_id.map(CaseId::from_uuid),
            })
        })
        .collect()
}

#[derive(FromQueryResult)]
struct Last {
    n: i64,
}

/// The number of the last change: read it before what is copied.
///
/// # Errors
/// Those of the database.
pub async fn last(tx: &Tx) -> Result<i64> {
    let row: Option<Last> = tx.one("SELECT COALESCE(MAX(n), 0) AS n FROM change", params![]).await?;
    Ok(row.map_or(0, |row| row.n))
}

/// Removes the changes below a number that every server has passed.
///
/// # Errors
/// Those of the database.
pub async fn delete_below(tx: &WriteTx, n: i64) -> Result<u64> {
    tx.run("DELETE FROM change WHERE n < $1", params![n]).await
}

impl Store {
    /// Listens to what other servers on the same PostgreSQL commit, until the connection fails; on SQLite there are none,
    /// and it never returns. Run it as a task and begin again after an error.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn listen(&self) -> Result<()> {
        if self.backend() != DbBackend::Postgres {
            return std::future::pending().await;
        }
        let failed = |error: sea_orm::sqlx::Error| StoreError::from_sqlx(&error);
        let mut listener = PgListener::connect_with(self.reader().get_postgres_connection_pool()).await.map_err(failed)?;
        listener.listen(CHANNEL).await.map_err(failed)?;
        loop {
            listener.recv().await.map_err(failed)?;
            self.wake();
        }
    }
}
