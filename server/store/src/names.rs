//! Names of persons: sealed entries of a few fields, opened for lists and for the index in memory (architecture.md A10).

use std::collections::HashMap;

use lotse_model::{
    catalogue::FieldId,
    entry::Entry,
    ids::{CarrierId, CaseId, PersonId},
};
use sea_orm::{FromQueryResult, QueryResult, Value};
use uuid::Uuid;

use crate::{
    CarrierScope, Tx, entity,
    error::Result,
    seal::KeyRow,
    sql::{list, params},
};

/// The fields that make up a name.
pub const NAME_FIELDS: [FieldId; 4] = [FieldId::FamilyName, FieldId::GivenNames, FieldId::OriginalName, FieldId::CallName];

/// The entries of a case that tell a name.
#[derive(Debug, Clone)]
pub struct NamedCase {
    /// The carrier.
    pub carrier: CarrierId,
    /// The case.
    pub case: CaseId,
    /// Whose it is.
    pub person: PersonId,
    /// The number printed on letters.
    pub number: String,
    /// All entries of [`NAME_FIELDS`] in order; [`Record`](lotse_model::completion::Record) tells which are current.
    pub entries: Vec<Entry>,
}

struct Row {
    carrier: CarrierId,
    case: CaseId,
    person: PersonId,
    number: String,
    key: KeyRow,
    entry: Option<entity::entry::Model>,
}

impl FromQueryResult for Row {
    fn from_query_result(row: &QueryResult, pre: &str) -> Result<Self, sea_orm::DbErr> {
        let has_entry = row.try_get::<Option<Uuid>>(pre, "id")?.is_some();
        Ok(Self {
            carrier: CarrierId::from_uuid(row.try_get(pre, "owner")?),
            case: CaseId::from_uuid(row.try_get(pre, "of_case")?),
            person: PersonId::from_uuid(row.try_get(pre, "person_id")?),
            number: row.try_get(pre, "number")?,
            key: KeyRow::from_query_result(row, pre)?,
            entry: has_entry.then(|| entity::entry::Model::from_query_result(row, pre)).transpose()?,
        })
    }
}

/// `cases` is a list of cases `c`, as SQL.
async fn read(tx: &Tx, cases: &str, values: Vec<Value>) -> Result<Vec<NamedCase>> {
    let fields = NAME_FIELDS.map(|field| format!("'{}'", field.as_str())).join(", ");
    let sql = format!(
        "SELECT c.carrier_id AS owner, c.id AS of_case, c.person_id, c.number, k.id AS key_id, k.wrapped, k.master_version, e.*
         FROM ({cases}) c JOIN data_key k ON k.id = c.key_id
         LEFT JOIN entry e ON e.carrier_id = c.carrier_id AND e.case_id = c.id AND e.field IN ({fields})
         ORDER BY c.id, e.seq"
    );
    let rows: Vec<Row> = tx.all(sql, values).await?;
    let mut named: Vec<NamedCase> = Vec::new();
    for row in rows {
        let key = tx.store().opened_case_key(row.carrier, row.case, &row.key)?;
        let entry = row.entry.map(|entry| key.open_entry(entry)).transpose()?;
        match named.last_mut().filter(|last| last.case == row.case) {
            Some(last) => last.entries.extend(entry),
            None => named.push(NamedCase {
                carrier: row.carrier,
                case: row.case,
                person: row.person,
                number: row.number,
                entries: entry.into_iter().collect(),
            }),
        }
    }
    Ok(named)
}

/// The names of some cases of a carrier, in one statement.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn of_cases(tx: &Tx, scope: CarrierScope, cases: &[CaseId]) -> Result<HashMap<CaseId, NamedCase>> {
    if cases.is_empty() {
        return Ok(HashMap::new());
    }
    let mut values = params![scope];
    values.extend(cases.iter().map(|case| case.uuid().into()));
    let placeholders = list(2, cases.len());
    let named = read(tx, &format!("SELECT * FROM cases WHERE carrier_id = $1 AND id IN ({placeholders})"), values).await?;
    Ok(named.into_iter().map(|named| (named.case, named)).collect())
}

/// The names of at most `limit` cases of all carriers, in the order of their identifiers after the given one: for the
/// index, which reads until nothing comes any more.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn batch(tx: &Tx, after: Option<CaseId>, limit: u32) -> Result<Vec<NamedCase>> {
    let after = after.map_or(Uuid::nil(), CaseId::uuid);
    read(tx, "SELECT * FROM cases WHERE id > $1 ORDER BY id LIMIT $2", params![after, i64::from(limit)]).await
}

/// The names of one case of whatever carrier, for the index after a change; `None` if it was deleted.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn of_case(tx: &Tx, case: CaseId) -> Result<Option<NamedCase>> {
    Ok(read(tx, "SELECT * FROM cases WHERE id = $1", params![case]).await?.pop())
}
