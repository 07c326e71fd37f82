//! Data keys: one for each case and each carrier, wrapped by a master key (architecture.md A9).

use std::{fmt, sync::Arc};

use lotse_model::ids::{AccountId, CarrierId, CaseId};
use sea_orm::FromQueryResult;
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{MasterKeys, Place, Random, Secret, master, open, seal};
use crate::{
    Store, SystemReason, Tx, WriteTx, entity,
    error::{InconsistentRow, Result},
    scope::CarrierScope,
    sql::params,
};

const CASE_KEY: &str = "
    SELECT k.id AS key_id, k.wrapped, k.master_version
    FROM cases c JOIN data_key k ON k.id = c.key_id
    WHERE c.carrier_id = $1 AND c.id = $2";

const CARRIER_KEY: &str = "
    SELECT k.id AS key_id, k.wrapped, k.master_version
    FROM carrier c JOIN data_key k ON k.id = c.key_id
    WHERE c.id = $1";

const KEYS_OF_OTHER_MASTERS: &str = "
    SELECT id AS key_id, wrapped, master_version
    FROM data_key WHERE master_version <> $1 ORDER BY id LIMIT $2";

/// An opened data key. Its identifier is its version: a data key is never replaced, only destroyed.
pub(crate) struct DataKey {
    version: String,
    owner: Option<CarrierId>,
    secret: Secret,
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DataKey({})", self.version)
    }
}

/// A wrapped key, as it stands in its row or is joined to another one.
#[derive(Debug, FromQueryResult)]
pub(crate) struct KeyRow {
    pub(crate) key_id: Uuid,
    pub(crate) wrapped: Vec<u8>,
    pub(crate) master_version: i32,
}

impl KeyRow {
    fn place(id: Uuid) -> Place {
        Place::new("data_key", "wrapped", id)
    }

    fn secret(&self, master: &MasterKeys) -> Result<Secret> {
        let key = master.version(self.master_version)?;
        let plain = open(key, &self.master_version.to_string(), &Self::place(self.key_id), &self.wrapped)?;
        let bytes: Option<[u8; 32]> = plain.as_slice().try_into().ok();
        Ok(Zeroizing::new(InconsistentRow::unless(bytes, "data_key", "wrapped", self.key_id)?))
    }

    pub(crate) fn open(&self, carrier: CarrierId, master: &MasterKeys) -> Result<Arc<DataKey>> {
        Ok(Arc::new(DataKey { version: self.key_id.simple().to_string(), owner: Some(carrier), secret: self.secret(master)? }))
    }
}

/// Writes a new wrapped key and opens it.
pub(crate) async fn new_key(tx: &WriteTx, kind: &'static str, carrier: CarrierId, at: i64) -> Result<(Uuid, Arc<DataKey>)> {
    let store = tx.store();
    let id = Uuid::from_bytes(store.random_id());
    let secret = master::fresh(store.random_source());
    let (version, wrapped) = wrap(&store.master(), id, &secret, store.random_source())?;
    tx.insert(entity::data_key::Model { id, kind: kind.to_owned(), wrapped, master_version: version, created_at: at }).await?;
    Ok((id, Arc::new(DataKey { version: id.simple().to_string(), owner: Some(carrier), secret })))
}

fn wrap(master: &MasterKeys, id: Uuid, secret: &Secret, random: &Random) -> Result<(i32, Vec<u8>)> {
    let (version, key) = master.current()?;
    Ok((version, seal(key, &version.to_string(), &KeyRow::place(id), &**secret, random)?))
}

macro_rules! sealing {
    ($name:ident) => {
        impl $name {
            /// Seals bytes for a place.
            ///
            /// # Errors
            /// Only for values of 4 GiB and more.
            pub fn seal(&self, place: &Place, plain: &[u8]) -> Result<Vec<u8>> {
                Ok(seal(&self.key.secret, &self.key.version, place, plain, &self.random)?)
            }

            /// Opens bytes that were sealed for the same place.
            ///
            /// # Errors
            /// [`StoreError::Seal`](crate::StoreError::Seal) for anything else.
            pub fn open(&self, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
                Ok(open(&self.key.secret, &self.key.version, place, sealed)?)
            }

            /// Seals a value as JSON.
            ///
            /// # Errors
            /// As [`Self::seal`], and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent) for a value that JSON cannot hold.
            pub fn seal_json<T: Serialize>(&self, place: &Place, value: &T) -> Result<Vec<u8>> {
                let json = serde_json::to_vec(value).map(Zeroizing::new).map_err(|_| unreadable(place))?;
                self.seal(place, &json)
            }

            /// Opens a value that was sealed as JSON.
            ///
            /// # Errors
            /// As [`Self::open`], and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent) for JSON of another shape.
            pub fn open_json<T: DeserializeOwned>(&self, place: &Place, sealed: &[u8]) -> Result<T> {
                serde_json::from_slice(&self.open(place, sealed)?).map_err(|_| unreadable(place).into())
            }
        }
    };
}

fn unreadable(place: &Place) -> InconsistentRow {
    InconsistentRow { table: place.table, column: place.column, id: place.row }
}

/// Seals and opens what belongs to one case. Core hands it out only with a permit, and for staff only after the access
/// was recorded (architecture.md A12).
#[derive(Debug, Clone)]
pub struct CaseKey {
    case: CaseId,
    key: Arc<DataKey>,
    random: Random,
}

