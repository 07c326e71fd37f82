//! Lists of cases: one statement each, whatever the number of cases. Nothing in them is sealed; names are joined by the
//! caller ([`names::of_cases`](crate::names::of_cases)) where the viewer may see them.

use lotse_model::{
    completion::Completion,
    entry::Millis,
    ids::{AccountId, TeamId},
    role::CaseState,
};
use sea_orm::{FromQueryResult, QueryResult, Value};
use time::Date;
use uuid::Uuid;

use super::Case;
use crate::{
    AssignmentKind, CarrierScope, Tx, entity,
    error::{InconsistentRow, Result},
    sql::{in_force, known, params},
};

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub case: Case,
    /// How the manager of the list accompanies it; `None` in lists of a carrier.
    pub how: Option<AssignmentKind>,
    /// Who accompanies it.
    pub manager: Option<AccountId>,
    /// Code of the status bucket.
    pub status: Option<String>,
    /// Code of the housing group.
    pub housing: Option<String>,
    /// Code of the district.
    pub district: Option<String>,
    /// Completion, summed over the sections.
    pub completion: Completion,
    /// Sections in which every question is answered.
    pub answered_sections: u16,
    /// Sections in which everything that needs proof is confirmed.
    pub confirmed_sections: u16,
    /// Sections that have a state.
    pub sections: u16,
    /// Persons of the household, herself included; 1 without a household.
    pub household_size: u16,
}

/// Which cases of a carrier are listed; `None` is any.
#[derive(Debug, Clone, Default)]
pub struct CaseFilter {
    /// Of this team.
    pub team: Option<TeamId>,
    /// In this state.
    pub state: Option<CaseState>,
    /// Accompanied by this manager.
    pub manager: Option<AccountId>,
    /// In this district.
    pub district: Option<String>,
    /// Only those that nobody accompanies.
    pub unassigned: bool,
}

struct Row {
    case: entity::cases::Model,
    how: Option<String>,
    manager: Option<Uuid>,
    facts: [Option<String>; 3],
    sums: [i64; 10],
    waits_since: Option<Millis>,
    household_size: i64,
}

impl FromQueryResult for Row {
    fn from_query_result(row: &QueryResult, pre: &str) -> Result<Self, sea_orm::DbErr> {
        let mut sums = [0; 10];
        for (sum, column) in sums.iter_mut().zip(SUMS) {
            *sum = row.try_get(pre, column)?;
        }
        Ok(Self {
            case: entity::cases::Model::from_query_result(row, pre)?,
            how: row.try_get(pre, "how")?,
            manager: row.try_get(pre, "manager")?,
            facts: [row.try_get(pre, "status")?, row.try_get(pre, "housing")?, row.try_get(pre, "district")?],
            sums,
            waits_since: row.try_get(pre, "waits_since")?,
            household_size: row.try_get(pre, "household_size")?,
        })
    }
}

const SUMS: [&str; 10] = [
    "applicable",
    "answered",
    "to_confirm",
    "confirmed",
    "proposals",
    "questions",
    "set_aside",
    "sections",
    "answered_sections",
    "confirmed_sections",
];

impl TryFrom<Row> for CaseRow {
    type Error = InconsistentRow;

    fn try_from(row: Row) -> Result<Self, InconsistentRow> {
        let id = row.case.id;
        let [
            applicable,
            answered,
            to_confirm,
            confirmed,
            proposals,
            questions,
            set_aside,
            sections,
            answered_sections,
            confirmed_sections,
        ] = row.sums.map(|sum| u16::try_from(sum).unwrap_or(u16::MAX));
        let [status, housing, district] = row.facts;
        let kind = |code: String| InconsistentRow::unless(AssignmentKind::from_code(&code), "assignment", "kind", id);
        Ok(Self {
            how: row.how.map(kind).transpose()?,
            manager: row.manager.map(AccountId::from_uuid),
            status,
            housing,
            district,
            completion: Completion {
                applicable,
                answered,
                to_confirm,
                confirmed,
                proposals,
                questions,
                set_aside,
                waits_since: row.waits_since,
            },
            answered_sections,
            confirmed_sections,
            sections,
            household_size: u16::try_from(row.household_size.max(1)).unwrap_or(u16::MAX),
            case: Case::try_from(row.case)?,
        })
    }
}

