//! Carriers: the organisations that own cases.

use lotse_model::{entry::Millis, ids::CarrierId};
use sea_orm::{EntityTrait, QueryOrder};

use crate::{
    Topic, Tx, WriteTx,
    codes::codes,
    entity,
    error::{InconsistentRow, Result},
    seal::new_key,
};

codes! {
    /// What kind of organisation a carrier is.
    CarrierKind {
        /// A town.
        City = "city",
        /// A county.
        County = "county",
        /// A body of voluntary welfare.
        Welfare = "welfare",
    }
}

/// A carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carrier {
    /// Its identifier.
    pub id: CarrierId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: CarrierKind,
    /// Since when it is known.
    pub created_at: Millis,
}

impl TryFrom<entity::carrier::Model> for Carrier {
    type Error = InconsistentRow;

    fn try_from(row: entity::carrier::Model) -> Result<Self, InconsistentRow> {
        let kind = InconsistentRow::unless(CarrierKind::from_code(&row.kind), "carrier", "kind", row.id)?;
        Ok(Self { id: CarrierId::from_uuid(row.id), name: row.name, kind, created_at: row.created_at })
    }
}

/// Writes a carrier and its key.
///
/// # Errors
/// Those of the database.
pub async fn insert(tx: &WriteTx, id: CarrierId, name: &str, kind: CarrierKind, at: Millis) -> Result<()> {
    let (key_id, _) = new_key(tx, "carrier", id, at).await?;
    let row =
        entity::carrier::Model { id: id.uuid(), name: name.to_owned(), kind: kind.code().to_owned(), created_at: at, key_id };
    tx.insert(row).await?;
    tx.changed(Topic::Carrier, Some(id), None);
    Ok(())
}

/// A carrier.
///
/// # Errors
/// Those of the database.
pub async fn by_id(tx: &Tx, id: CarrierId) -> Result<Option<Carrier>> {
    Ok(entity::carrier::Entity::find_by_id(id.uuid()).one(tx).await?.map(Carrier::try_from).transpose()?)
}

/// All carriers by name.
///
/// # Errors
/// Those of the database.
pub async fn all(tx: &Tx) -> Result<Vec<Carrier>> {
    let rows = entity::carrier::Entity::find().order_by_asc(entity::carrier::Column::Name).all(tx).await?;
    Ok(rows.into_iter().map(Carrier::try_from).collect::<Result<_, _>>()?)
}
