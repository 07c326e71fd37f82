//! The staff of a carrier, with names.

use std::collections::HashMap;

use lotse_model::{
    ids::{AccountId, CarrierId},
    lang::Lang,
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::name_place;
use crate::{
    CarrierScope, Tx,
    error::{InconsistentRow, Result, StoreError},
    seal::{CarrierKey, KeyRow},
    sql::params,
};

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffAccount {
    /// The account.
    pub id: AccountId,
    /// Her name.
    pub name: String,
    /// Language of her pages.
    pub lang: Lang,
    /// Whether the account may not act.
    pub locked: bool,
    /// Whether she has signed in once.
    pub has_sign_in: bool,
    /// Whether a second factor is set.
    pub has_second_factor: bool,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    name_sealed: Option<Vec<u8>>,
    lang: String,
    locked: bool,
    has_sign_in: bool,
    has_second_factor: bool,
}

/// The staff of a carrier by name. Their grants: [`grants::of_carrier`](crate::grants::of_carrier).
///
/// # Errors
/// Those of the database and of sealing.
pub async fn staff(tx: &Tx, scope: CarrierScope) -> Result<Vec<StaffAccount>> {
    let key = tx.store().carrier_key(tx, scope.carrier()).await?.ok_or(StoreError::NotFound)?;
    let sql = "SELECT id, name_sealed, lang, locked, sign_in_hash IS NOT NULL AS has_sign_in,
                      totp_sealed IS NOT NULL AS has_second_factor
               FROM account WHERE carrier_id = $1";
    let rows: Vec<Row> = tx.all(sql, params![scope]).await?;
    let mut staff = rows
        .into_iter()
        .map(|row| {
            let id = AccountId::from_uuid(row.id);
            Ok(StaffAccount {
                id,
                name: open_name(&key, id, row.name_sealed)?,
                lang: InconsistentRow::unless(Lang::by_tag(&row.lang), "account", "lang", row.id)?,
                locked: row.locked,
                has_sign_in: row.has_sign_in,
                has_second_factor: row.has_second_factor,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    staff.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    Ok(staff)
}

/// The names of the staff of all carriers, in one statement: for the copy in memory.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn all_staff_names(tx: &Tx) -> Result<HashMap<AccountId, String>> {
    let sql = "SELECT a.id, a.carrier_id, a.name_sealed, k.id AS key_id, k.wrapped, k.master_version
               FROM carrier c JOIN data_key k ON k.id = c.key_id JOIN account a ON a.carrier_id = c.id";
    let rows: Vec<KeyedNameRow> = tx.all(sql, params![]).await?;
    rows.into_iter()
        .map(|row| {
            let (id, carrier) = (AccountId::from_uuid(row.id), CarrierId::from_uuid(row.carrier_id));
            let key = tx.store().opened_carrier_key(carrier, &row.key)?;
            Ok((id, open_name(&key, id, row.name_sealed)?))
        })
        .collect()
}

#[derive(FromQueryResult)]
struct KeyedNameRow {
    id: Uuid,
    carrier_id: Uuid,
    name_sealed: Option<Vec<u8>>,
    #[sea_orm(nested)]
    key: KeyRow,
}

#[derive(FromQueryResult)]
struct NameRow {
    id: Uuid,
    carrier_id: Option<Uuid>,
    name_sealed: Option<Vec<u8>>,
}

/// The names of a carrier's staff.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn staff_names(tx: &Tx, scope: CarrierScope) -> Result<HashMap<AccountId, String>> {
    let key = tx.store().carrier_key(tx, scope.carrier()).await?.ok_or(StoreError::NotFound)?;
    let rows: Vec<NameRow> =
        tx.all("SELECT id, carrier_id, name_sealed FROM account WHERE carrier_id = $1", params![scope]).await?;
    rows.into_iter()
        .map(|row| (AccountId::from_uuid(row.id), row.name_sealed))
        .map(|(id, sealed)| Ok((id, open_name(&key, id, sealed)?)))
        .collect()
}

/// The name of one member of staff of whatever carrier; `None` for anybody else.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn staff_name(tx: &Tx, account: AccountId) -> Result<Option<String>> {
    let row: Option<NameRow> = tx.one("SELECT id, carrier_id, name_sealed FROM account WHERE id = $1", params![account]).await?;
    let Some((carrier, row)) = row.and_then(|row| row.carrier_id.map(|carrier| (CarrierId::from_uuid(carrier), row))) else {
        return Ok(None);
    };
    let key = tx.store().carrier_key(tx, carrier).await?.ok_or(StoreError::NotFound)?;
    open_name(&key, AccountId::from_uuid(row.id), row.name_sealed).map(Some)
}

fn open_name(key: &CarrierKey, id: AccountId, sealed: Option<Vec<u8>>) -> Result<String> {
    let Some(sealed) = sealed else { return Ok(String::new()) };
    let plain = key.open(&name_place(id), &sealed)?;
    Ok(InconsistentRow::unless(std::str::from_utf8(&plain).ok(), "account", "name_sealed", id.uuid())?.to_owned())
}