/// The part that both lists share; `$1` is the carrier, `$2` the day, `{how}` and `{condition}` differ.
fn list_sql(how: &str, condition: &str) -> String {
    let fact = |kind: &str| {
        let known = known("f", "$2", None);
        format!(
            "(SELECT f.code FROM fact f WHERE f.case_id = c.id AND f.kind = '{kind}' AND {known} ORDER BY f.valid_from DESC LIMIT 1)"
        )
    };
    let (status, housing, district) = (fact("status"), fact("housing"), fact("district"));
    let manager = manager_sql("$2");
    let (me, other) = (in_force("m", "$2"), in_force("o", "$2"));
    format!(
        "SELECT c.*, {how} AS how, {manager} AS manager, {status} AS status, {housing} AS housing, {district} AS district,
                (SELECT COUNT(DISTINCT o.case_id) FROM household_member m JOIN household_member o ON o.household_id = m.household_id
                 WHERE m.case_id = c.id AND {me} AND {other}) AS household_size,
                COALESCE(SUM(s.applicable), 0) AS applicable, COALESCE(SUM(s.answered), 0) AS answered,
                COALESCE(SUM(s.to_confirm), 0) AS to_confirm, COALESCE(SUM(s.confirmed), 0) AS confirmed,
                COALESCE(SUM(s.proposals), 0) AS proposals, COALESCE(SUM(s.questions), 0) AS questions,
                COALESCE(SUM(s.set_aside), 0) AS set_aside, MIN(s.waits_since) AS waits_since,
                COUNT(CASE WHEN s.applicable > 0 THEN 1 END) AS sections,
                COUNT(CASE WHEN s.applicable > 0 AND s.answered = s.applicable THEN 1 END) AS answered_sections,
                COUNT(CASE WHEN s.applicable > 0 AND s.confirmed = s.to_confirm THEN 1 END) AS confirmed_sections
         FROM cases c LEFT JOIN section_state s ON s.case_id = c.id
         WHERE c.carrier_id = $1 AND {condition}
         GROUP BY c.id ORDER BY c.number"
    )
}

/// Who accompanies the case `c` on the day of a parameter.
pub(crate) fn manager_sql(day: &str) -> String {
    let known = known("a", day, None);
    format!(
        "(SELECT a.account_id FROM assignment a WHERE a.case_id = c.id AND a.kind = 'assigned' AND {known} ORDER BY a.valid_from DESC LIMIT 1)"
    )
}

/// The cases that a manager accompanies on a day, assigned or standing in, by number.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_manager(tx: &Tx, scope: CarrierScope, manager: AccountId, on: Date) -> Result<Vec<CaseRow>> {
    let mine = format!("a.account_id = $3 AND {}", known("a", "$2", None));
    // 'assigned' comes before 'stand_in'.
    let how = format!("(SELECT MIN(a.kind) FROM assignment a WHERE a.case_id = c.id AND {mine})");
    let condition = format!("c.id IN (SELECT a.case_id FROM assignment a WHERE {mine})");
    read(tx, list_sql(&how, &condition), params![scope, on, manager]).await
}

/// The cases of a carrier by number: at most `limit` of them, after the given number.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_carrier(
    tx: &Tx,
    scope: CarrierScope,
    on: Date,
    filter: &CaseFilter,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<CaseRow>> {
    let district = known("f", "$2", None);
    let manager = manager_sql("$2");
    let mut condition = String::from("c.number > $3");
    let mut values = params![scope, on, after.unwrap_or_default(), i64::from(limit)];
    let mut also = |sql: &dyn Fn(&str) -> String, value: Value| {
        values.push(value);
        condition.push_str(" AND ");
        condition.push_str(&sql(&format!("${}", values.len())));
    };
    if let Some(team) = filter.team {
        also(&|p| format!("c.team_id = {p}"), team.uuid().into());
    }
    if let Some(state) = filter.state {
        also(&|p| format!("c.state = {p}"), state.code().into());
    }
    if let Some(account) = filter.manager {
        also(&|p| format!("{manager} = {p}"), account.uuid().into());
    }
    if let Some(code) = &filter.district {
        let exists = |p: &str| {
            format!(
                "EXISTS (SELECT 1 FROM fact f WHERE f.case_id = c.id AND f.kind = 'district' AND {district} AND f.code = {p})"
            )
        };
        also(&exists, code.as_str().into());
    }
    if filter.unassigned {
        condition.push_str(&format!(" AND {manager} IS NULL"));
    }
    // The page is chosen first, so that the columns of a row are put together for its cases alone.
    let page = format!("c.id IN (SELECT c.id FROM cases c WHERE c.carrier_id = $1 AND {condition} ORDER BY c.number LIMIT $4)");
    read(tx, list_sql("CAST(NULL AS TEXT)", &page), values).await
}

async fn read(tx: &Tx, sql: String, values: Vec<Value>) -> Result<Vec<CaseRow>> {
    let rows: Vec<Row> = tx.all(sql, values).await?;
    Ok(rows.into_iter().map(CaseRow::try_from).collect::<Result<_, _>>()?)
}
