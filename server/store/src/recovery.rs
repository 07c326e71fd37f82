//! Recovery codes of staff: keyed hashes, each good for once.

use lotse_model::{entry::Millis, ids::AccountId};
use sea_orm::FromQueryResult;

use crate::{Tx, WriteTx, entity, error::Result, sql::params};

/// Puts new codes in the place of all earlier ones.
///
/// # Errors
/// Those of the database.
pub async fn replace(tx: &WriteTx, account: AccountId, hashes: &[[u8; 32]]) -> Result<()> {
    tx.run("DELETE FROM recovery_code WHERE account_id = $1", params![account]).await?;
    let row = |hash: &[u8; 32]| entity::recovery_code::Model { account_id: account.uuid(), hash: hash.to_vec(), used_at: None };
    tx.insert_all(hashes.iter().map(row).collect()).await
}

/// Uses a code up; `false` if there is no unused one like it.
///
/// # Errors
/// Those of the database.
pub async fn redeem(tx: &WriteTx, account: AccountId, hash: &[u8; 32], at: Millis) -> Result<bool> {
    let sql = "UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND hash = $2 AND used_at IS NULL";
    Ok(tx.run(sql, params![account, hash, at]).await? == 1)
}

#[derive(FromQueryResult)]
struct Row {
    n: i64,
}

/// How many codes are left.
///
/// # Errors
/// Those of the database.
pub async fn left(tx: &Tx, account: AccountId) -> Result<i64> {
    let sql = "SELECT COUNT(*) AS n FROM recovery_code WHERE account_id = $1 AND used_at IS NULL";
    let row: Option<Row> = tx.one(sql, params![account]).await?;
    Ok(row.map_or(0, |row| row.n))
}
