//! Households: dated sets of cases without content (architecture.md A14).

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CaseId, HouseholdId},
    role::CaseState,
};
use sea_orm::FromQueryResult;
use time::Date;
use uuid::Uuid;

use crate::{
    AssignmentKind, CarrierScope, Topic, Tx, WriteTx, entity,
    error::{InconsistentRow, Result},
    releases::{self, COLUMNS, Release, ReleaseRow},
    sql::{in_force, known, params},
};

/// Writes an empty household.
///
/// # Errors
/// Those of the database.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, id: HouseholdId, at: Millis) -> Result<()> {
    tx.insert(entity::household::Model { id: id.uuid(), carrier_id: scope.carrier().uuid(), created_at: at }).await
}

/// Adds a case from a day on.
///
/// # Errors
/// Those of the database, also if household or case are of another carrier.
pub async fn add(tx: &WriteTx, scope: CarrierScope, household: HouseholdId, case: CaseId, from: Date) -> Result<()> {
    let row = entity::household_member::Model {
        household_id: household.uuid(),
        carrier_id: scope.carrier().uuid(),
        case_id: case.uuid(),
        valid_from: from,
        valid_until: None,
    };
    tx.insert(row).await?;
    tx.changed(Topic::Access, Some(scope.carrier()), Some(case));
    Ok(())
}

/// Ends the membership of a case on a day; `false` if it had none.
///
/// # Errors
/// Those of the database.
pub async fn leave(tx: &WriteTx, scope: CarrierScope, household: HouseholdId, case: CaseId, until: Date) -> Result<bool> {
    let sql = "UPDATE household_member SET valid_until = $4
               WHERE carrier_id = $1 AND household_id = $2 AND case_id = $3 AND (valid_until IS NULL OR valid_until > $4)";
    let touched = tx.run(sql, params![scope, household, case, until]).await?;
    tx.changed(Topic::Access, Some(scope.carrier()), Some(case));
    Ok(touched > 0)
}

#[derive(FromQueryResult)]
struct Row {
    household_id: Uuid,
    case_id: Uuid,
}

/// The household of a case on a day with all its members, the case included; `None` if it has none.
///
/// # Errors
/// Those of the database.
pub async fn of_case(tx: &Tx, scope: CarrierScope, case: CaseId, on: Date) -> Result<Option<(HouseholdId, Vec<CaseId>)>> {
    let (me, other) = (in_force("m", "$3"), in_force("o", "$3"));
    let sql = format!(
        "SELECT DISTINCT o.household_id, o.case_id FROM household_member m JOIN household_member o ON o.household_id = m.household_id
         WHERE m.carrier_id = $1 AND m.case_id = $2 AND {me} AND {other} ORDER BY o.household_id, o.case_id"
    );
    let rows: Vec<Row> = tx.all(sql, params![scope, case, on]).await?;
    let first = rows.first().map(|row| HouseholdId::from_uuid(row.household_id));
    Ok(first.map(|household| (household, rows.iter().map(|row| CaseId::from_uuid(row.case_id)).collect())))
}

/// Somebody of the same household, as a member of staff sees her.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Her case.
    pub case: CaseId,
    /// The number printed on letters.
    pub number: String,
    /// The state of her case.
    pub state: CaseState,
    /// How the member of staff accompanies her; `None` if she does not.
    pub how: Option<AssignmentKind>,
    /// What the person of the case shows her.
    pub released: Option<Release>,
}

#[derive(FromQueryResult)]
struct MemberRow {
    id: Uuid,
    number: String,
    state: String,
    how: Option<String>,
    #[sea_orm(nested)]
    release: ReleaseRow,
}

/// The others of the household of a case on a day, by number, as `staff` accompanies them.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn others(tx: &Tx, scope: CarrierScope, case: CaseId, staff: AccountId, on: Date) -> Result<Vec<Member>> {
    let (me, other, known) = (in_force("m", "$3"), in_force("o", "$3"), known("a", "$3", None));
    let standing = releases::standing("$3");
    // 'assigned' comes before 'stand_in'.
    let sql = format!(
        "SELECT DISTINCT c.id, c.number, c.state,
                (SELECT MIN(a.kind) FROM assignment a WHERE a.case_id = c.id AND a.account_id = $4 AND {known}) AS how,
                w.to_case, w.sections, w.given_at, w.valid_until, w.mine, w.theirs
         FROM household_member m JOIN household_member o ON o.household_id = m.household_id JOIN cases c ON c.id = o.case_id
         LEFT JOIN (SELECT {COLUMNS} FROM {standing} AND t.case_id = $2) w ON w.to_case = c.id
         WHERE m.carrier_id = $1 AND m.case_id = $2 AND c.id <> $2 AND {me} AND {other} ORDER BY c.number"
    );
    let rows: Vec<MemberRow> = tx.all(sql, params![scope, case, on, staff]).await?;
    rows.into_iter()
        .map(|row| {
            let kind = |code: String| InconsistentRow::unless(AssignmentKind::from_code(&code), "assignment", "kind", row.id);
            Ok(Member {
                case: CaseId::from_uuid(row.id),
                released: if row.release.holds() { row.release.release(row.id)? } else { None },
                state: InconsistentRow::unless(CaseState::from_code(&row.state), "cases", "state", row.id)?,
                how: row.how.map(kind).transpose()?,
                number: row.number,
            })
        })
        .collect()
}
