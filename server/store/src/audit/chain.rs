//! The chain over committed audit entries: one for each carrier and one for the instance.
//!
//! `hash = SHA-256(hash before ‖ payload hash)` and `payload hash = SHA-256(salt ‖ payload)`. The payload hash is kept, so
//! that an entry whose content was taken out still has its place in the chain; the salt keeps anybody from guessing what
//! was taken out.

use lotse_model::ids::CarrierId;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    Store, SystemReason, Tx, WriteTx,
    entity::{self, audit::Column, audit::Model},
    error::{Result, StoreError},
    sql::params,
};

/// Where a chain ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainHead {
    /// How many entries it has.
    pub seq: i64,
    /// The hash of the last one; zeros for none. It goes hourly outside the database.
    pub hash: [u8; 32],
}

const START: ChainHead = ChainHead { seq: 0, hash: [0; 32] };
const BATCH: u64 = 1000;

fn chain_name(carrier: Option<Uuid>) -> String {
    carrier.map_or_else(|| "instance".to_owned(), |carrier| carrier.simple().to_string())
}

#[derive(FromQueryResult)]
struct Pending {
    carrier_id: Option<Uuid>,
}

/// Links every committed entry that is not linked yet; returns how many. Run every second; several servers may do so.
///
/// # Errors
/// Those of the database.
pub async fn chain_pending(store: &Store) -> Result<usize> {
    // Through the index of what is not linked, which is short however long the log.
    let sql = "SELECT DISTINCT p.carrier_id FROM (SELECT carrier_id FROM audit WHERE seq IS NULL ORDER BY at LIMIT $1) p";
    let carriers: Vec<Pending> = store.read().all(sql, params![BATCH.cast_signed()]).await?;
    let mut count = 0;
    for Pending { carrier_id } in carriers {
        loop {
            let tx = store.write().await?;
            let linked = link(&tx, carrier_id).await?;
            tx.commit_system(SystemReason::Chain).await?;
            count += linked;
            if linked == 0 {
                break;
            }
        }
    }
    Ok(count)
}

async fn link(tx: &WriteTx, carrier: Option<Uuid>) -> Result<usize> {
    let chain = chain_name(carrier);
    let mut head = hold(tx, &chain).await?;
    let pending = of_chain(carrier).filter(Column::Seq.is_null()).order_by_asc(Column::At).order_by_asc(Column::Id).limit(BATCH);
    let rows = pending.all(&**tx).await?;
    for row in &rows {
        let payload = payload_hash(row);
        head = next(head, &payload);
        let sql = "UPDATE audit SET seq = $2, payload_hash = $3, hash = $4 WHERE id = $1";
        tx.run(sql, params![row.id, head.seq, payload.to_vec(), head.hash.to_vec()]).await?;
    }
    if !rows.is_empty() {
        tx.run("UPDATE audit_head SET seq = $2, hash = $3 WHERE chain = $1", params![chain, head.seq, head.hash.to_vec()])
            .await?;
    }
    Ok(rows.len())
}

#[derive(FromQueryResult)]
struct HeadRow {
    seq: i64,
    hash: Vec<u8>,
}

impl HeadRow {
    fn read(self, chain: &str) -> Result<ChainHead> {
        let broken = |_| StoreError::ChainBroken { chain: chain.to_owned(), seq: self.seq };
        Ok(ChainHead { seq: self.seq, hash: self.hash.as_slice().try_into().map_err(broken)? })
    }
}

/// Reads the head of a chain and keeps other chainers away from it until the end of the transaction.
async fn hold(tx: &WriteTx, chain: &str) -> Result<ChainHead> {
    let first = "INSERT INTO audit_head (chain, seq, hash) VALUES ($1, 0, $2) ON CONFLICT (chain) DO NOTHING";
    tx.run(first, params![chain, START.hash.to_vec()]).await?;
    let row: Option<HeadRow> =
        tx.one("UPDATE audit_head SET seq = seq WHERE chain = $1 RETURNING seq, hash", params![chain]).await?;
    row.ok_or(StoreError::NotFound)?.read(chain)
}

