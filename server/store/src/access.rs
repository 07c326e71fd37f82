//! What the policy needs to know of an account and a case, or of a person and the cases that are open to her: one
//! statement each. The key of a case comes along and waits in memory, so that opening the case takes no statement more.

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CarrierId, CaseId, PersonId, TeamId},
    request::RequestKind,
    role::CaseState,
};
use sea_orm::{FromQueryResult, QueryResult, Value};
use time::Date;
use uuid::Uuid;

use crate::{
    Tx,
    accounts::Helping,
    cases::{Case, manager_sql},
    entity,
    error::{InconsistentRow, Result},
    help::{self, NEWEST, NEWEST_COLUMNS, NewestRow},
    relations::RelationKind,
    releases::{self, COLUMNS, NO_COLUMNS, Release, ReleaseRow},
    seal::KeyRow,
    sql::{in_force, known, params},
};

/// What pages tell of the requests of a case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RequestFacts {
    /// The day on which the case is deleted.
    pub deleted_on: Option<Date>,
    /// When a request of the reader herself was answered last.
    pub answered_at: Option<Millis>,
    /// When the oldest open request of each kind was made, in the order of [`RequestKind::ALL`].
    pub open: [Option<Millis>; RequestKind::ALL.len()],
}

impl RequestFacts {
    /// The columns for the case `c`; `by` is a list or query of accounts.
    fn columns(by: &str) -> String {
        let of_case = |value: &str| format!("(SELECT {value} FROM request q WHERE q.case_id = c.id AND q.state");
        let (ends, answered, made) = (of_case("MIN(q.ends_on)"), of_case("MAX(q.answered_at)"), of_case("MIN(q.made_at)"));
        let open = RequestKind::ALL.iter().map(|kind| {
            let kind = kind.code();
            format!(", {made} = 'open' AND q.kind = '{kind}') AS open_{kind}")
        });
        format!(
            "{ends} = 'granted' AND q.kind = 'deletion') AS deleted_on,
             {answered} <> 'withdrawn' AND q.by_account IN ({by})) AS answered_at{}",
            open.collect::<String>()
        )
    }
}

impl FromQueryResult for RequestFacts {
    fn from_query_result(row: &QueryResult, pre: &str) -> Result<Self, sea_orm::DbErr> {
        let mut facts = Self {
            deleted_on: row.try_get(pre, "deleted_on")?,
            answered_at: row.try_get(pre, "answered_at")?,
            ..Self::default()
        };
        for (open, kind) in facts.open.iter_mut().zip(RequestKind::ALL) {
            *open = row.try_get(pre, &format!("open_{}", kind.code()))?;
        }
        Ok(facts)
    }
}

/// How an account stands to a case on a day. Facts only: the policy decides, with the roles of the
/// [`Principal`](crate::accounts::Principal).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessFacts {
    /// The case.
    pub case: CaseId,
    /// The carrier that owns it.
    pub carrier: CarrierId,
    /// Its state.
    pub case_state: CaseState,
    /// Whose it is.
    pub person: PersonId,
    /// Its team.
    pub team: Option<TeamId>,
    /// Who accompanies it.
    pub manager: Option<AccountId>,
    /// The case is her own.
    pub is_own: bool,
    /// She has custody of its person.
    pub custody: bool,
    /// She is the guardian of its person.
    pub guardian: bool,
    /// She lives in the same household.
    pub same_household: bool,
    /// It is assigned to her.
    pub assigned: bool,
    /// She stands in.
    pub stand_in: bool,
    /// She has a grant for its team.
    pub same_team: bool,
    /// She is staff of its carrier, or has a grant for it.
    pub same_carrier: bool,
    /// Of its requests.
    pub requests: RequestFacts,
    /// The newest help with filling it in.
    pub help: Option<help::Newest>,
}

#[derive(FromQueryResult)]
struct Row {
    carrier_id: Uuid,
    state: String,
    person_id: Uuid,
    team_id: Option<Uuid>,
    manager: Option<Uuid>,
    #[sea_orm(nested)]
    key: KeyRow,
    is_own: bool,
    custody: bool,
    guardian: bool,
    same_household: bool,
    assigned: bool,
    stand_in: bool,
    same_team: bool,
    same_carrier: bool,
    #[sea_orm(nested)]
    requests: RequestFacts,
    #[sea_orm(nested)]
    help: NewestRow,
}

