//! Answered forms: the same submission again gets the same answer (architecture.md A3).

use lotse_model::{
    entry::Millis,
    ids::{AccountId, SubmissionId},
};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult};

use crate::{Tx, WriteTx, entity, error::Result, sql::params};

#[derive(FromQueryResult)]
struct Row {
    location: String,
}

/// Where the first answer led, if there was one. Within a change it waits for whoever answers the same submission at this
/// moment: a form sent twice at once is done once.
///
/// # Errors
/// Those of the database.
pub async fn find(tx: &Tx, account: AccountId, id: SubmissionId) -> Result<Option<String>> {
    // SQLite has one writer at a time.
    if tx.is_open() && tx.get_database_backend() == DbBackend::Postgres {
        let (high, low) = lock(account, id);
        tx.execute("SELECT pg_advisory_xact_lock($1, $2)", params![high, low]).await?;
    }
    let row: Option<Row> =
        tx.one("SELECT location FROM submission WHERE account_id = $1 AND id = $2", params![account, id]).await?;
    Ok(row.map(|row| row.location))
}

/// Two numbers for a submission, of which others may have the same: they wait for each other once.
fn lock(account: AccountId, id: SubmissionId) -> (i32, i32) {
    let [a, b, c, d, e, f, g, h, ..] = (account.uuid().as_u128() ^ id.uuid().as_u128()).to_be_bytes();
    (i32::from_be_bytes([a, b, c, d]), i32::from_be_bytes([e, f, g, h]))
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
