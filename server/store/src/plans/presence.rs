//! Who has a plan open, and where in it she is. It only informs: nobody is kept out by it.

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CaseId, PlanId},
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::{CarrierScope, Topic, Tx, WriteTx, error::Result, sql::params};

/// Somebody who has the plan open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// Who.
    pub account: AccountId,
    /// In which tab.
    pub tab: Uuid,
    /// The place in which she is, as text.
    pub place: Option<String>,
}

#[derive(FromQueryResult)]
struct Row {
    account_id: Uuid,
    tab: Uuid,
    place: Option<String>,
}

/// Notes that somebody has the plan open.
///
/// # Errors
/// Those of the database.
pub async fn put_presence(
    tx: &WriteTx,
    scope: CarrierScope,
    case: CaseId,
    plan: PlanId,
    who: &Present,
    at: Millis,
) -> Result<()> {
    let sql = "INSERT INTO plan_presence (plan_id, carrier_id, account_id, tab, place, seen_at) VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (plan_id, account_id, tab) DO UPDATE SET place = excluded.place, seen_at = excluded.seen_at";
    tx.run(sql, params![plan, scope, who.account, who.tab, who.place.clone(), at]).await?;
    tx.changed(Topic::Presence, Some(scope.carrier()), Some(case));
    Ok(())
}

/// Notes that somebody still has it open; where she is stays as it was noted.
///
/// # Errors
/// Those of the database.
pub async fn touch_presence(
    tx: &WriteTx,
    scope: CarrierScope,
    case: CaseId,
    plan: PlanId,
    account: AccountId,
    tab: Uuid,
    at: Millis,
) -> Result<()> {
    let sql = "UPDATE plan_presence SET seen_at = $5 WHERE plan_id = $1 AND carrier_id = $2 AND account_id = $3 AND tab = $4";
    if tx.run(sql, params![plan, scope, account, tab, at]).await? == 0 {
        let who = Present { account, tab, place: None };
        put_presence(tx, scope, case, plan, &who, at).await?;
    }
    Ok(())
}

/// Notes that somebody closed it.
///
/// # Errors
/// Those of the database.
pub async fn leave(tx: &WriteTx, scope: CarrierScope, case: CaseId, plan: PlanId, account: AccountId, tab: Uuid) -> Result<()> {
    let sql = "DELETE FROM plan_presence WHERE plan_id = $1 AND carrier_id = $2 AND account_id = $3 AND tab = $4";
    tx.run(sql, params![plan, scope, account, tab]).await?;
    tx.changed(Topic::Presence, Some(scope.carrier()), Some(case));
    Ok(())
}

/// Who was seen since an instant.
///
/// # Errors
/// Those of the database.
pub async fn present(tx: &Tx, scope: CarrierScope, plan: PlanId, since: Millis) -> Result<Vec<Present>> {
    let sql = "SELECT account_id, tab, place FROM plan_presence
               WHERE plan_id = $1 AND carrier_id = $2 AND seen_at >= $3 ORDER BY account_id, tab";
    let rows: Vec<Row> = tx.all(sql, params![plan, scope, since]).await?;
    Ok(rows
        .into_iter()
        .map(|row| Present { account: AccountId::from_uuid(row.account_id), tab: row.tab, place: row.place })
        .collect())
}

/// Removes who was last seen before an instant.
///
/// # Errors
/// Those of the database.
pub async fn delete_old_presence(tx: &WriteTx, before: Millis) -> Result<u64> {
    tx.run("DELETE FROM plan_presence WHERE seen_at < $1", params![before]).await
}
