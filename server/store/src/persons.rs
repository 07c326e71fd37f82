//! Persons: nothing but an identifier that joins the cases and the account of one human being.

use lotse_model::{entry::Millis, ids::PersonId};

use crate::{WriteTx, entity, error::Result};

/// Writes a person.
///
/// # Errors
/// Those of the database.
pub async fn insert(tx: &WriteTx, id: PersonId, at: Millis) -> Result<()> {
    tx.insert(entity::person::Model { id: id.uuid(), created_at: at }).await
}
