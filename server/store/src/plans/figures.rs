//! Plans as figures: how many, how old, how long since the last review. No content.

use lotse_model::{entry::Millis, plan::PlanState};
use sea_orm::FromQueryResult;
use time::Date;

use crate::{
    CarrierScope, Tx,
    error::{InconsistentRow, Result},
    sql::params,
};

/// The plans of one state in a carrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanCount {
    /// The state.
    pub state: PlanState,
    /// How many plans.
    pub plans: i64,
    /// Of these, begun before the given instant.
    pub old: i64,
    /// Of these, reviewed at least once.
    pub reviewed: i64,
    /// Of these, with a review that is overdue.
    pub review_overdue: i64,
    /// Of these, with an agreement of the person.
    pub agreed: i64,
    /// Measures in them that are overdue.
    pub measures_overdue: i64,
}

#[derive(FromQueryResult)]
struct Row {
    state: String,
    plans: i64,
    old: i64,
    reviewed: i64,
    review_overdue: i64,
    agreed: i64,
    measures_overdue: i64,
}

/// Counts the plans of open cases of a carrier by state, as they are now. Overdue is what was due before `on`; old is what
/// was begun before `old_before`.
///
/// # Errors
/// Those of the database.
pub async fn figures(tx: &Tx, scope: CarrierScope, on: Date, old_before: Millis) -> Result<Vec<PlanCount>> {
    let sql = "SELECT p.state, COUNT(*) AS plans,
                      SUM(CASE WHEN p.opened_at < $3 THEN 1 ELSE 0 END) AS old,
                      SUM(CASE WHEN p.reviewed_on IS NOT NULL THEN 1 ELSE 0 END) AS reviewed,
                      SUM(CASE WHEN p.closed_at IS NULL AND p.next_review < $2 THEN 1 ELSE 0 END) AS review_overdue,
                      SUM(CASE WHEN p.agreed_at IS NOT NULL THEN 1 ELSE 0 END) AS agreed,
                      CAST(COALESCE(SUM(d.overdue), 0) AS BIGINT) AS measures_overdue
               FROM plan p
               JOIN cases c ON c.id = p.case_id AND c.state IN ('invited', 'open')
               LEFT JOIN (SELECT plan_id, COUNT(*) AS overdue FROM plan_due WHERE carrier_id = $1 AND due_on < $2 GROUP BY plan_id) d
                   ON d.plan_id = p.id
               WHERE p.carrier_id = $1
               GROUP BY p.state";
    let rows: Vec<Row> = tx.all(sql, params![scope, on, old_before]).await?;
    rows.into_iter()
        .map(|row| {
            let state = InconsistentRow::unless(PlanState::from_code(&row.state), "plan", "state", scope.carrier().uuid())?;
            Ok(PlanCount {
                state,
                plans: row.plans,
                old: row.old,
                reviewed: row.reviewed,
                review_overdue: row.review_overdue,
                agreed: row.agreed,
                measures_overdue: row.measures_overdue,
            })
        })
        .collect()
}

#[derive(FromQueryResult)]
struct Count {
    cases: i64,
}

/// How many open cases of a carrier have no plan that has not ended.
///
/// # Errors
/// Those of the database.
pub async fn without_plan(tx: &Tx, scope: CarrierScope) -> Result<i64> {
    let sql = "SELECT COUNT(*) AS cases FROM cases c
               WHERE c.carrier_id = $1 AND c.state IN ('invited', 'open')
                 AND NOT EXISTS (SELECT 1 FROM plan p WHERE p.case_id = c.id AND p.closed_at IS NULL)";
    let row: Option<Count> = tx.one(sql, params![scope]).await?;
    Ok(row.map_or(0, |row| row.cases))
}
