//! Printed cards with single-use codes (architecture.md A16, A17).

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CarrierId, CaseId, InvitationId},
};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::{self, invitation::Column, invitation::Model},
    error::Result,
    sql::params,
};

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its identifier.
    pub id: InvitationId,
    /// The carrier that handed it over; `None` for the command line.
    pub carrier: Option<CarrierId>,
    /// The account it opens.
    pub account: AccountId,
    /// The case for which it was printed.
    pub case: Option<CaseId>,
    /// Who printed it; `None` for the command line.
    pub printed_by: Option<AccountId>,
    /// When.
    pub printed_at: Millis,
    /// Until when it can be redeemed.
    pub expires_at: Millis,
    /// When it was redeemed.
    pub redeemed_at: Option<Millis>,
    /// When it was taken back.
    pub revoked_at: Option<Millis>,
}

impl Invitation {
    /// Whether it can be redeemed at an instant.
    #[must_use]
    pub const fn is_open(&self, at: Millis) -> bool {
        self.redeemed_at.is_none() && self.revoked_at.is_none() && self.expires_at > at
    }
}

impl From<Model> for Invitation {
    fn from(row: Model) -> Self {
        Self {
            id: InvitationId::from_uuid(row.id),
            carrier: row.carrier_id.map(CarrierId::from_uuid),
            account: AccountId::from_uuid(row.account_id),
            case: row.case_id.map(CaseId::from_uuid),
            printed_by: row.printed_by.map(AccountId::from_uuid),
            printed_at: row.printed_at,
            expires_at: row.expires_at,
            redeemed_at: row.redeemed_at,
            revoked_at: row.revoked_at,
        }
    }
}

/// Writes a card with the keyed hash of its code.
///
/// # Errors
/// [`StoreError::Taken`](crate::StoreError::Taken) for a code that was used before, and those of the database.
pub async fn insert(tx: &WriteTx, new: &Invitation, code_hash: &[u8; 32]) -> Result<()> {
    let row = Model {
        id: new.id.uuid(),
        carrier_id: new.carrier.map(CarrierId::uuid),
        account_id: new.account.uuid(),
        case_id: new.case.map(CaseId::uuid),
        code_hash: code_hash.to_vec(),
        printed_by: new.printed_by.map(AccountId::uuid),
        printed_at: new.printed_at,
        expires_at: new.expires_at,
        redeemed_at: new.redeemed_at,
        revoked_at: new.revoked_at,
    };
    tx.insert(row).await
}

/// The card with a code, open or not.
///
/// # Errors
/// Those of the database.
pub async fn by_code(tx: &Tx, code_hash: &[u8; 32]) -> Result<Option<Invitation>> {
    let found = entity::invitation::Entity::find().filter(Column::CodeHash.eq(code_hash.to_vec()));
    Ok(found.one(tx).await?.map(Invitation::from))
}

/// Uses a card up. True for one caller only, whoever else tries at the same time.
///
/// # Errors
/// Those of the database.
pub async fn redeem(tx: &WriteTx, id: InvitationId, at: Millis) -> Result<bool> {
    let sql =
        "UPDATE invitation SET redeemed_at = $2 WHERE id = $1 AND redeemed_at IS NULL AND revoked_at IS NULL AND expires_at > $2";
    Ok(tx.run(sql, params![id, at]).await? == 1)
}

/// Takes back the open cards of an account, all but one; returns how many.
///
/// # Errors
/// Those of the database.
pub async fn revoke_others(tx: &WriteTx, account: AccountId, keep: Option<InvitationId>, at: Millis) -> Result<u64> {
    let sql = "UPDATE invitation SET revoked_at = $3
               WHERE account_id = $1 AND redeemed_at IS NULL AND revoked_at IS NULL AND ($2 IS NULL OR id <> $2)";
    tx.run(sql, params![account, keep, at]).await
}

/// The cards of an account, newest first.
///
/// # Errors
/// Those of the database.
pub async fn of_account(tx: &Tx, account: AccountId) -> Result<Vec<Invitation>> {
    let found = entity::invitation::Entity::find().filter(Column::AccountId.eq(account.uuid())).order_by_desc(Column::PrintedAt);
    Ok(found.all(tx).await?.into_iter().map(Invitation::from).collect())
}

/// The cards of a carrier that were redeemed for cases since an instant, newest first.
///
/// # Errors
/// Those of the database.
pub async fn redeemed_since(tx: &Tx, scope: CarrierScope, since: Millis) -> Result<Vec<Invitation>> {
    let of_scope = entity::invitation::Entity::find().filter(Column::CarrierId.eq(scope.carrier().uuid()));
    let redeemed = of_scope.filter(Column::CaseId.is_not_null()).filter(Column::RedeemedAt.gte(since));
    let rows = redeemed.order_by_desc(Column::RedeemedAt).order_by_desc(Column::Id).all(tx).await?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

#[derive(FromQueryResult)]
struct Redeemed {
    at: Option<i64>,
}

/// When a card of an account was redeemed last.
///
/// # Errors
/// Those of the database.
pub async fn last_redeemed(tx: &Tx, account: AccountId) -> Result<Option<Millis>> {
    let row: Option<Redeemed> =
        tx.one("SELECT MAX(redeemed_at) AS at FROM invitation WHERE account_id = $1", params![account]).await?;
    Ok(row.and_then(|row| row.at))
}
