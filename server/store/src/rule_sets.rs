//! Rule sets: data with validity dates, kept as JSON that core reads (architecture.md A23).

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CarrierId},
};
use sea_orm::{EntityTrait, QueryOrder};
use time::Date;
use uuid::Uuid;

use crate::{
    Topic, Tx, WriteTx,
    entity::{self, rule_set::Column, rule_set::Model},
    error::Result,
    sql::{in_force, params},
};

/// A rule set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSetRow {
    /// Its identifier.
    pub id: Uuid,
    /// Whose it is; `None` for the instance's.
    pub carrier: Option<CarrierId>,
    /// First day.
    pub valid_from: Date,
    /// First day on which it no longer holds.
    pub valid_until: Option<Date>,
    /// The rules as JSON.
    pub data: String,
    /// Who recorded it; `None` for the program.
    pub recorded_by: Option<AccountId>,
    /// When.
    pub recorded_at: Millis,
}

impl From<Model> for RuleSetRow {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            carrier: row.carrier_id.map(CarrierId::from_uuid),
            valid_from: row.valid_from,
            valid_until: row.valid_until,
            data: row.data,
            recorded_by: row.recorded_by.map(AccountId::from_uuid),
            recorded_at: row.recorded_at,
        }
    }
}

/// Writes a rule set. Rule sets are not changed: a later one takes the place of an earlier one.
///
/// # Errors
/// Those of the database.
pub async fn insert(tx: &WriteTx, new: &RuleSetRow) -> Result<()> {
    let row = Model {
        id: new.id,
        carrier_id: new.carrier.map(CarrierId::uuid),
        valid_from: new.valid_from,
        valid_until: new.valid_until,
        data: new.data.clone(),
        recorded_by: new.recorded_by.map(AccountId::uuid),
        recorded_at: new.recorded_at,
    };
    tx.insert(row).await?;
    tx.changed(Topic::Rules, new.carrier, None);
    Ok(())
}

/// The rule set in force for a carrier on a day: its own before the instance's, the one recorded last before others.
///
/// # Errors
/// Those of the database.
pub async fn in_force_for(tx: &Tx, carrier: Option<CarrierId>, on: Date) -> Result<Option<RuleSetRow>> {
    let in_force = in_force("r", "$2");
    let sql = format!(
        "SELECT r.* FROM rule_set r WHERE (r.carrier_id IS NULL OR r.carrier_id = $1) AND {in_force}
         ORDER BY CASE WHEN r.carrier_id IS NULL THEN 1 ELSE 0 END, r.recorded_at DESC, r.id LIMIT 1"
    );
    let row: Option<Model> = tx.one(sql, params![carrier, on]).await?;
    Ok(row.map(RuleSetRow::from))
}

/// All rule sets in the order in which they were recorded.
///
/// # Errors
/// Those of the database.
pub async fn all(tx: &Tx) -> Result<Vec<RuleSetRow>> {
    Ok(entity::rule_set::Entity::find()
        .order_by_asc(Column::RecordedAt)
        .all(tx)
        .await?
        .into_iter()
        .map(RuleSetRow::from)
        .collect())
}
