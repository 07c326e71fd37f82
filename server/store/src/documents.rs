//! Documents of cases: what is known of each, and its file in sealed parts.

use std::collections::HashMap;

use lotse_model::{
    document::{Content, Document, File},
    ids::{AccountId, CarrierId, CaseId, DocumentId},
    role::Role,
};
use sea_orm::{FromQueryResult, QueryResult};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::{self, document::Model},
    error::{InconsistentRow, Result, StoreError},
    seal::{CaseKey, KeyRow, Place},
    sql::{list, params},
};

/// Bytes of a part; the last one of a file is shorter.
pub const PART: usize = 256 * 1024;

fn place(document: Uuid) -> Place {
    Place::new("document", "sealed", document)
}

/// A part is bound to its file and its number: neither another order nor a part of an earlier file opens.
fn part_place(file: &File, n: usize) -> Place {
    Place::new("document_part", "sealed", Uuid::from_u128(file.id.as_u128() ^ n as u128))
}

/// Number of parts of a file.
#[must_use]
pub fn parts(file: &File) -> usize {
    usize::try_from(file.bytes).unwrap_or(usize::MAX).div_ceil(PART)
}

fn opened(key: &CaseKey, row: Model) -> Result<Document> {
    let content: Content = key.open_json(&place(row.id), &row.sealed)?;
    Ok(Document {
        id: DocumentId::from_uuid(row.id),
        rev: row.rev,
        by: AccountId::from_uuid(row.by_account),
        role: InconsistentRow::unless(Role::from_code(&row.role), "document", "role", row.id)?,
        at: row.at,
        content,
    })
}

/// Writes a new document with its file, whose length its content tells.
///
/// # Errors
/// [`StoreError::Taken`] for an identifier that was used before, and those of the database.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, document: &Document, bytes: &[u8]) -> Result<()> {
    let id = document.id.uuid();
    tx.insert(Model {
        id,
        carrier_id: scope.carrier().uuid(),
        case_id: key.case().uuid(),
        rev: document.rev,
        sealed: key.seal_json(&place(id), &document.content)?,
        by_account: document.by.uuid(),
        role: document.role.code().to_owned(),
        at: document.at,
    })
    .await?;
    insert_parts(tx, scope, key, document, bytes).await
}

async fn insert_parts(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, document: &Document, bytes: &[u8]) -> Result<()> {
    let Some(file) = &document.content.file else { return Ok(()) };
    for (n, part) in bytes.chunks(PART).enumerate() {
        let sealed = key.seal(&part_place(file, n), part)?;
        let n = i32::try_from(n).map_err(|_| InconsistentRow { table: "document_part", column: "n", id: file.id })?;
        let row = entity::document_part::Model { carrier_id: scope.carrier().uuid(), document_id: document.id.uuid(), n, sealed };
        tx.insert(row).await?;
    }
    Ok(())
}

/// Writes a changed document, if it is still the one before the change: its revision is then one higher than `base`.
/// `bytes` is the new file; `None` leaves the one that is there.
///
/// # Errors
/// [`StoreError::NotFound`] if it was changed or removed meanwhile, and those of the database.
pub async fn change(
    tx: &WriteTx,
    scope: CarrierScope,
    key: &CaseKey,
    document: &Document,
    base: i64,
    bytes: Option<&[u8]>,
) -> Result<()> {
    let id = document.id.uuid();
    let sealed = key.seal_json(&place(id), &document.content)?;
    let sql = "UPDATE document SET rev = $4, sealed = $5, by_account = $6, role = $7, at = $8
               WHERE carrier_id = $1 AND case_id = $2 AND id = $3 AND rev = $9";
    let values =
        params![scope, key.case(), document.id, document.rev, sealed, document.by, document.role.code(), document.at, base];
    if tx.run(sql, values).await? == 0 {
        return Err(StoreError::NotFound);
    }
    if let Some(bytes) = bytes {
        tx.run("DELETE FROM document_part WHERE document_id = $1", params![document.id]).await?;
        insert_parts(tx, scope, key, document, bytes).await?;
    }
    Ok(())
}