/// Where the chain of a carrier ends.
///
/// # Errors
/// Those of the database.
pub async fn head(tx: &Tx, carrier: Option<CarrierId>) -> Result<ChainHead> {
    let chain = chain_name(carrier.map(CarrierId::uuid));
    let row: Option<HeadRow> = tx.one("SELECT seq, hash FROM audit_head WHERE chain = $1", params![chain.as_str()]).await?;
    row.map_or(Ok(START), |row| row.read(&chain))
}

/// Computes the chain of a carrier again from the entries.
///
/// # Errors
/// [`StoreError::ChainBroken`] with the first entry that does not fit, and those of the database.
pub async fn verify(tx: &Tx, carrier: Option<CarrierId>) -> Result<ChainHead> {
    let uuid = carrier.map(CarrierId::uuid);
    let kept = head(tx, carrier).await?;
    let mut computed = START;
    while computed.seq < kept.seq {
        let after = of_chain(uuid).filter(Column::Seq.gt(computed.seq)).filter(Column::Seq.lte(kept.seq));
        let rows = after.order_by_asc(Column::Seq).limit(BATCH).all(tx).await?;
        let broken = |seq| StoreError::ChainBroken { chain: chain_name(uuid), seq };
        if rows.is_empty() {
            return Err(broken(computed.seq + 1));
        }
        for row in rows {
            let expected = computed.seq + 1;
            let payload =
                row.payload_hash.as_deref().and_then(|hash| <[u8; 32]>::try_from(hash).ok()).ok_or_else(|| broken(expected))?;
            let untouched = row.redacted_at.is_some() || payload_hash(&row) == payload;
            computed = next(computed, &payload);
            if row.seq != Some(expected) || !untouched || row.hash.as_deref() != Some(&computed.hash[..]) {
                return Err(broken(expected));
            }
        }
    }
    if computed == kept { Ok(kept) } else { Err(StoreError::ChainBroken { chain: chain_name(uuid), seq: kept.seq }) }
}

fn of_chain(carrier: Option<Uuid>) -> sea_orm::Select<entity::audit::Entity> {
    entity::audit::Entity::find()
        .filter(carrier.map_or_else(|| Column::CarrierId.is_null(), |carrier| Column::CarrierId.eq(carrier)))
}

fn next(head: ChainHead, payload: &[u8; 32]) -> ChainHead {
    let hash = Sha256::new().chain_update(head.hash).chain_update(payload).finalize().into();
    ChainHead { seq: head.seq + 1, hash }
}

/// Every column that was written with the entry, each with its length before it and in a fixed order.
fn payload_hash(row: &Model) -> [u8; 32] {
    let mut hash = Sha256::new().chain_update(&row.salt);
    let mut add = |part: Option<&[u8]>| {
        // One more than the length, so that nothing and the empty value differ.
        let length = part.map_or(0, |part| part.len() as u64 + 1);
        hash.update(length.to_be_bytes());
        hash.update(part.unwrap_or_default());
    };
    add(Some(row.id.as_bytes()));
    add(row.carrier_id.as_ref().map(|id| &id.as_bytes()[..]));
    add(Some(&row.at.to_be_bytes()));
    add(row.account_id.as_ref().map(|id| &id.as_bytes()[..]));
    add(Some(row.role.as_bytes()));
    add(Some(row.relation.as_bytes()));
    add(Some(row.action.as_bytes()));
    add(row.case_id.as_ref().map(|id| &id.as_bytes()[..]));
    add(row.session_ref.as_ref().map(|id| &id.as_bytes()[..]));
    add(row.page.as_deref().map(str::as_bytes));
    add(Some(row.details.as_bytes()));
    add(row.reason_sealed.as_deref());
    hash.finalize().into()
}
