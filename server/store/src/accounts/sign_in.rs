//! With what an account signs in. Names are kept as keyed hashes, secrets as PHC strings that core makes and checks.

use lotse_model::ids::{AccountId, CarrierId, PersonId};
use sea_orm::FromQueryResult;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{one_row, totp_place};
use crate::{Topic, Tx, WriteTx, error::Result, sql::params};

/// What is needed to check a sign-in.
pub struct SignIn {
    /// The account.
    pub account: AccountId,
    /// The person, for a refugee.
    pub person: Option<PersonId>,
    /// The carrier, for staff.
    pub carrier: Option<CarrierId>,
    /// The secret as a PHC string; `None` while no secret is set.
    pub secret_phc: Option<String>,
    /// The secret of the second factor.
    pub totp: Option<Zeroizing<Vec<u8>>>,
    /// Whether the account may not act.
    pub locked: bool,
}

impl std::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignIn({:?})", self.account)
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    person_id: Option<Uuid>,
    carrier_id: Option<Uuid>,
    secret_phc: Option<String>,
    totp_sealed: Option<Vec<u8>>,
    locked: bool,
}

const COLUMNS: &str = "SELECT id, person_id, carrier_id, secret_phc, totp_sealed, locked FROM account";

/// Finds an account by the keyed hash of its sign-in name.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn by_sign_in(tx: &Tx, hash: &[u8; 32]) -> Result<Option<SignIn>> {
    read(tx, tx.one(format!("{COLUMNS} WHERE sign_in_hash = $1"), params![hash]).await?)
}

/// The same for an account that is known already, to ask for its secret again.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn credentials(tx: &Tx, account: AccountId) -> Result<Option<SignIn>> {
    read(tx, tx.one(format!("{COLUMNS} WHERE id = $1"), params![account]).await?)
}

fn read(tx: &Tx, row: Option<Row>) -> Result<Option<SignIn>> {
    let Some(row) = row else { return Ok(None) };
    let account = AccountId::from_uuid(row.id);
    let open = |sealed: Vec<u8>| tx.store().account_key(account).open(&totp_place(account), &sealed);
    Ok(Some(SignIn {
        account,
        person: row.person_id.map(PersonId::from_uuid),
        carrier: row.carrier_id.map(CarrierId::from_uuid),
        secret_phc: row.secret_phc,
        totp: row.totp_sealed.map(open).transpose()?,
        locked: row.locked,
    }))
}

/// Sets name and secret.
///
/// # Errors
/// [`StoreError::Taken`](crate::StoreError::Taken) if another account has the name,
/// [`StoreError::NotFound`](crate::StoreError::NotFound), and those of the database.
pub async fn set_sign_in(tx: &WriteTx, account: AccountId, hash: &[u8; 32], secret_phc: &str) -> Result<()> {
    let touched =
        tx.run("UPDATE account SET sign_in_hash = $2, secret_phc = $3 WHERE id = $1", params![account, hash, secret_phc]).await?;
    tx.changed(Topic::Account, None, None);
    one_row(touched)
}

/// Sets the secret alone.
///
/// # Errors
/// [`StoreError::NotFound`](crate::StoreError::NotFound) and those of the database.
pub async fn set_secret(tx: &WriteTx, account: AccountId, secret_phc: &str) -> Result<()> {
    one_row(tx.run("UPDATE account SET secret_phc = $2 WHERE id = $1", params![account, secret_phc]).await?)
}

/// Sets or takes away the second factor.
///
/// # Errors
/// [`StoreError::NotFound`](crate::StoreError::NotFound) and those of the database.
pub async fn set_totp(tx: &WriteTx, account: AccountId, secret: Option<&[u8]>) -> Result<()> {
    let key = tx.store().account_key(account);
    let sealed = secret.map(|secret| key.seal(&totp_place(account), secret)).transpose()?;
    one_row(tx.run("UPDATE account SET totp_sealed = $2 WHERE id = $1", params![account, sealed]).await?)
}
