//! The audit log (architecture.md A15): codes only, written in the transaction of what it tells, chained afterwards.

pub mod chain;
mod expire;
mod read;
mod record;

use std::collections::BTreeMap;

use lotse_model::{
    entry::Millis,
    ids::{AccountId, AuditId, CarrierId, CaseId, SessionRef},
    role::{Action, Relation, Role},
};
use uuid::Uuid;

pub use expire::expire;
pub use read::{AuditRow, AuditSince, by_account, by_id, by_ids, of_carrier, of_case, reason};
pub use record::AccessRecord;

use crate::{
    WriteTx, entity,
    error::{InconsistentRow, Result, StoreError},
    seal::Place,
    sql::params,
};

/// What is told beside the action: codes, counts and identifiers, never anything personal.
pub type Details = BTreeMap<&'static str, String>;

/// An audit entry to be written.
#[derive(Debug, Clone)]
pub struct NewAudit {
    /// The carrier concerned.
    pub carrier: Option<CarrierId>,
    /// When.
    pub at: Millis,
    /// Who; `None` for a job of the server or the command line.
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
    pub page: Option<&'static str>,
    /// Codes that tell more.
    pub details: Details,
    /// Why, in her words; kept sealed under the key of the carrier.
    pub reason: Option<String>,
}

impl NewAudit {
    /// An entry without optional parts.
    #[must_use]
    pub const fn new(at: Millis, role: Role, relation: Relation, action: Action) -> Self {
        Self {
            carrier: None,
            at,
            account: None,
            role,
            relation,
            action,
            case: None,
            session: None,
            page: None,
            details: Details::new(),
            reason: None,
        }
    }

    /// Adds a code that tells more; never anything personal.
    #[must_use]
    pub fn with_detail(mut self, name: &'static str, code: impl Into<String>) -> Self {
        self.details.insert(name, code.into());
        self
    }
}

fn reason_place(id: Uuid) -> Place {
    Place::new("audit", "reason_sealed", id)
}

/// Writes entries; called by the commit.
pub(crate) async fn insert_all(tx: &WriteTx, entries: Vec<NewAudit>) -> Result<()> {
    let mut rows = Vec::new();
    for entry in entries {
        rows.push(row(tx, entry).await?);
    }
    tx.insert_all(rows).await
}

async fn row(tx: &WriteTx, new: NewAudit) -> Result<entity::audit::Model> {
    let store = tx.store();
    let id = Uuid::from_bytes(store.random_id());
    let reason_sealed = match (&new.reason, new.carrier) {
        (None, _) => None,
        (Some(_), None) => return Err(StoreError::ReasonWithoutCarrier),
        (Some(reason), Some(carrier)) => {
            let key = store.carrier_key(tx, carrier).await?.ok_or(StoreError::NotFound)?;
            Some(key.seal(&reason_place(id), reason.as_bytes())?)
        }
    };
    let details = serde_json::to_string(&new.details).map_err(|_| InconsistentRow { table: "audit", column: "details", id })?;
    Ok(entity::audit::Model {
        id,
        carrier_id: new.carrier.map(CarrierId::uuid),
        at: new.at,
        account_id: new.account.map(AccountId::uuid),
        role: new.role.code().to_owned(),
        relation: new.relation.code().to_owned(),
        action: new.action.code().to_owned(),
        case_id: new.case.map(CaseId::uuid),
        session_ref: new.session.map(SessionRef::uuid),
        page: new.page.map(str::to_owned),
        details,
        reason_sealed,
        salt: store.random::<16>().to_vec(),
        redacted_at: None,
        seq: None,
        payload_hash: None,
        hash: None,
    })
}

/// Takes details and reason out of an entry that is chained already; the chain still verifies. `false` if it is not
/// there or not chained yet.
///
/// # Errors
/// Those of the database.
pub async fn redact(tx: &WriteTx, id: AuditId, at: Millis) -> Result<bool> {
    let sql = "UPDATE audit SET details = '{}', reason_sealed = NULL, redacted_at = $2 WHERE id = $1 AND seq IS NOT NULL";
    Ok(tx.run(sql, params![id, at]).await? == 1)
}
