//! Integration plans: the log of their operations, sealed, and the plan that follows from it, kept beside the log so that
//! a page reads one row. Both are written together; [`log`] applied again gives the same plan.

mod calendar;
mod due;
mod figures;
mod presence;

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CaseId, OpId, PlanId},
    lang::Lang,
    plan::{LogEntry, Plan, PlanOp},
    role::Role,
};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    CarrierScope, Topic, Tx, WriteTx,
    entity::{plan::Model, plan_op},
    error::{InconsistentRow, Result, StoreError},
    seal::{CaseKey, Place},
    sql::params,
};

pub use calendar::{account_of_calendar, open_calendar};
pub use due::{DueRow, due_of_manager};
pub use figures::{PlanCount, figures, without_plan};
pub use presence::{Present, delete_old_presence, leave, present, put_presence, touch_presence};

/// A plan with what the store knows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPlan {
    /// Its identifier.
    pub id: PlanId,
    /// When it was begun.
    pub opened_at: Millis,
    /// When it last changed.
    pub changed_at: Millis,
    /// When it ended.
    pub closed_at: Option<Millis>,
    /// The plan.
    pub plan: Plan,
}

fn plan_place(plan: PlanId) -> Place {
    Place::new("plan", "sealed", plan.uuid())
}

fn op_place(op: OpId) -> Place {
    Place::new("plan_op", "sealed", op.uuid())
}

impl CaseKey {
    fn open_plan(&self, row: &Model) -> Result<StoredPlan> {
        let id = PlanId::from_uuid(row.id);
        Ok(StoredPlan {
            id,
            opened_at: row.opened_at,
            changed_at: row.changed_at,
            closed_at: row.closed_at,
            plan: self.open_json(&plan_place(id), &row.sealed)?,
        })
    }

    fn open_op(&self, row: &plan_op::Model) -> Result<LogEntry> {
        let bad = |column| InconsistentRow { table: "plan_op", column, id: row.id };
        let id = OpId::from_uuid(row.id);
        Ok(LogEntry {
            rev: row.rev,
            id,
            by: AccountId::from_uuid(row.by_account),
            role: Role::from_code(&row.role).ok_or(bad("role"))?,
            lang: Lang::by_tag(&row.lang).ok_or(bad("lang"))?,
            at: row.at,
            op: self.open_json(&op_place(id), &row.sealed)?,
        })
    }
}

/// Begins an empty plan.
///
/// # Errors
/// [`StoreError::Taken`] when the case has one that has not ended, and those of the database.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, id: PlanId, at: Millis) -> Result<StoredPlan> {
    let plan = Plan::default();
    let row = Model {
        id: id.uuid(),
        carrier_id: scope.carrier().uuid(),
        case_id: key.case().uuid(),
        rev: plan.rev,
        state: plan.state.code().to_owned(),
        opened_at: at,
        changed_at: at,
        closed_at: None,
        agreed_at: None,
        planned_end: None,
        next_review: None,
        reviewed_on: None,
        sealed: key.seal_json(&plan_place(id), &plan)?,
    };
    tx.insert(row).await?;
    Ok(StoredPlan { id, opened_at: at, changed_at: at, closed_at: None, plan })
}

/// The plan of a case: the one that has not ended, else the one that ended last. Within a change it is held until the end
/// of the transaction: nobody else writes into it meanwhile.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn of_case(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Option<StoredPlan>> {
    // SQLite has one writer at a time.
    let hold = if tx.is_open() && tx.get_database_backend() == DbBackend::Postgres { " FOR UPDATE" } else { "" };
    let sql = format!(
        "SELECT * FROM plan WHERE carrier_id = $1 AND case_id = $2
         ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, closed_at DESC LIMIT 1{hold}"
    );
    let row: Option<Model> = tx.one(sql, params![scope, key.case()]).await?;
    row.map(|row| key.open_plan(&row)).transpose()
}

/// All plans of a case, the newest first.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn all_of_case(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Vec<StoredPlan>> {
    let sql = "SELECT * FROM plan WHERE carrier_id = $1 AND case_id = $2 ORDER BY opened_at DESC, id";
    let rows: Vec<Model> = tx.all(sql, params![scope, key.case()]).await?;
    rows.iter().map(|row| key.open_plan(row)).collect()
}