sealing!(CaseKey);

impl CaseKey {
    pub(crate) fn new(case: CaseId, key: Arc<DataKey>, random: Random) -> Self {
        Self { case, key, random }
    }

    /// The case.
    #[must_use]
    pub const fn case(&self) -> CaseId {
        self.case
    }
}

/// Seals and opens what belongs to a carrier: names of its staff, reasons in its audit log.
#[derive(Debug, Clone)]
pub struct CarrierKey {
    key: Arc<DataKey>,
    random: Random,
}

sealing!(CarrierKey);

/// Seals and opens what belongs to an account: its second factor and its drafts. Derived from the root secret.
#[derive(Debug, Clone)]
pub struct AccountKey {
    key: Arc<DataKey>,
    random: Random,
}

sealing!(AccountKey);

impl Store {
    /// The key of a case; `None` if there is no such case in the scope. Needs no statement while it is in memory.
    ///
    /// # Errors
    /// Those of the database, and [`StoreError::MasterKey`](crate::StoreError::MasterKey) if the master key is missing.
    pub async fn case_key(&self, tx: &Tx, scope: CarrierScope, case: CaseId) -> Result<Option<CaseKey>> {
        let owner = case.uuid();
        if let Some(key) = self.key_cache().get(owner).filter(|key| key.owner == Some(scope.carrier())) {
            return Ok(Some(CaseKey::new(case, key, self.random_source().clone())));
        }
        let row: Option<KeyRow> = tx.one(CASE_KEY, params![scope, case]).await?;
        row.map(|row| self.opened_case_key(scope.carrier(), case, &row)).transpose()
    }

    /// Opens a key that was joined to another row, or takes it from memory.
    pub(crate) fn opened_case_key(&self, carrier: CarrierId, case: CaseId, row: &KeyRow) -> Result<CaseKey> {
        Ok(CaseKey::new(case, self.joined_key(case.uuid(), carrier, row)?, self.random_source().clone()))
    }

    /// The key of a carrier; `None` if there is no such carrier. Needs no statement while it is in memory.
    ///
    /// # Errors
    /// Those of the database, and [`StoreError::MasterKey`](crate::StoreError::MasterKey) if the master key is missing.
    pub async fn carrier_key(&self, tx: &Tx, carrier: CarrierId) -> Result<Option<CarrierKey>> {
        if let Some(key) = self.key_cache().get(carrier.uuid()) {
            return Ok(Some(CarrierKey { key, random: self.random_source().clone() }));
        }
        let row: Option<KeyRow> = tx.one(CARRIER_KEY, params![carrier]).await?;
        row.map(|row| self.opened_carrier_key(carrier, &row)).transpose()
    }

    /// Opens a carrier's key that was joined to another row, or takes it from memory.
    pub(crate) fn opened_carrier_key(&self, carrier: CarrierId, row: &KeyRow) -> Result<CarrierKey> {
        let key = self.joined_key(carrier.uuid(), carrier, row)?;
        Ok(CarrierKey { key, random: self.random_source().clone() })
    }

    fn joined_key(&self, owner: Uuid, carrier: CarrierId, row: &KeyRow) -> Result<Arc<DataKey>> {
        if let Some(key) = self.key_cache().get(owner).filter(|key| key.owner == Some(carrier)) {
            return Ok(key);
        }
        let key = row.open(carrier, &self.master())?;
        self.key_cache().put(owner, &key);
        Ok(key)
    }

    /// The key of an account.
    #[must_use]
    pub fn account_key(&self, account: AccountId) -> AccountKey {
        let secret = self.root().derive("account", account.uuid().as_bytes());
        AccountKey {
            key: Arc::new(DataKey { version: "root".to_owned(), owner: None, secret }),
            random: self.random_source().clone(),
        }
    }

    /// Forgets the key of a deleted case, when a change number tells that another server deleted it.
    pub fn forget_key(&self, case: CaseId) {
        self.key_cache().forget(case.uuid());
    }
}

/// Wraps every data key and the root secret with the current master key; returns how many were not yet. Servers may
/// work on meanwhile if they know the new key already ([`Store::set_master`]).
///
/// # Errors
/// Those of the database, and [`StoreError::MasterKey`](crate::StoreError::MasterKey) if an old key is missing.
pub async fn rewrap_all(store: &Store) -> Result<usize> {
    const BATCH: usize = 500;
    let mut count = 0;
    loop {
        let master = store.master();
        let tx = store.write().await?;
        let rows: Vec<KeyRow> = tx.all(KEYS_OF_OTHER_MASTERS, params![master.current_version(), BATCH as i64]).await?;
        for row in &rows {
            let (version, wrapped) = wrap(&master, row.key_id, &row.secret(&master)?, store.random_source())?;
            tx.run("UPDATE data_key SET wrapped = $2, master_version = $3 WHERE id = $1", params![row.key_id, wrapped, version])
                .await?;
        }
        if rows.is_empty() {
            let text = store.root().wrap(&master, store.random_source())?;
            tx.run("UPDATE setting SET value = $2 WHERE name = $1", params![super::Root::SETTING, text]).await?;
        }
        tx.commit_system(SystemReason::Keys).await?;
        count += rows.len();
        if rows.is_empty() {
            return Ok(count);
        }
    }
}