/// The facts, or `None` if there is no such case or account.
///
/// # Errors
/// Those of the database and of sealing, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn facts(tx: &Tx, account: AccountId, case: CaseId, on: Date) -> Result<Option<AccessFacts>> {
    stand(tx, account, case, on, "", Vec::new()).await
}

/// The facts of whoever let a helper help, while the help goes on: a helper may never more than who let her.
///
/// # Errors
/// As [`facts`].
pub async fn facts_of_help(tx: &Tx, helping: &Helping, on: Date, at: Millis) -> Result<Option<AccessFacts>> {
    let goes_on = "AND EXISTS (SELECT 1 FROM help h WHERE h.id = $4 AND h.case_id = c.id AND h.granted_by = a.id
                               AND h.ended_at IS NULL AND h.until > $5)";
    stand(tx, helping.granted_by, helping.case, on, goes_on, params![helping.help, at]).await
}

async fn stand(
    tx: &Tx,
    account: AccountId,
    case: CaseId,
    on: Date,
    condition: &str,
    values: Vec<Value>,
) -> Result<Option<AccessFacts>> {
    let relation = |kind: &str| {
        let in_force = in_force("r", "$3");
        format!(
            "EXISTS (SELECT 1 FROM case_relation r JOIN cases o ON o.id = r.from_case
                     WHERE r.to_case = c.id AND r.kind = '{kind}' AND o.person_id = a.person_id AND {in_force})"
        )
    };
    let assignment = |kind: &str| {
        let known = known("s", "$3", None);
        format!(
            "EXISTS (SELECT 1 FROM assignment s WHERE s.case_id = c.id AND s.account_id = a.id AND s.kind = '{kind}' AND {known})"
        )
    };
    let grant = |condition: &str| {
        let in_force = in_force("g", "$3");
        format!(
            "EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = a.id AND g.revoked_at IS NULL AND {in_force} AND {condition})"
        )
    };
    let (custody, guardian) = (relation("custody"), relation("guardian"));
    let (assigned, stand_in) = (assignment("assigned"), assignment("stand_in"));
    let (team, carrier) = (grant("g.team_id = c.team_id"), grant("g.carrier_id = c.carrier_id"));
    let requests = RequestFacts::columns("a.id");
    let (me, other, manager) = (in_force("m", "$3"), in_force("n", "$3"), manager_sql("$3"));
    let sql = format!(
        "SELECT c.carrier_id, c.state, c.person_id, c.team_id, {manager} AS manager, k.id AS key_id, k.wrapped, k.master_version,
                COALESCE(c.person_id = a.person_id, FALSE) AS is_own,
                {custody} AS custody, {guardian} AS guardian,
                EXISTS (SELECT 1 FROM household_member m
                        JOIN household_member n ON n.household_id = m.household_id
                        JOIN cases o ON o.id = n.case_id
                        WHERE m.case_id = c.id AND o.id <> c.id AND o.person_id = a.person_id AND {me} AND {other}) AS same_household,
                {assigned} AS assigned, {stand_in} AS stand_in, {team} AS same_team,
                COALESCE(a.carrier_id = c.carrier_id, FALSE) OR {carrier} AS same_carrier,
                {requests}, {NEWEST_COLUMNS}
         FROM cases c JOIN data_key k ON k.id = c.key_id CROSS JOIN account a {NEWEST}
         WHERE c.id = $2 AND a.id = $1 {condition}"
    );
    let mut all = params![account, case, on];
    all.extend(values);
    let row: Option<Row> = tx.one(sql, all).await?;
    let Some(row) = row else { return Ok(None) };
    let carrier = CarrierId::from_uuid(row.carrier_id);
    tx.store().opened_case_key(carrier, case, &row.key)?;
    Ok(Some(AccessFacts {
        case,
        carrier,
        case_state: InconsistentRow::unless(CaseState::from_code(&row.state), "cases", "state", case.uuid())?,
        person: PersonId::from_uuid(row.person_id),
        team: row.team_id.map(TeamId::from_uuid),
        manager: row.manager.map(AccountId::from_uuid),
        is_own: row.is_own,
        custody: row.custody,
        guardian: row.guardian,
        same_household: row.same_household,
        assigned: row.assigned,
        stand_in: row.stand_in,
        same_team: row.same_team,
        same_carrier: row.same_carrier,
        requests: row.requests,
        help: row.help.read(),
    }))
}

