//! What persons ask of the office about their data, with the answers. Kind, state and days are plain, for lists and jobs;
//! what was written is sealed.

use lotse_model::{
    entry::Millis,
    ids::{AccountId, AuditId, CarrierId, CaseId, PersonId, RequestId},
    lang::Lang,
    request::{RequestKind, RequestState},
    role::CaseState,
};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::request::Model,
    error::{InconsistentRow, Result},
    seal::{CaseKey, Place},
    sql::params,
};

/// A request with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its identifier.
    pub id: RequestId,
    /// What is asked for.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// Who made it: the person, or somebody who answers for her.
    pub by: AccountId,
    /// In which language it is written.
    pub lang: Lang,
    /// When it was made.
    pub made_at: Millis,
    /// By when it must be answered.
    pub due_on: Date,
    /// The entry of the log that a question is about.
    pub about: Option<AuditId>,
    /// When it was answered.
    pub answered_at: Option<Millis>,
    /// Who answered.
    pub answered_by: Option<AccountId>,
    /// The day on which the case is deleted, or the restriction ends.
    pub ends_on: Option<Date>,
    /// The state to which the case returns when the restriction ends.
    pub case_state: Option<CaseState>,
    /// What was written.
    pub texts: Texts,
}

/// What was written in a request; sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// By the person.
    pub words: Option<String>,
    /// The answer of the office.
    pub reason: Option<String>,
    /// Why the restriction ends.
    pub end_reason: Option<String>,
}

fn place(id: Uuid) -> Place {
    Place::new("request", "sealed", id)
}

/// Writes a new request.
///
/// # Errors
/// [`StoreError::Taken`](crate::StoreError::Taken) if the account has an open one of the kind, and those of the database and
/// of sealing.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, request: &Request) -> Result<()> {
    let id = request.id.uuid();
    tx.insert(Model {
        id,
        carrier_id: scope.carrier().uuid(),
        case_id: key.case().uuid(),
        kind: request.kind.code().to_owned(),
        state: request.state.code().to_owned(),
        by_account: request.by.uuid(),
        lang: request.lang.tag().to_owned(),
        made_at: request.made_at,
        due_on: request.due_on,
        about: request.about.map(AuditId::uuid),
        answered_at: request.answered_at,
        answered_by: request.answered_by.map(AccountId::uuid),
        ends_on: request.ends_on,
        case_state: request.case_state.map(|state| state.code().to_owned()),
        sealed: key.seal_json(&place(id), &request.texts)?,
    })
    .await
}

/// Writes what became of a request, if it still is in the state from which this was decided; `false` otherwise.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn change(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, request: &Request, from: RequestState) -> Result<bool> {
    let sealed = key.seal_json(&place(request.id.uuid()), &request.texts)?;
    let sql = "UPDATE request SET state = $5, answered_at = $6, answered_by = $7, ends_on = $8, case_state = $9, sealed = $10
               WHERE carrier_id = $1 AND case_id = $2 AND id = $3 AND state = $4";
    let values = params![
        scope,
        key.case(),
        request.id,
        from.code(),
        request.state.code(),
        request.answered_at,
        request.answered_by,
        request.ends_on,
        request.case_state.map(|state| state.code().to_owned()),
        sealed,
    ];
    Ok(tx.run(sql, values).await? == 1)
}

/// The requests of a case, newest first.
///
/// # Errors
/// Those of the database and of sealing, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_case(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Vec<Request>> {
    let sql = "SELECT * FROM request WHERE carrier_id = $1 AND case_id = $2 ORDER BY made_at DESC, id";
    let rows: Vec<Model> = tx.all(sql, params![scope, key.case()]).await?;
    rows.into_iter().map(|row| opened(key, row)).collect()
}

/// A request of a case.
///
/// # Errors
/// As [`of_case`].
pub async fn by_id(tx: &Tx, scope: CarrierScope, key: &CaseKey, id: RequestId) -> Result<Option<Request>> {
    let sql = "SELECT * FROM request WHERE carrier_id = $1 AND case_id = $2 AND id = $3";
    let row: Option<Model> = tx.one(sql, params![scope, key.case(), id]).await?;
    row.map(|row| opened(key, row)).transpose()
}

fn opened(key: &CaseKey, row: Model) -> Result<Request> {
    let bad = |column| InconsistentRow { table: "request", column, id: row.id };
    let case_state = row.case_state.as_deref().map(|code| CaseState::from_code(code).ok_or(bad("case_state")));
    Ok(Request {
        id: RequestId::from_uuid(row.id),
        kind: RequestKind::from_code(&row.kind).ok_or(bad("kind"))?,
        state: RequestState::from_code(&row.state).ok_or(bad("state"))?,
        by: AccountId::from_uuid(row.by_account),
        lang: Lang::by_tag(&row.lang).ok_or(bad("lang"))?,
        made_at: row.made_at,
        due_on: row.due_on,
        about: row.about.map(AuditId::from_uuid),
        answered_at: row.answered_at,
        answered_by: row.answered_by.map(AccountId::from_uuid),
        ends_on: row.ends_on,
        case_state: case_state.transpose()?,
        texts: key.open_json(&place(row.id), &row.sealed)?,
    })
}

#[derive(FromQueryResult)]
struct CaseRow {
    case_id: Uuid,
}

/// The case of a request, of whatever carrier: for the policy to decide on.
///
/// # Errors
/// Those of the database.
pub async fn case_of(tx: &Tx, id: RequestId) -> Result<Option<CaseId>> {
    let row: Option<CaseRow> = tx.one("SELECT case_id FROM request WHERE id = $1", params![id]).await?;
    Ok(row.map(|row| CaseId::from_uuid(row.case_id)))
}

