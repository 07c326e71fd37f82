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

/// Removes a person who has no case any more, with her account, and with that her sign-in, sessions, cards and drafts; `false`
/// if she still has one.
///
/// # Errors
/// Those of the database.
pub async fn delete_without_case(tx: &WriteTx, id: PersonId) -> Result<bool> {
    const NO_CASE: &str = "NOT EXISTS (SELECT 1 FROM cases c WHERE c.person_id = $1)";
    tx.run(format!("DELETE FROM account WHERE person_id = $1 AND {NO_CASE}"), params![id]).await?;
    let gone = tx.run(format!("DELETE FROM person WHERE id = $1 AND {NO_CASE}"), params![id]).await?;
    tx.changed(Topic::Account, None, None);
    Ok(gone == 1)
}
