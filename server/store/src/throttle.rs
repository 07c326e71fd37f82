//! Counted failures, in the database because there may be several servers (architecture.md A10).

use lotse_model::entry::Millis;
use sea_orm::FromQueryResult;

use crate::{Tx, WriteTx, error::Result, sql::params};

/// How failures are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// After this long without a failure counting begins anew.
    pub window_ms: Millis,
    /// So many failures have no consequence.
    pub free: i32,
    /// The first lock; each further failure doubles it.
    pub first_lock_ms: Millis,
    /// The longest lock.
    pub max_lock_ms: Millis,
}

/// Where a throttle stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ThrottleState {
    /// Failures in the window.
    pub failures: i32,
    /// Until when no attempt is looked at.
    pub locked_until: Option<Millis>,
}

impl ThrottleState {
    /// Whether attempts are refused at an instant.
    #[must_use]
    pub fn is_locked(&self, at: Millis) -> bool {
        self.locked_until.is_some_and(|until| until > at)
    }
}

#[derive(FromQueryResult)]
struct Row {
    failures: i32,
    locked_until: Option<i64>,
}

impl From<Row> for ThrottleState {
    fn from(row: Row) -> Self {
        Self { failures: row.failures, locked_until: row.locked_until }
    }
}

/// Counts a failure of an account, address or code, named by its keyed hash.
///
/// # Errors
/// Those of the database.
pub async fn register(tx: &WriteTx, key: &[u8; 32], at: Millis, limits: &Limits) -> Result<ThrottleState> {
    let sql = "INSERT INTO throttle (key_hash, failures, window_from, locked_until) VALUES ($1, 1, $2, NULL)
               ON CONFLICT (key_hash) DO UPDATE SET
                   failures = CASE WHEN throttle.window_from < $3 THEN 1 ELSE throttle.failures + 1 END,
                   window_from = $2
               RETURNING failures, locked_until";
    let row: Option<Row> = tx.one(sql, params![key, at, at.saturating_sub(limits.window_ms)]).await?;
    let failures = row.map_or(1, |row| row.failures);
    let over = failures.saturating_sub(limits.free);
    let locked_until = (over > 0).then(|| {
        let doubled = limits.first_lock_ms.saturating_mul(1_i64 << over.saturating_sub(1).min(40));
        at.saturating_add(doubled.min(limits.max_lock_ms))
    });
    tx.run("UPDATE throttle SET locked_until = $2 WHERE key_hash = $1", params![key, locked_until]).await?;
    Ok(ThrottleState { failures, locked_until })
}

/// Where a throttle stands.
///
/// # Errors
/// Those of the database.
pub async fn state(tx: &Tx, key: &[u8; 32]) -> Result<ThrottleState> {
    let row: Option<Row> = tx.one("SELECT failures, locked_until FROM throttle WHERE key_hash = $1", params![key]).await?;
    Ok(row.map_or_else(ThrottleState::default, ThrottleState::from))
}

/// Forgets the failures after a success or by a decision of staff.
///
/// # Errors
/// Those of the database.
pub async fn clear(tx: &WriteTx, key: &[u8; 32]) -> Result<()> {
    tx.run("DELETE FROM throttle WHERE key_hash = $1", params![key]).await?;
    Ok(())
}

/// Removes throttles without a failure or a lock since an instant.
///
/// # Errors
/// Those of the database.
pub async fn delete_old(tx: &WriteTx, before: Millis) -> Result<u64> {
    tx.run("DELETE FROM throttle WHERE window_from < $1 AND (locked_until IS NULL OR locked_until < $1)", params![before]).await
}