/// Writes operations that were applied to the plan, and the plan as it is after them.
///
/// # Errors
/// [`StoreError::Taken`] for an operation that was written before, [`StoreError::NotFound`], and those of the database.
pub async fn append(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, stored: &StoredPlan, new: &[LogEntry]) -> Result<()> {
    let Some(last) = new.last() else { return Ok(()) };
    let rows = new
        .iter()
        .map(|entry| {
            Ok(plan_op::Model {
                id: entry.id.uuid(),
                plan_id: stored.id.uuid(),
                carrier_id: scope.carrier().uuid(),
                rev: entry.rev,
                by_account: entry.by.uuid(),
                role: entry.role.code().to_owned(),
                lang: entry.lang.tag().to_owned(),
                at: entry.at,
                sealed: key.seal_json(&op_place(entry.id), &entry.op)?,
                redacted_at: None,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    tx.insert_all(rows).await?;
    put(tx, scope, key, stored, last.at).await
}

/// Writes the plan as it is: its sealed content, its plain columns, and what is due.
async fn put(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, stored: &StoredPlan, at: Millis) -> Result<()> {
    use lotse_model::plan::{Node, PlanField};
    let plan = &stored.plan;
    let head = |field| plan.date(Node::Head, field);
    let closed_at = plan.state.is_over().then_some(at);
    let agreed_at = plan.agreement().map(|agreement| agreement.at);
    let sealed = key.seal_json(&plan_place(stored.id), plan)?;
    let sql = "UPDATE plan SET rev = $3, state = $4, changed_at = $5, closed_at = $6, agreed_at = $7, planned_end = $8,
                   next_review = $9, reviewed_on = $10, sealed = $11
               WHERE carrier_id = $1 AND id = $2";
    let values = params![
        scope,
        stored.id,
        plan.rev,
        plan.state.code(),
        at,
        closed_at,
        agreed_at,
        head(PlanField::PlannedEnd),
        head(PlanField::NextReview),
        plan.reviewed_on(),
        sealed
    ];
    if tx.run(sql, values).await? != 1 {
        return Err(StoreError::NotFound);
    }
    due::put(tx, scope, stored).await?;
    tx.changed(Topic::Plan, Some(scope.carrier()), Some(key.case()));
    Ok(())
}

/// The operations of a plan after a revision, up to another one if it is given, in order.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn log(
    tx: &Tx,
    scope: CarrierScope,
    key: &CaseKey,
    plan: PlanId,
    after: i64,
    until: Option<i64>,
) -> Result<Vec<LogEntry>> {
    let mut query = plan_op::Entity::find()
        .filter(plan_op::Column::CarrierId.eq(scope.carrier().uuid()))
        .filter(plan_op::Column::PlanId.eq(plan.uuid()))
        .filter(plan_op::Column::Rev.gt(after));
    if let Some(until) = until {
        query = query.filter(plan_op::Column::Rev.lte(until));
    }
    query.order_by_asc(plan_op::Column::Rev).all(tx).await?.iter().map(|row| key.open_op(row)).collect()
}

/// The operation with an id, if it was written before.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn by_op(tx: &Tx, scope: CarrierScope, key: &CaseKey, plan: PlanId, op: OpId) -> Result<Option<LogEntry>> {
    let row = plan_op::Entity::find()
        .filter(plan_op::Column::CarrierId.eq(scope.carrier().uuid()))
        .filter(plan_op::Column::PlanId.eq(plan.uuid()))
        .filter(plan_op::Column::Id.eq(op.uuid()))
        .one(tx)
        .await?;
    row.map(|row| key.open_op(&row)).transpose()
}

/// Takes the content out of an operation, and makes the plan anew from its log. That it was made, by whom and when, stays.
/// `false` if there is no such operation.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn redact(
    tx: &WriteTx,
    scope: CarrierScope,
    key: &CaseKey,
    stored: &mut StoredPlan,
    rev: i64,
    at: Millis,
) -> Result<bool> {
    let mut log = log(tx, scope, key, stored.id, 0, None).await?;
    let Some(entry) = log.iter_mut().find(|entry| entry.rev == rev) else { return Ok(false) };
    entry.op = PlanOp::redacted(entry.op.clone());
    let sealed = key.seal_json(&op_place(entry.id), &entry.op)?;
    let sql = "UPDATE plan_op SET sealed = $4, redacted_at = $5 WHERE carrier_id = $1 AND plan_id = $2 AND rev = $3";
    tx.run(sql, params![scope, stored.id, rev, sealed, at]).await?;
    let broken = InconsistentRow { table: "plan_op", column: "sealed", id: stored.id.uuid() };
    stored.plan = Plan::replay(&log).map_err(|_| broken)?;
    put(tx, scope, key, stored, stored.changed_at).await?;
    Ok(true)
}

#[derive(FromQueryResult)]
struct Id {
    id: Uuid,
}

/// The plan of a case that has not ended, without opening it.
///
/// # Errors
/// Those of the database.
pub async fn open_of_case(tx: &Tx, scope: CarrierScope, case: CaseId) -> Result<Option<PlanId>> {
    let sql = "SELECT id FROM plan WHERE carrier_id = $1 AND case_id = $2 AND closed_at IS NULL";
    let row: Option<Id> = tx.one(sql, params![scope, case]).await?;
    Ok(row.map(|row| PlanId::from_uuid(row.id)))
}
