//! The address by which a calendar program reads what is due. Only its keyed hash is kept.

use lotse_model::{entry::Millis, ids::AccountId};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::{Tx, WriteTx, error::Result, seal::Purpose, sql::params};

const CALENDAR: Purpose = Purpose::Other("calendar");

#[derive(FromQueryResult)]
struct Row {
    account_id: Uuid,
}

/// Gives an account an address in the place of the one it had; the old one stops to work.
///
/// # Errors
/// Those of the database.
pub async fn open_calendar(tx: &WriteTx, account: AccountId, token: &str, at: Millis) -> Result<()> {
    let hash = tx.store().keyed_hash(CALENDAR, token);
    let sql = "INSERT INTO calendar (account_id, token_hash, created_at) VALUES ($1, $2, $3)
               ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at";
    tx.run(sql, params![account, &hash, at]).await?;
    Ok(())
}

/// Whose address it is.
///
/// # Errors
/// Those of the database.
pub async fn account_of_calendar(tx: &Tx, token: &str) -> Result<Option<AccountId>> {
    let hash = tx.store().keyed_hash(CALENDAR, token);
    let row: Option<Row> = tx.one("SELECT account_id FROM calendar WHERE token_hash = $1", params![&hash]).await?;
    Ok(row.map(|row| AccountId::from_uuid(row.account_id)))
}