/// A case that concerns a person: her own, that of somebody for whom she answers, or that of somebody of whom she is shown
/// something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonCase {
    /// The case.
    pub case: Case,
    /// How she answers for its person; `None` for herself, and where something is released to her.
    pub answers_as: Option<RelationKind>,
    /// What its person released to her.
    pub released: Option<Release>,
    /// Who accompanies it.
    pub manager: Option<AccountId>,
    /// Of its requests.
    pub requests: RequestFacts,
    /// The newest help with filling it in.
    pub help: Option<help::Newest>,
}

struct PersonRow {
    case: entity::cases::Model,
    key: KeyRow,
    answers_as: Option<String>,
    release: ReleaseRow,
    manager: Option<Uuid>,
    requests: RequestFacts,
    help: NewestRow,
}

impl FromQueryResult for PersonRow {
    fn from_query_result(row: &QueryResult, pre: &str) -> Result<Self, sea_orm::DbErr> {
        Ok(Self {
            case: entity::cases::Model::from_query_result(row, pre)?,
            key: KeyRow::from_query_result(row, pre)?,
            answers_as: row.try_get(pre, "answers_as")?,
            release: ReleaseRow::from_query_result(row, pre)?,
            manager: row.try_get(pre, "manager")?,
            requests: RequestFacts::from_query_result(row, pre)?,
            help: NewestRow::from_query_result(row, pre)?,
        })
    }
}

/// All cases of a person, of whatever carrier and state, those of her children and wards on a day, and those of which
/// something is released to her then; newest first.
///
/// # Errors
/// Those of the database and of sealing, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_person(tx: &Tx, person: PersonId, on: Date) -> Result<Vec<PersonCase>> {
    let (in_force, manager, standing) = (in_force("r", "$2"), manager_sql("$2"), releases::standing("$2"));
    let requests = RequestFacts::columns("SELECT id FROM account WHERE person_id = $1");
    // 'custody' comes before 'guardian'.
    let sql = format!(
        "SELECT c.*, k.wrapped, k.master_version, w.answers_as, w.to_case, w.sections, w.given_at, w.valid_until, w.mine,
                w.theirs, {manager} AS manager, {requests}, {NEWEST_COLUMNS}
         FROM (SELECT t.case_id AS id, CAST(NULL AS TEXT) AS answers_as, {COLUMNS}
               FROM {standing} AND t.to_case IN (SELECT o.id FROM cases o WHERE o.person_id = $1)
               UNION ALL
               SELECT o.id, NULL, {NO_COLUMNS} FROM cases o WHERE o.person_id = $1
               UNION ALL
               SELECT r.to_case, MIN(r.kind), {NO_COLUMNS} FROM case_relation r JOIN cases o ON o.id = r.from_case
               WHERE o.person_id = $1 AND {in_force} GROUP BY r.to_case) w
         JOIN cases c ON c.id = w.id JOIN data_key k ON k.id = c.key_id {NEWEST}
         WHERE w.answers_as IS NULL OR c.person_id <> $1
         ORDER BY c.opened_on DESC, c.number, w.given_at"
    );
    let rows: Vec<PersonRow> = tx.all(sql, params![person, on]).await?;
    rows.into_iter()
        .filter(|row| row.release.holds())
        .map(|row| {
            let id = row.case.id;
            let released = row.release.release(id)?;
            let case = Case::try_from(row.case)?;
            tx.store().opened_case_key(case.carrier, case.id, &row.key)?;
            let kind = |code: String| InconsistentRow::unless(RelationKind::from_code(&code), "case_relation", "kind", id);
            Ok(PersonCase {
                case,
                released,
                answers_as: row.answers_as.map(kind).transpose()?,
                manager: row.manager.map(AccountId::from_uuid),
                requests: row.requests,
                help: row.help.read(),
            })
        })
        .collect()
}