/// A request without what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its identifier.
    pub id: RequestId,
    /// The number of its case.
    pub number: String,
    /// What is asked for.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// When it was made.
    pub made_at: Millis,
    /// By when it must be answered.
    pub due_on: Date,
    /// The day on which the case is deleted, or the restriction ends.
    pub ends_on: Option<Date>,
}

#[derive(FromQueryResult)]
struct ListedRow {
    id: Uuid,
    number: String,
    kind: String,
    state: String,
    made_at: i64,
    due_on: Date,
    ends_on: Option<Date>,
}

impl TryFrom<ListedRow> for Listed {
    type Error = InconsistentRow;

    fn try_from(row: ListedRow) -> Result<Self, InconsistentRow> {
        let bad = |column| InconsistentRow { table: "request", column, id: row.id };
        Ok(Self {
            id: RequestId::from_uuid(row.id),
            kind: RequestKind::from_code(&row.kind).ok_or(bad("kind"))?,
            state: RequestState::from_code(&row.state).ok_or(bad("state"))?,
            number: row.number,
            made_at: row.made_at,
            due_on: row.due_on,
            ends_on: row.ends_on,
        })
    }
}

const LISTED: &str = "SELECT r.id, c.number, r.kind, r.state, r.made_at, r.due_on, r.ends_on
                      FROM request r JOIN cases c ON c.id = r.case_id";

/// What is open or granted in a carrier, what is due first at the top.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn pending_of_carrier(tx: &Tx, scope: CarrierScope) -> Result<Vec<Listed>> {
    let sql = format!("{LISTED} WHERE r.carrier_id = $1 AND r.state IN ('open', 'granted') ORDER BY r.due_on, r.made_at, r.id");
    listed(tx.all(sql, params![scope]).await?)
}

/// What was answered last in a carrier and has no effect any more, newest first.
///
/// # Errors
/// As [`pending_of_carrier`].
pub async fn answered_of_carrier(tx: &Tx, scope: CarrierScope, limit: i64) -> Result<Vec<Listed>> {
    let sql = format!(
        "{LISTED} WHERE r.carrier_id = $1 AND r.state IN ('refused', 'answered', 'ended')
         ORDER BY r.answered_at DESC, r.id LIMIT $2"
    );
    listed(tx.all(sql, params![scope, limit]).await?)
}

fn listed(rows: Vec<ListedRow>) -> Result<Vec<Listed>> {
    Ok(rows.into_iter().map(Listed::try_from).collect::<std::result::Result<_, _>>()?)
}

/// A granted request whose day has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The request.
    pub id: RequestId,
    /// Its case.
    pub case: CaseId,
    /// Its carrier.
    pub carrier: CarrierId,
    /// The person of the case.
    pub person: PersonId,
    /// What was granted.
    pub kind: RequestKind,
    /// The state to which the case returns.
    pub case_state: Option<CaseState>,
}

#[derive(FromQueryResult)]
struct DueRow {
    id: Uuid,
    case_id: Uuid,
    carrier_id: Uuid,
    person_id: Uuid,
    kind: String,
    case_state: Option<String>,
}

/// Granted requests whose day has come, in whatever carrier.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn due(tx: &Tx, today: Date) -> Result<Vec<Due>> {
    let sql = "SELECT r.id, r.case_id, r.carrier_id, c.person_id, r.kind, r.case_state
               FROM request r JOIN cases c ON c.id = r.case_id
               WHERE r.ends_on <= $1 AND r.state = 'granted' ORDER BY r.ends_on, r.id";
    let rows: Vec<DueRow> = tx.all(sql, params![today]).await?;
    let due = |row: DueRow| {
        let bad = |column| InconsistentRow { table: "request", column, id: row.id };
        let case_state = row.case_state.as_deref().map(|code| CaseState::from_code(code).ok_or(bad("case_state")));
        Ok(Due {
            id: RequestId::from_uuid(row.id),
            case: CaseId::from_uuid(row.case_id),
            carrier: CarrierId::from_uuid(row.carrier_id),
            person: PersonId::from_uuid(row.person_id),
            kind: RequestKind::from_code(&row.kind).ok_or(bad("kind"))?,
            case_state: case_state.transpose()?,
        })
    };
    rows.into_iter().map(due).collect()
}

/// Ends a granted request whose day has come; `false` if another server did, or the person took it back meanwhile.
///
/// # Errors
/// Those of the database.
pub async fn end(tx: &WriteTx, id: RequestId, today: Date) -> Result<bool> {
    let sql = "UPDATE request SET state = 'ended' WHERE id = $1 AND state = 'granted' AND ends_on <= $2";
    Ok(tx.run(sql, params![id, today]).await? == 1)
}

#[derive(FromQueryResult)]
struct Restriction {
    case_state: Option<String>,
}

/// The state to which a case returns when the restrictions in force end; `None` if there is none. One of them may be left out.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn restricted_from(tx: &Tx, scope: CarrierScope, case: CaseId, except: RequestId) -> Result<Option<CaseState>> {
    let sql = "SELECT case_state FROM request
               WHERE carrier_id = $1 AND case_id = $2 AND kind = 'restriction' AND state = 'granted' AND id <> $3 LIMIT 1";
    let row: Option<Restriction> = tx.one(sql, params![scope, case, except]).await?;
    let Some(code) = row.and_then(|row| row.case_state) else { return Ok(None) };
    Ok(Some(InconsistentRow::unless(CaseState::from_code(&code), "request", "case_state", case.uuid())?))
}
