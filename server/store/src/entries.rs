//! The entries of a case: written once, read in order, never changed but by [`redact`].

use lotse_model::{
    catalogue::FieldId,
    entry::{Entry, EntryKind, Millis, Source},
    ids::{AccountId, EntryId},
    lang::Lang,
    role::Role,
    value::Answer,
};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Select};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::{self, entry::Column, entry::Model},
    error::{InconsistentRow, Result, StoreError},
    seal::{CaseKey, Place},
    sql::params,
};

/// What is sealed of an entry.
#[derive(Default, Serialize, Deserialize)]
struct Sealed {
    answer: Option<Answer>,
    note: Option<String>,
}

fn place(entry: Uuid) -> Place {
    Place::new("entry", "sealed", entry)
}

impl CaseKey {
    /// Reads and opens the row of an entry of this case.
    pub(crate) fn open_entry(&self, row: Model) -> Result<Entry> {
        let Sealed { answer, note } = self.open_json(&place(row.id), &row.sealed)?;
        let id = row.id;
        let bad = |column| InconsistentRow { table: "entry", column, id };
        Ok(Entry {
            id: EntryId::from_uuid(id),
            rev: row.rev,
            field: FieldId::parse(&row.field).ok_or(bad("field"))?,
            item: u16::try_from(row.item).map_err(|_| bad("item"))?,
            kind: EntryKind::from_code(&row.kind).ok_or(bad("kind"))?,
            answer,
            note,
            lang: row.lang.map(|tag| Lang::by_tag(&tag).ok_or(bad("lang"))).transpose()?,
            by: AccountId::from_uuid(row.by_account),
            role: Role::from_code(&row.role).ok_or(bad("role"))?,
            at: row.at,
            source: Source::from_code(&row.source).ok_or(bad("source"))?,
            answers: row.answers.map(EntryId::from_uuid),
        })
    }

    fn seal_entry(&self, scope: CarrierScope, seq: i64, entry: &Entry) -> Result<Model> {
        let id = entry.id.uuid();
        let sealed = Sealed { answer: entry.answer.clone(), note: entry.note.clone() };
        Ok(Model {
            id,
            carrier_id: scope.carrier().uuid(),
            case_id: self.case().uuid(),
            seq,
            rev: entry.rev,
            field: entry.field.as_str().to_owned(),
            item: i32::from(entry.item),
            kind: entry.kind.code().to_owned(),
            sealed: self.seal_json(&place(id), &sealed)?,
            lang: entry.lang.map(|lang| lang.tag().to_owned()),
            by_account: entry.by.uuid(),
            role: entry.role.code().to_owned(),
            at: entry.at,
            source: entry.source.code().to_owned(),
            answers: entry.answers.map(EntryId::uuid),
            redacted_at: None,
        })
    }
}

#[derive(FromQueryResult)]
struct Last {
    seq: i64,
    rev: i64,
}

/// Writes entries behind those of the case, in the given order. Their revision comes from
/// [`cases::next_rev`](crate::cases::next_rev) in the same transaction, which also keeps others out meanwhile.
///
/// # Errors
/// [`StoreError::NotFound`] if an entry has not the current revision of the case or the case is not in the scope,
/// [`StoreError::Taken`] for an identifier that was used before, and those of the database.
pub async fn append(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, entries: &[Entry]) -> Result<()> {
    let sql = "SELECT c.rev, COALESCE((SELECT MAX(e.seq) FROM entry e WHERE e.case_id = c.id), 0) AS seq
               FROM cases c WHERE c.carrier_id = $1 AND c.id = $2";
    let Last { seq, rev } = tx.one(sql, params![scope, key.case()]).await?.ok_or(StoreError::NotFound)?;
    if entries.iter().any(|entry| entry.rev != rev) {
        return Err(StoreError::NotFound);
    }
    let rows = (seq + 1..).zip(entries).map(|(seq, entry)| key.seal_entry(scope, seq, entry)).collect::<Result<Vec<_>>>()?;
    tx.insert_all(rows).await
}

/// All entries of a case in the order in which they were written.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn of_case(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Vec<Entry>> {
    read(tx, key, in_case(scope, key)).await
}

/// The entries of some fields of a case, in order.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn of_fields(tx: &Tx, scope: CarrierScope, key: &CaseKey, fields: &[FieldId]) -> Result<Vec<Entry>> {
    read(tx, key, in_case(scope, key).filter(Column::Field.is_in(fields.iter().map(|field| field.as_str())))).await
}

fn in_case(scope: CarrierScope, key: &CaseKey) -> Select<entity::entry::Entity> {
    entity::entry::Entity::find()
        .filter(Column::CarrierId.eq(scope.carrier().uuid()))
        .filter(Column::CaseId.eq(key.case().uuid()))
}

async fn read(tx: &Tx, key: &CaseKey, select: Select<entity::entry::Entity>) -> Result<Vec<Entry>> {
    select.order_by_asc(Column::Seq).all(tx).await?.into_iter().map(|row| key.open_entry(row)).collect()
}

/// Takes the content out of an entry; that it was made, by whom and when, stays. `false` if there is no such entry.
///
/// # Errors
/// Those of the database.
pub async fn redact(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, entry: EntryId, at: Millis) -> Result<bool> {
    let empty = key.seal_json(&place(entry.uuid()), &Sealed::default())?;
    let sql = "UPDATE entry SET sealed = $4, redacted_at = $5 WHERE carrier_id = $1 AND case_id = $2 AND id = $3";
    Ok(tx.run(sql, params![scope, key.case(), entry, empty, at]).await? == 1)
}
