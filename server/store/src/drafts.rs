//! Drafts: what an account typed and did not save, sealed under the key of the account (architecture.md A18, A19).

use lotse_model::{entry::Millis, ids::AccountId};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Tx, WriteTx,
    entity::{self, draft::Column, draft::Model},
    error::Result,
    seal::Place,
    sql::params,
};

/// A draft without its content.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct DraftInfo {
    /// Its identifier.
    pub id: Uuid,
    /// The page to which it belongs.
    pub path: String,
    /// When it was kept.
    pub at: Millis,
}

/// A draft.
pub struct Draft {
    /// What is known without opening it.
    pub info: DraftInfo,
    /// What was typed.
    pub content: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Draft({:?})", self.info)
    }
}

fn place(id: Uuid) -> Place {
    Place::new("draft", "sealed", id)
}

/// Keeps a draft in the place of earlier ones of the same page.
///
/// # Errors
/// Those of the database.
pub async fn put(tx: &WriteTx, account: AccountId, path: &str, content: &[u8], at: Millis, expires_at: Millis) -> Result<Uuid> {
    delete_path(tx, account, path).await?;
    let id = Uuid::from_bytes(tx.store().random_id());
    let sealed = tx.store().account_key(account).seal(&place(id), content)?;
    tx.insert(Model { id, account_id: account.uuid(), path: path.to_owned(), sealed, at, expires_at }).await?;
    Ok(id)
}

/// The drafts of an account, newest first.
///
/// # Errors
/// Those of the database.
pub async fn list(tx: &Tx, account: AccountId, at: Millis) -> Result<Vec<DraftInfo>> {
    tx.all("SELECT id, path, at FROM draft WHERE account_id = $1 AND expires_at > $2 ORDER BY at DESC, id", params![account, at])
        .await
}

/// The draft of a page.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn by_path(tx: &Tx, account: AccountId, path: &str, at: Millis) -> Result<Option<Draft>> {
    let of_page = Column::AccountId.eq(account.uuid()).and(Column::Path.eq(path)).and(Column::ExpiresAt.gt(at));
    let row = entity::draft::Entity::find().filter(of_page).order_by_desc(Column::At).one(tx).await?;
    row.map(|row| open(tx, account, row)).transpose()
}

/// Opens a draft of the account and removes it.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn take(tx: &WriteTx, account: AccountId, id: Uuid) -> Result<Option<Draft>> {
    let row: Option<Model> =
        tx.one("DELETE FROM draft WHERE account_id = $1 AND id = $2 RETURNING *", params![account, id]).await?;
    row.map(|row| open(tx, account, row)).transpose()
}

fn open(tx: &Tx, account: AccountId, row: Model) -> Result<Draft> {
    let content = tx.store().account_key(account).open(&place(row.id), &row.sealed)?;
    Ok(Draft { info: DraftInfo { id: row.id, path: row.path, at: row.at }, content })
}

/// Removes the drafts of a page, after it was saved.
///
/// # Errors
/// Those of the database.
pub async fn delete_path(tx: &WriteTx, account: AccountId, path: &str) -> Result<()> {
    tx.run("DELETE FROM draft WHERE account_id = $1 AND path = $2", params![account, path]).await?;
    Ok(())
}

/// Removes drafts whose time is up.
///
/// # Errors
/// Those of the database.
pub async fn delete_old(tx: &WriteTx, at: Millis) -> Result<u64> {
    tx.run("DELETE FROM draft WHERE expires_at <= $1", params![at]).await
}
