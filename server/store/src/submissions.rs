//! Answered forms: the same submission again gets the same answer (architecture.md A3).

use lotse_model::{
    entry::Millis,
    ids::{AccountId, SubmissionId},
};
use sea_orm::FromQueryResult;

use crate::{Tx, WriteTx, entity, error::Result, sql::params};

#[derive(FromQueryResult)]
struct Row {
    location: String,
}

/// Where the first answer led, if there was one.
///
/// # Errors
/// Those of the database.
pub async fn find(tx: &Tx, account: AccountId, id: SubmissionId) -> Result<Option<String>> {
    let row: Option<Row> =
        tx.one("SELECT location FROM submission WHERE account_id = $1 AND id = $2", params![account, id]).await?;
    Ok(row.map(|row| row.location))
}

/// Remembers the answer, in the transaction of the change itself.
///
/// # Errors
/// [`StoreError::Taken`](crate::StoreError::Taken) if the form was answered meanwhile, and those of the database.
pub async fn record(tx: &WriteTx, account: AccountId, id: SubmissionId, location: &str, at: Millis) -> Result<()> {
    tx.insert(entity::submission::Model { id: id.uuid(), account_id: account.uuid(), at, location: location.to_owned() }).await
}

/// Forgets the answers before an instant.
///
/// # Errors
/// Those of the database.
pub async fn delete_old(tx: &WriteTx, before: Millis) -> Result<u64> {
    tx.run("DELETE FROM submission WHERE at < $1", params![before]).await
}
