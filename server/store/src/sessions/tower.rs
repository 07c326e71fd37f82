//! The store behind `tower-sessions`.

use async_trait::async_trait;
use lotse_model::{
    entry::Millis,
    ids::{AccountId, SessionRef},
};
use sea_orm::FromQueryResult;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use time::OffsetDateTime;
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
    session_store,
};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{ACCOUNT, AGENT, IDLE_MS, REF, SEEN};
use crate::{
    Store, StoreError, SystemReason, entity,
    error::{InconsistentRow, Result},
    seal::{Place, open, seal},
    sql::params,
};

/// Sessions in the database. `last_seen` is written at most once a minute.
#[derive(Debug, Clone)]
pub struct Sessions(Store);

const TOUCH_MS: Millis = 60_000;

/// By what a session is found.
pub(super) fn hash(id: &Id) -> [u8; 32] {
    Sha256::digest(id.0.to_be_bytes()).into()
}

#[derive(FromQueryResult)]
struct Row {
    reference: Uuid,
    data: Vec<u8>,
    last_seen: i64,
    expires_at: i64,
    idle_ms: Option<i64>,
}

/// What of the data stands in columns.
struct Columns {
    account: Option<Uuid>,
    agent: String,
    idle_ms: Option<i64>,
}

impl Columns {
    fn of(data: &HashMap<String, Value>) -> Self {
        let account = data.get(ACCOUNT).and_then(Value::as_str).and_then(|text| text.parse::<AccountId>().ok());
        Self {
            account: account.map(AccountId::uuid),
            agent: data.get(AGENT).and_then(Value::as_str).unwrap_or_default().to_owned(),
            idle_ms: data.get(IDLE_MS).and_then(Value::as_i64),
        }
    }
}

impl Sessions {
    /// Sessions of a store.
    #[must_use]
    pub const fn new(store: Store) -> Self {
        Self(store)
    }

    fn key(&self, id: &Id) -> Zeroizing<[u8; 32]> {
        self.0.root().derive("session", &id.0.to_be_bytes())
    }

    fn seal(&self, record: &Record, place: &Place) -> Result<Vec<u8>> {
        let kept: HashMap<&String, &Value> =
            record.data.iter().filter(|(name, _)| !matches!(name.as_str(), REF | SEEN)).collect();
        let json = serde_json::to_vec(&kept).map(Zeroizing::new).map_err(|_| bad_data(place.row))?;
        Ok(seal(&self.key(&record.id), "root", place, &json, self.0.random_source())?)
    }

    async fn insert(&self, record: &Record) -> Result<()> {
        let now = self.0.now();
        let reference = Uuid::from_bytes(self.0.random_id());
        let columns = Columns::of(&record.data);
        let tx = self.0.write().await?;
        tx.insert(entity::session::Model {
            id_hash: hash(&record.id).to_vec(),
            reference,
            account_id: columns.account,
            data: self.seal(record, &place(reference))?,
            created_at: now,
            last_seen: now,
            expires_at: millis(record.expiry_date),
            idle_ms: columns.idle_ms,
            agent: columns.agent,
        })
        .await?;
        tx.commit_system(SystemReason::Session).await
    }

    /// Changes a session that exists. One that was ended meanwhile stays ended.
    async fn update(&self, record: &Record) -> Result<()> {
        let columns = Columns::of(&record.data);
        let id_hash = hash(&record.id);
        let tx = self.0.write().await?;
        let row: Option<Reference> = tx.one("SELECT ref AS reference FROM session WHERE id_hash = $1", params![&id_hash]).await?;
        let Some(Reference { reference }) = row else { return tx.rollback().await };
        let data = self.seal(record, &place(reference))?;
        let sql = "UPDATE session SET data = $2, account_id = $3, agent = $4, idle_ms = $5, expires_at = $6 WHERE id_hash = $1";
        tx.run(sql, params![&id_hash, data, columns.account, columns.agent, columns.idle_ms, millis(record.expiry_date)]).await?;
        tx.commit_system(SystemReason::Session).await
    }

    async fn find(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.0.now();
        let id_hash = hash(id);
        let sql = "SELECT ref AS reference, data, last_seen, expires_at, idle_ms FROM session WHERE id_hash = $1";
        let row: Option<Row> = self.0.read().one(sql, params![&id_hash]).await?;
        let alive = |row: &Row| row.expires_at > now && row.idle_ms.is_none_or(|idle| row.last_seen.saturating_add(idle) > now);
        let Some(row) = row.filter(alive) else { return Ok(None) };
        if now.saturating_sub(row.last_seen) >= TOUCH_MS {
            let tx = self.0.write().await?;
            tx.run("UPDATE session SET last_seen = $2 WHERE id_hash = $1 AND last_seen < $2", params![&id_hash, now]).await?;
            tx.commit_system(SystemReason::Session).await?;
        }
        let plain = open(&self.key(id), "root", &place(row.reference), &row.data)?;
        let mut data: HashMap<String, Value> = serde_json::from_slice(&plain).map_err(|_| bad_data(row.reference))?;
        data.insert(REF.to_owned(), SessionRef::from_uuid(row.reference).to_string().into());
        data.insert(SEEN.to_owned(), row.last_seen.into());
        let nanos = i128::from(row.expires_at) * 1_000_000;
        let expiry_date = OffsetDateTime::from_unix_timestamp_nanos(nanos).map_err(|_| bad_data(row.reference))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn remove(&self, id: &Id) -> Result<()> {
        let tx = self.0.write().await?;
        tx.run("DELETE FROM session WHERE id_hash = $1", params![&hash(id)]).await?;
        tx.commit_system(SystemReason::Session).await
    }
}

#[derive(FromQueryResult)]
struct Reference {
    reference: Uuid,
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        loop {
            record.id = Id(i128::from_be_bytes(self.0.random_id()));
            match self.insert(record).await {
                // Another session has the identifier: practically impossible, and cheap to get right.
                Err(StoreError::Taken) => {}
                result => return result.map_err(backend),
            }
        }
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        self.update(record).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        self.find(id).await.map_err(backend)
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        self.remove(id).await.map_err(backend)
    }
}

fn backend(error: StoreError) -> session_store::Error {
    session_store::Error::Backend(error.to_string())
}

fn place(reference: Uuid) -> Place {
    Place::new("session", "data", reference)
}

const fn bad_data(reference: Uuid) -> InconsistentRow {
    InconsistentRow { table: "session", column: "data", id: reference }
}

fn millis(at: OffsetDateTime) -> Millis {
    i64::try_from(at.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX)
}
