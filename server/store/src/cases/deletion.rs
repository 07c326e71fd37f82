//! Deleting a case: key, rows, and a line in the ledger, so that a restored backup can be cleaned before it serves.

use lotse_model::{entry::Millis, ids::CaseId};
use sea_orm::{EntityTrait, FromQueryResult, QueryOrder};
use uuid::Uuid;

use crate::{CarrierScope, Topic, Tx, WriteTx, entity, error::Result, sql::params};

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deletion {
    /// The case.
    pub case: CaseId,
    /// When.
    pub at: Millis,
    /// Code of the reason.
    pub reason: String,
}

#[derive(FromQueryResult)]
struct Key {
    key_id: Uuid,
}

/// Destroys the key of a case with everything that hangs on it; `false` if there is no such case in the scope.
///
/// The audit log keeps its entries, which hold codes only. `reason` is a code.
///
/// # Errors
/// Those of the database.
pub async fn delete(tx: &WriteTx, scope: CarrierScope, case: CaseId, at: Millis, reason: &str) -> Result<bool> {
    // Accounts of helpers exist for the case alone.
    let helpers = "DELETE FROM account WHERE id IN (SELECT account_id FROM help WHERE carrier_id = $1 AND case_id = $2)";
    tx.run(helpers, params![scope, case]).await?;
    let sql = "DELETE FROM cases WHERE carrier_id = $1 AND id = $2 RETURNING key_id";
    let Some(Key { key_id }) = tx.one(sql, params![scope, case]).await? else { return Ok(false) };
    tx.run("DELETE FROM data_key WHERE id = $1", params![key_id]).await?;
    tx.insert(entity::deletion::Model { key_id, case_id: case.uuid(), at, reason: reason.to_owned() }).await?;
    tx.destroyed(case);
    tx.changed(Topic::Key, Some(scope.carrier()), Some(case));
    tx.changed(Topic::Name, Some(scope.carrier()), Some(case));
    Ok(true)
}

/// The ledger in order of time.
///
/// # Errors
/// Those of the database.
pub async fn deletions(tx: &Tx) -> Result<Vec<Deletion>> {
    let rows = entity::deletion::Entity::find().order_by_asc(entity::deletion::Column::At).all(tx).await?;
    Ok(rows.into_iter().map(|row| Deletion { case: CaseId::from_uuid(row.case_id), at: row.at, reason: row.reason }).collect())
}

/// Deletes again what a restored backup has brought back; returns how many cases that were. Import the ledger first.
///
/// # Errors
/// Those of the database.
pub async fn replay_deletions(tx: &WriteTx) -> Result<u64> {
    let helpers = "DELETE FROM account WHERE id IN (SELECT h.account_id FROM help h JOIN cases c ON c.id = h.case_id
                   WHERE c.key_id IN (SELECT key_id FROM deletion))";
    tx.run(helpers, params![]).await?;
    let cases = tx.run("DELETE FROM cases WHERE key_id IN (SELECT key_id FROM deletion)", params![]).await?;
    tx.run("DELETE FROM data_key WHERE id IN (SELECT key_id FROM deletion)", params![]).await?;
    Ok(cases)
}
