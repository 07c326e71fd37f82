//! What is due in plans: days without content.

use lotse_model::{
    ids::{AccountId, CaseId, NodeId},
    plan::Due,
};
use sea_orm::FromQueryResult;
use time::Date;
use uuid::Uuid;

use super::StoredPlan;
use crate::{
    CarrierScope, Tx, WriteTx,
    entity::plan_due::Model,
    error::Result,
    sql::{known, params},
};

/// Something that is due in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueRow {
    /// The case.
    pub case: CaseId,
    /// The measure; `None` for a review.
    pub measure: Option<NodeId>,
    /// By when.
    pub due: Date,
    /// From when on to remind.
    pub remind: Option<Date>,
}

/// Writes what is due in a plan in the place of what was; an ended plan has nothing due.
pub(super) async fn put(tx: &WriteTx, scope: CarrierScope, stored: &StoredPlan) -> Result<()> {
    tx.run("DELETE FROM plan_due WHERE carrier_id = $1 AND plan_id = $2", params![scope, stored.id]).await?;
    if stored.plan.state.is_over() {
        return Ok(());
    }
    let rows: Vec<Model> = stored
        .plan
        .due()
        .filter_map(|Due { node, due, remind }| {
            Some(Model {
                plan_id: stored.id.uuid(),
                node: node.id()?.uuid(),
                carrier_id: scope.carrier().uuid(),
                due_on: due,
                remind_on: remind,
            })
        })
        .collect();
    tx.insert_all(rows).await
}

#[derive(FromQueryResult)]
struct Row {
    case_id: Uuid,
    node: Option<Uuid>,
    due_on: Date,
    remind_on: Option<Date>,
}

/// Measures and reviews that are due, or to be reminded of, until a day, in the cases that an account accompanies on a day,
/// as manager or stand-in, and that are not restricted; earliest first.
///
/// # Errors
/// Those of the database.
pub async fn due_of_manager(tx: &Tx, scope: CarrierScope, account: AccountId, on: Date, until: Date) -> Result<Vec<DueRow>> {
    let mine = format!(
        "NOT EXISTS (SELECT 1 FROM cases c WHERE c.id = p.case_id AND c.state = 'restricted') AND EXISTS (SELECT 1 FROM assignment s WHERE s.case_id = p.case_id AND s.account_id = $2 AND {})",
        known("s", "$3", None)
    );
    let sql = format!(
        "SELECT p.case_id, d.node, d.due_on, d.remind_on FROM plan_due d JOIN plan p ON p.id = d.plan_id
         WHERE d.carrier_id = $1 AND p.closed_at IS NULL AND (d.due_on <= $4 OR d.remind_on <= $4) AND {mine}
         UNION ALL
         SELECT p.case_id, NULL, p.next_review, NULL FROM plan p
         WHERE p.carrier_id = $1 AND p.closed_at IS NULL AND p.next_review <= $4 AND {mine}
         ORDER BY 3, 1"
    );
    let rows: Vec<Row> = tx.all(sql, params![scope, account, on, until]).await?;
    Ok(rows
        .into_iter()
        .map(|row| DueRow {
            case: CaseId::from_uuid(row.case_id),
            measure: row.node.map(NodeId::from_uuid),
            due: row.due_on,
            remind: row.remind_on,
        })
        .collect())
}
