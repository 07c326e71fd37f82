//! Accounts: who signs in, with what, and as what.

mod principal;
mod sign_in;
mod staff;

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CarrierId, InvitationId, PersonId},
    lang::Lang,
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

pub use principal::{CardNotice, Helping, Information, Principal, principal};
pub use sign_in::{SignIn, by_sign_in, credentials, set_secret, set_sign_in, set_totp};
pub use staff::{StaffAccount, all_staff_names, staff, staff_name, staff_names};

use crate::{
    Topic, Tx, WriteTx, entity,
    error::{Result, StoreError},
    seal::Place,
    sql::params,
};

/// An account to be written.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Its identifier.
    pub id: AccountId,
    /// Whose it is, for a refugee.
    pub person: Option<PersonId>,
    /// Whose staff she is.
    pub carrier: Option<CarrierId>,
    /// Name of staff; kept sealed under the key of the carrier, so only with one.
    pub name: Option<String>,
    /// Language of the pages.
    pub lang: Lang,
}

/// Writes an account that cannot sign in yet.
///
/// # Errors
/// Those of the database, and [`StoreError::NotFound`] for a name without a known carrier.
pub async fn insert(tx: &WriteTx, new: &NewAccount, at: Millis) -> Result<()> {
    let name_sealed = match (&new.name, new.carrier) {
        (None, _) => None,
        (Some(_), None) => return Err(StoreError::NotFound),
        (Some(name), Some(carrier)) => {
            let key = tx.store().carrier_key(tx, carrier).await?.ok_or(StoreError::NotFound)?;
            Some(key.seal(&name_place(new.id), name.as_bytes())?)
        }
    };
    let row = entity::account::Model {
        id: new.id.uuid(),
        person_id: new.person.map(PersonId::uuid),
        carrier_id: new.carrier.map(CarrierId::uuid),
        sign_in_hash: None,
        secret_phc: None,
        totp_sealed: None,
        name_sealed,
        lang: new.lang.tag().to_owned(),
        created_at: at,
        locked: false,
        card_notice: None,
        info_version: None,
        info_lang: None,
        info_at: None,
    };
    tx.insert(row).await?;
    tx.changed(Topic::Account, new.carrier, None);
    Ok(())
}

/// Sets the language of the pages.
///
/// # Errors
/// [`StoreError::NotFound`] and those of the database.
pub async fn set_lang(tx: &WriteTx, account: AccountId, lang: Lang) -> Result<()> {
    one_row(tx.run("UPDATE account SET lang = $2 WHERE id = $1", params![account, lang.tag()]).await?)
}

/// Locks or unlocks an account.
///
/// # Errors
/// [`StoreError::NotFound`] and those of the database.
pub async fn set_locked(tx: &WriteTx, account: AccountId, locked: bool) -> Result<()> {
    one_row(tx.run("UPDATE account SET locked = $2 WHERE id = $1", params![account, locked]).await?)
}

/// Sets or clears the notice that a card was redeemed (architecture.md A16).
///
/// # Errors
/// [`StoreError::NotFound`] and those of the database.
pub async fn set_card_notice(tx: &WriteTx, account: AccountId, card: Option<InvitationId>) -> Result<()> {
    one_row(tx.run("UPDATE account SET card_notice = $2 WHERE id = $1", params![account, card]).await?)
}

/// Records which information the person was given (Art. 13 DSGVO).
///
/// # Errors
/// [`StoreError::NotFound`] and those of the database.
pub async fn set_information(tx: &WriteTx, account: AccountId, given: &Information) -> Result<()> {
    let sql = "UPDATE account SET info_version = $2, info_lang = $3, info_at = $4 WHERE id = $1";
    one_row(tx.run(sql, params![account, given.version.as_str(), given.lang.tag(), given.at]).await?)
}

#[derive(FromQueryResult)]
struct IdRow {
    id: Uuid,
}

/// The accounts of a person, oldest first.
///
/// # Errors
/// Those of the database.
pub async fn of_person(tx: &Tx, person: PersonId) -> Result<Vec<AccountId>> {
    let rows: Vec<IdRow> = tx.all("SELECT id FROM account WHERE person_id = $1 ORDER BY created_at, id", params![person]).await?;
    Ok(rows.into_iter().map(|row| AccountId::from_uuid(row.id)).collect())
}

#[derive(FromQueryResult)]
struct LangRow {
    lang: String,
}

/// The language in which a person reads the portal; `None` without an account.
///
/// # Errors
/// Those of the database.
pub async fn lang_of_person(tx: &Tx, person: PersonId) -> Result<Option<Lang>> {
    let sql = "SELECT lang FROM account WHERE person_id = $1 ORDER BY created_at, id LIMIT 1";
    let row: Option<LangRow> = tx.one(sql, params![person]).await?;
    Ok(row.and_then(|row| Lang::by_tag(&row.lang)))
}

fn one_row(touched: u64) -> Result<()> {
    if touched == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

fn name_place(account: AccountId) -> Place {
    Place::new("account", "name_sealed", account.uuid())
}

fn totp_place(account: AccountId) -> Place {
    Place::new("account", "totp_sealed", account.uuid())
}