/// Removes a document with its file, if it is still the one of this revision.
///
/// # Errors
/// [`StoreError::NotFound`] if it was changed or removed meanwhile, and those of the database.
pub async fn remove(tx: &WriteTx, scope: CarrierScope, case: CaseId, id: DocumentId, base: i64) -> Result<()> {
    let sql = "DELETE FROM document WHERE carrier_id = $1 AND case_id = $2 AND id = $3 AND rev = $4";
    if tx.run(sql, params![scope, case, id, base]).await? == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Removes all documents of a case with their files; returns how many.
///
/// # Errors
/// Those of the database.
pub async fn remove_all(tx: &WriteTx, scope: CarrierScope, case: CaseId) -> Result<u64> {
    tx.run("DELETE FROM document WHERE carrier_id = $1 AND case_id = $2", params![scope, case]).await
}

/// The documents of a case, newest first.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn of_case(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Vec<Document>> {
    let sql = "SELECT * FROM document WHERE carrier_id = $1 AND case_id = $2 ORDER BY at DESC, id";
    let rows: Vec<Model> = tx.all(sql, params![scope, key.case()]).await?;
    rows.into_iter().map(|row| opened(key, row)).collect()
}

/// A document of a case.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn by_id(tx: &Tx, scope: CarrierScope, key: &CaseKey, id: DocumentId) -> Result<Option<Document>> {
    let sql = "SELECT * FROM document WHERE carrier_id = $1 AND case_id = $2 AND id = $3";
    let row: Option<Model> = tx.one(sql, params![scope, key.case(), id]).await?;
    row.map(|row| opened(key, row)).transpose()
}

struct Owned {
    key: KeyRow,
    row: Model,
}

impl FromQueryResult for Owned {
    fn from_query_result(row: &QueryResult, pre: &str) -> Result<Self, sea_orm::DbErr> {
        Ok(Self { key: KeyRow::from_query_result(row, pre)?, row: Model::from_query_result(row, pre)? })
    }
}

/// The documents of some cases, in one statement.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn of_cases(tx: &Tx, scope: CarrierScope, cases: &[CaseId]) -> Result<HashMap<CaseId, Vec<Document>>> {
    if cases.is_empty() {
        return Ok(HashMap::new());
    }
    let mut values = params![scope];
    values.extend(cases.iter().map(|case| case.uuid().into()));
    let sql = format!(
        "SELECT k.id AS key_id, k.wrapped, k.master_version, d.*
         FROM document d JOIN cases c ON c.id = d.case_id JOIN data_key k ON k.id = c.key_id
         WHERE d.carrier_id = $1 AND d.case_id IN ({})",
        list(2, cases.len())
    );
    let rows: Vec<Owned> = tx.all(sql, values).await?;
    let mut documents: HashMap<CaseId, Vec<Document>> = HashMap::new();
    for Owned { key, row } in rows {
        let case = CaseId::from_uuid(row.case_id);
        let key = tx.store().opened_case_key(CarrierId::from_uuid(row.carrier_id), case, &key)?;
        documents.entry(case).or_default().push(opened(&key, row)?);
    }
    Ok(documents)
}

#[derive(FromQueryResult)]
struct Part {
    sealed: Vec<u8>,
}

/// A part of a file, counted from 0.
///
/// # Errors
/// [`StoreError::NotFound`] if it was removed meanwhile, and those of the database and of sealing.
pub async fn part(tx: &Tx, scope: CarrierScope, key: &CaseKey, document: &Document, n: usize) -> Result<Zeroizing<Vec<u8>>> {
    let file = document.content.file.as_ref().ok_or(StoreError::NotFound)?;
    let sql = "SELECT sealed FROM document_part WHERE carrier_id = $1 AND document_id = $2 AND n = $3";
    let number = i64::try_from(n).map_err(|_| StoreError::NotFound)?;
    let row: Option<Part> = tx.one(sql, params![scope, document.id, number]).await?;
    key.open(&part_place(file, n), &row.ok_or(StoreError::NotFound)?.sealed)
}
