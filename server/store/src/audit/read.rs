//! Reads of the log: by case for the transparency page, by carrier and account for the data protection officer.

use std::collections::BTreeMap;

use lotse_model::{
    entry::Millis,
    ids::{AccountId, AuditId, CarrierId, CaseId, SessionRef},
    role::{Action, Relation, Role},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};

use super::reason_place;
use crate::{
    Tx,
    entity::{self, audit::Column, audit::Model},
    error::{InconsistentRow, Result, StoreError},
};

/// An entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Its identifier.
    pub id: AuditId,
    /// The carrier concerned.
    pub carrier: Option<CarrierId>,
    /// When.
    pub at: Millis,
    /// Who.
    pub account: Option<AccountId>,
    /// As what.
    pub role: Role,
    /// How she stood to the case.
    pub relation: Relation,
    /// What she did.
    pub action: Action,
    /// The case.
    pub case: Option<CaseId>,
    /// In which session.
    pub session: Option<SessionRef>,
    /// Code of the page, for reads.
    pub page: Option<String>,
    /// Codes that tell more.
    pub details: BTreeMap<String, String>,
    /// The reason, sealed: [`reason`].
    reason_sealed: Option<Vec<u8>>,
    /// When its details were taken out.
    pub redacted_at: Option<Millis>,
}

impl TryFrom<Model> for AuditRow {
    type Error = InconsistentRow;

    fn try_from(row: Model) -> Result<Self, InconsistentRow> {
        let bad = |column| InconsistentRow { table: "audit", column, id: row.id };
        Ok(Self {
            id: AuditId::from_uuid(row.id),
            carrier: row.carrier_id.map(CarrierId::from_uuid),
            at: row.at,
            account: row.account_id.map(AccountId::from_uuid),
            role: Role::from_code(&row.role).ok_or(bad("role"))?,
            relation: Relation::from_code(&row.relation).ok_or(bad("relation"))?,
            action: Action::from_code(&row.action).ok_or(bad("action"))?,
            case: row.case_id.map(CaseId::from_uuid),
            session: row.session_ref.map(SessionRef::from_uuid),
            page: row.page,
            details: serde_json::from_str(&row.details).map_err(|_| bad("details"))?,
            reason_sealed: row.reason_sealed,
            redacted_at: row.redacted_at,
        })
    }
}

/// Where the next page of a list begins: behind the last entry of the one before.
pub type AuditSince = (Millis, AuditId);

/// Entries about a case, newest first.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn of_case(tx: &Tx, case: CaseId, after: Option<AuditSince>, limit: u64) -> Result<Vec<AuditRow>> {
    page(tx, Column::CaseId.eq(case.uuid()).into(), after, limit).await
}

/// Entries about a carrier, or with `None` those about none, newest first.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn of_carrier(tx: &Tx, carrier: Option<CarrierId>, after: Option<AuditSince>, limit: u64) -> Result<Vec<AuditRow>> {
    let of_carrier = carrier.map_or_else(|| Column::CarrierId.is_null(), |carrier| Column::CarrierId.eq(carrier.uuid()));
    page(tx, of_carrier.into(), after, limit).await
}

/// What an account did, newest first.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn by_account(tx: &Tx, account: AccountId, after: Option<AuditSince>, limit: u64) -> Result<Vec<AuditRow>> {
    page(tx, Column::AccountId.eq(account.uuid()).into(), after, limit).await
}

/// One entry.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn by_id(tx: &Tx, id: AuditId) -> Result<Option<AuditRow>> {
    Ok(entity::audit::Entity::find_by_id(id.uuid()).one(tx).await?.map(AuditRow::try_from).transpose()?)
}

/// Some entries about a case, in one statement; ids that it does not have are left out.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn by_ids(tx: &Tx, case: CaseId, ids: &[AuditId]) -> Result<Vec<AuditRow>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let some = Column::CaseId.eq(case.uuid()).and(Column::Id.is_in(ids.iter().map(|id| id.uuid())));
    let rows = entity::audit::Entity::find().filter(some).all(tx).await?;
    Ok(rows.into_iter().map(AuditRow::try_from).collect::<Result<_, _>>()?)
}

impl AuditRow {
    /// Whether a reason was given: [`reason`].
    #[must_use]
    pub const fn has_reason(&self) -> bool {
        self.reason_sealed.is_some()
    }
}

/// The reason given with an entry. Takes no statement while the carrier's key is in memory.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn reason(tx: &Tx, row: &AuditRow) -> Result<Option<String>> {
    let (Some(carrier), Some(sealed)) = (row.carrier, &row.reason_sealed) else { return Ok(None) };
    let key = tx.store().carrier_key(tx, carrier).await?.ok_or(StoreError::NotFound)?;
    let id = row.id.uuid();
    let plain = key.open(&reason_place(id), sealed)?;
    Ok(Some(InconsistentRow::unless(std::str::from_utf8(&plain).ok(), "audit", "reason_sealed", id)?.to_owned()))
}

async fn page(tx: &Tx, of: Condition, after: Option<AuditSince>, limit: u64) -> Result<Vec<AuditRow>> {
    let mut found = entity::audit::Entity::find().filter(of);
    if let Some((at, id)) = after {
        let same_instant = Condition::all().add(Column::At.eq(at)).add(Column::Id.lt(id.uuid()));
        found = found.filter(Condition::any().add(Column::At.lt(at)).add(same_instant));
    }
    let rows = found.order_by_desc(Column::At).order_by_desc(Column::Id).limit(limit).all(tx).await?;
    Ok(rows.into_iter().map(AuditRow::try_from).collect::<Result<_, _>>()?)
}
