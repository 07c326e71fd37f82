//! How much staff work: bitemporal, the ground of every staffing figure (architecture.md A7).

use lotse_model::{entry::Millis, ids::AccountId, share::Fte};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::{self, employment::Column, employment::Model},
    error::{InconsistentRow, Result},
    sql::{known, params},
};

/// The post of one member of staff, from–until.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Employment {
    /// Who.
    pub account: AccountId,
    /// How much of a full post.
    pub fte: Fte,
    /// Whether it is for coordination.
    pub coordination: bool,
    /// First day.
    pub valid_from: Date,
    /// First day on which it no longer holds.
    pub valid_until: Option<Date>,
}

/// Records a post. It takes the place of her earlier post of the same sort from its first day on.
///
/// # Errors
/// Those of the database.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, new: &Employment, at: Millis) -> Result<()> {
    let earlier = Column::CarrierId.eq(scope.carrier().uuid()).and(Column::AccountId.eq(new.account.uuid()));
    let same_sort = Column::Coordination.eq(new.coordination).and(Column::SupersededAt.is_null());
    let rows = entity::employment::Entity::find().filter(earlier).filter(same_sort).all(&**tx).await?;
    for row in rows.into_iter().filter(|row| row.valid_until.is_none_or(|until| until > new.valid_from)) {
        tx.run("UPDATE employment SET superseded_at = $2 WHERE id = $1", params![row.id, at]).await?;
        if row.valid_from < new.valid_from {
            tx.insert(Model {
                id: Uuid::from_bytes(tx.store().random_id()),
                valid_until: Some(new.valid_from),
                recorded_at: at,
                ..row
            })
            .await?;
        }
    }
    let row = Model {
        id: Uuid::from_bytes(tx.store().random_id()),
        carrier_id: scope.carrier().uuid(),
        account_id: new.account.uuid(),
        fte_hundredths: i32::try_from(new.fte.hundredths()).unwrap_or(i32::MAX),
        coordination: new.coordination,
        valid_from: new.valid_from,
        valid_until: new.valid_until,
        recorded_at: at,
        superseded_at: None,
    };
    tx.insert(row).await
}

/// The posts of a carrier on a day, as known at an instant or now.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn on(tx: &Tx, scope: CarrierScope, on: Date, known_at: Option<Millis>) -> Result<Vec<Employment>> {
    let mut values = params![scope, on];
    let instant = known_at.map(|at| {
        values.push(at.into());
        "$3"
    });
    let known = known("e", "$2", instant);
    let sql =
        format!("SELECT e.* FROM employment e WHERE e.carrier_id = $1 AND {known} ORDER BY e.account_id, e.coordination, e.id");
    let rows: Vec<Model> = tx.all(sql, values).await?;
    rows.into_iter()
        .map(|row| {
            let hundredths =
                InconsistentRow::unless(u32::try_from(row.fte_hundredths).ok(), "employment", "fte_hundredths", row.id)?;
            Ok(Employment {
                account: AccountId::from_uuid(row.account_id),
                fte: Fte::from_hundredths(hundredths),
                coordination: row.coordination,
                valid_from: row.valid_from,
                valid_until: row.valid_until,
            })
        })
        .collect()
}
