//! Dated roles of accounts (architecture.md A13, A16).

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CarrierId, GrantId, TeamId},
    role::Role,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Topic, Tx, WriteTx,
    entity::{self, account_grant::Column},
    error::{InconsistentRow, Result},
    sql::params,
};

/// A role of an account, from–until.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its identifier.
    pub id: GrantId,
    /// Who has it.
    pub account: AccountId,
    /// For which carrier; `None` for the whole instance.
    pub carrier: Option<CarrierId>,
    /// The role.
    pub role: Role,
    /// For which team, if not for the whole carrier.
    pub team: Option<TeamId>,
    /// First business day.
    pub valid_from: Date,
    /// First business day on which it no longer holds.
    pub valid_until: Option<Date>,
    /// Who gave it; `None` for the command line.
    pub granted_by: Option<AccountId>,
    /// When.
    pub granted_at: Millis,
    /// Who confirmed it.
    pub confirmed_by: Option<AccountId>,
    /// When; core decides which roles need it.
    pub confirmed_at: Option<Millis>,
    /// When it was taken back.
    pub revoked_at: Option<Millis>,
}

impl Grant {
    /// Whether somebody confirmed it.
    #[must_use]
    pub const fn is_confirmed(&self) -> bool {
        self.confirmed_at.is_some()
    }
}

impl TryFrom<entity::account_grant::Model> for Grant {
    type Error = InconsistentRow;

    fn try_from(row: entity::account_grant::Model) -> Result<Self, InconsistentRow> {
        Ok(Self {
            id: GrantId::from_uuid(row.id),
            account: AccountId::from_uuid(row.account_id),
            carrier: row.carrier_id.map(CarrierId::from_uuid),
            role: InconsistentRow::unless(Role::from_code(&row.role), "account_grant", "role", row.id)?,
            team: row.team_id.map(TeamId::from_uuid),
            valid_from: row.valid_from,
            valid_until: row.valid_until,
            granted_by: row.granted_by.map(AccountId::from_uuid),
            granted_at: row.granted_at,
            confirmed_by: row.confirmed_by.map(AccountId::from_uuid),
            confirmed_at: row.confirmed_at,
            revoked_at: row.revoked_at,
        })
    }
}

/// Writes a grant as given, confirmed or not.
///
/// # Errors
/// Those of the database.
pub async fn insert(tx: &WriteTx, grant: &Grant) -> Result<()> {
    let row = entity::account_grant::Model {
        id: grant.id.uuid(),
        account_id: grant.account.uuid(),
        carrier_id: grant.carrier.map(CarrierId::uuid),
        role: grant.role.code().to_owned(),
        team_id: grant.team.map(TeamId::uuid),
        valid_from: grant.valid_from,
        valid_until: grant.valid_until,
        granted_by: grant.granted_by.map(AccountId::uuid),
        granted_at: grant.granted_at,
        confirmed_by: grant.confirmed_by.map(AccountId::uuid),
        confirmed_at: grant.confirmed_at,
        revoked_at: grant.revoked_at,
    };
    tx.insert(row).await?;
    tx.changed(Topic::Account, grant.carrier, None);
    Ok(())
}

/// Confirms an open grant; `false` if there is none, it was confirmed before, or `by` holds or gave it.
///
/// # Errors
/// Those of the database.
pub async fn confirm(tx: &WriteTx, id: GrantId, by: AccountId, at: Millis) -> Result<bool> {
    let sql = "UPDATE account_grant SET confirmed_by = $2, confirmed_at = $3 \
               WHERE id = $1 AND confirmed_at IS NULL AND revoked_at IS NULL AND account_id <> $2 \
               AND (granted_by IS NULL OR granted_by <> $2)";
    let done = tx.run(sql, params![id, by, at]).await? == 1;
    tx.changed(Topic::Account, None, None);
    Ok(done)
}

/// Takes a grant back; `false` if there is none in force.
///
/// # Errors
/// Those of the database.
pub async fn revoke(tx: &WriteTx, id: GrantId, at: Millis) -> Result<bool> {
    let done =
        tx.run("UPDATE account_grant SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", params![id, at]).await? == 1;
    tx.changed(Topic::Account, None, None);
    Ok(done)
}

/// A grant.
///
/// # Errors
/// Those of the database.
pub async fn by_id(tx: &Tx, id: GrantId) -> Result<Option<Grant>> {
    Ok(entity::account_grant::Entity::find_by_id(id.uuid()).one(tx).await?.map(Grant::try_from).transpose()?)
}

/// The grants of a carrier that wait for confirmation, oldest first.
///
/// # Errors
/// Those of the database.
pub async fn pending(tx: &Tx, scope: CarrierScope) -> Result<Vec<Grant>> {
    let rows = entity::account_grant::Entity::find()
        .filter(Column::CarrierId.eq(scope.carrier().uuid()))
        .filter(Column::ConfirmedAt.is_null())
        .filter(Column::RevokedAt.is_null())
        .order_by_asc(Column::GrantedAt)
        .order_by_asc(Column::Id)
        .all(tx)
        .await?;
    read_all(rows)
}

/// All grants that an account ever had, oldest first.
///
/// # Errors
/// Those of the database.
pub async fn of_account(tx: &Tx, account: AccountId) -> Result<Vec<Grant>> {
    of(tx, Column::AccountId, account.uuid()).await
}

/// All grants that a carrier ever gave, oldest first.
///
/// # Errors
/// Those of the database.
pub async fn of_carrier(tx: &Tx, scope: CarrierScope) -> Result<Vec<Grant>> {
    of(tx, Column::CarrierId, scope.carrier().uuid()).await
}

async fn of(tx: &Tx, column: Column, id: Uuid) -> Result<Vec<Grant>> {
    let found =
        entity::account_grant::Entity::find().filter(column.eq(id)).order_by_asc(Column::GrantedAt).order_by_asc(Column::Id);
    read_all(found.all(tx).await?)
}

fn read_all(rows: Vec<entity::account_grant::Model>) -> Result<Vec<Grant>> {
    Ok(rows.into_iter().map(Grant::try_from).collect::<Result<_, _>>()?)
}
