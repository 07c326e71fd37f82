//! Sessions: rows that people can list and end, and the store behind `tower-sessions`.
//!
//! A row is found by the SHA-256 of the cookie's identifier and its data are sealed under a key derived from that
//! identifier: a copy of the database gives no sessions, not even together with the master key.

mod tower;

use lotse_model::{
    entry::Millis,
    ids::{AccountId, SessionRef},
};
use sea_orm::FromQueryResult;
use tower_sessions::session::Id;
use uuid::Uuid;

pub use tower::Sessions;

use crate::{Tx, WriteTx, error::Result, sql::params};

/// Session data: the account, as the text of its identifier. Goes into a column.
pub const ACCOUNT: &str = "account";
/// Session data: family of the browser, as text. Goes into a column.
pub const AGENT: &str = "agent";
/// Session data: after how many milliseconds without a request it ends. Goes into a column.
pub const IDLE_MS: &str = "idle_ms";
/// Session data put in when it is loaded: its [`SessionRef`] as text.
pub const REF: &str = "ref";
/// Session data put in when it is loaded: the instant of the request before, at most a minute old.
pub const SEEN: &str = "seen";

/// A session in the list of its account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionInfo {
    /// Its listed form.
    pub reference: SessionRef,
    /// Family of the browser.
    pub agent: String,
    /// Since when.
    pub created_at: Millis,
    /// When it was used last, to the minute.
    pub last_seen: Millis,
    /// When it ends at the latest.
    pub expires_at: Millis,
}

#[derive(FromQueryResult)]
struct InfoRow {
    reference: Uuid,
    agent: String,
    created_at: i64,
    last_seen: i64,
    expires_at: i64,
}

const ALIVE: &str = "expires_at > $2 AND (idle_ms IS NULL OR last_seen + idle_ms > $2)";

/// The sessions of an account that are alive at an instant, used last first.
///
/// # Errors
/// Those of the database.
pub async fn of_account(tx: &Tx, account: AccountId, at: Millis) -> Result<Vec<SessionInfo>> {
    let sql = format!(
        "SELECT ref AS reference, agent, created_at, last_seen, expires_at FROM session
         WHERE account_id = $1 AND {ALIVE} ORDER BY last_seen DESC, ref"
    );
    let rows: Vec<InfoRow> = tx.all(sql, params![account, at]).await?;
    let info = |row: InfoRow| SessionInfo {
        reference: SessionRef::from_uuid(row.reference),
        agent: row.agent,
        created_at: row.created_at,
        last_seen: row.last_seen,
        expires_at: row.expires_at,
    };
    Ok(rows.into_iter().map(info).collect())
}

/// Ends one session of an account; `false` if it has no such one.
///
/// # Errors
/// Those of the database.
pub async fn end(tx: &WriteTx, account: AccountId, reference: SessionRef) -> Result<bool> {
    Ok(tx.run("DELETE FROM session WHERE account_id = $1 AND ref = $2", params![account, reference]).await? == 1)
}

/// Ends all sessions of an account, all but one; returns how many.
///
/// # Errors
/// Those of the database.
pub async fn end_all(tx: &WriteTx, account: AccountId, except: Option<SessionRef>) -> Result<u64> {
    tx.run("DELETE FROM session WHERE account_id = $1 AND ($2 IS NULL OR ref <> $2)", params![account, except]).await
}

#[derive(FromQueryResult)]
struct EndedRow {
    account_id: Uuid,
    last_seen: i64,
    expires_at: i64,
    idle_ms: Option<i64>,
}

/// The account of a session that ended by time, not by a person, and not longer ago than `within` (architecture.md A19).
///
/// # Errors
/// Those of the database.
pub async fn ended_by_time(tx: &Tx, id: &Id, at: Millis, within: Millis) -> Result<Option<AccountId>> {
    let sql = "SELECT account_id, last_seen, expires_at, idle_ms FROM session WHERE id_hash = $1 AND account_id IS NOT NULL";
    let row: Option<EndedRow> = tx.one(sql, params![&tower::hash(id)]).await?;
    Ok(row.and_then(|row| {
        let idle_end = row.idle_ms.map_or(Millis::MAX, |idle| row.last_seen.saturating_add(idle));
        let end = row.expires_at.min(idle_end);
        (end <= at && at.saturating_sub(end) <= within).then(|| AccountId::from_uuid(row.account_id))
    }))
}

/// Removes sessions that ended before an instant. Keep those of the last 24 hours: [`ended_by_time`] asks for them.
///
/// # Errors
/// Those of the database.
pub async fn delete_expired(tx: &WriteTx, before: Millis) -> Result<u64> {
    tx.run("DELETE FROM session WHERE expires_at < $1 OR (idle_ms IS NOT NULL AND last_seen + idle_ms < $1)", params![before])
        .await
}

#[derive(FromQueryResult)]
struct Created {
    created_at: i64,
}

/// When a session began; `None` if there is no such session.
///
/// # Errors
/// Those of the database.
pub async fn created_at(tx: &Tx, reference: SessionRef) -> Result<Option<Millis>> {
    let row: Option<Created> = tx.one("SELECT created_at FROM session WHERE ref = $1", params![reference]).await?;
    Ok(row.map(|row| row.created_at))
}
