//! Teams of a carrier.

use lotse_model::ids::TeamId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{CarrierScope, Tx, WriteTx, entity, error::Result};

/// A team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Its identifier.
    pub id: TeamId,
    /// Its name.
    pub name: String,
}

/// Writes a team.
///
/// # Errors
/// Those of the database.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, id: TeamId, name: &str) -> Result<()> {
    tx.insert(entity::team::Model { id: id.uuid(), carrier_id: scope.carrier().uuid(), name: name.to_owned() }).await
}

/// The teams of a carrier by name.
///
/// # Errors
/// Those of the database.
pub async fn of_carrier(tx: &Tx, scope: CarrierScope) -> Result<Vec<Team>> {
    let of_scope = entity::team::Column::CarrierId.eq(scope.carrier().uuid());
    let rows = entity::team::Entity::find().filter(of_scope).order_by_asc(entity::team::Column::Name).all(tx).await?;
    Ok(rows.into_iter().map(|row| Team { id: TeamId::from_uuid(row.id), name: row.name }).collect())
}
