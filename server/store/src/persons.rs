//! Persons: nothing but an identifier that joins the cases and the account of one human being.

use lotse_model::{entry::Millis, ids::PersonId};

use crate::{Topic, WriteTx, entity, error::Result, sql::params};

/// Writes a person.
///
/// # Errors
/// Those of the database.
pub async fn insert(tx: &WriteTx, id: PersonId, at: Millis) -> Result<()> {
    tx.insert(entity::person::Model { id: id.uuid(), created_at: at }).await
}

/// Deletes a person of whom there is no case any more, with her sign-in; `false` if there is one, of whatever carrier.
///
/// # Errors
/// Those of the database.
pub async fn delete_without_case(tx: &WriteTx, id: PersonId) -> Result<bool> {
    let alone = "NOT EXISTS (SELECT 1 FROM cases c WHERE c.person_id = $1)";
    tx.run(format!("DELETE FROM account WHERE person_id = $1 AND {alone}"), params![id]).await?;
    let gone = tx.run(format!("DELETE FROM person WHERE id = $1 AND {alone}"), params![id]).await?;
    tx.changed(Topic::Account, None, None);
    Ok(gone == 1)
}
