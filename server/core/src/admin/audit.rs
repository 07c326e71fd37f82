//! `/office/audit`: the log for the data protection officer, without names and case numbers.

use lotse_model::{
    entry::Millis,
    ids::AuditId,
    view::account::{AuditLine, AuditPage},
};
use lotse_store::{
    StoreError,
    audit::{self, chain},
    carriers,
};

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ReadAudit},
};

/// Lines of a page.
const LINES: u64 = 100;

/// Builds the page; `after` is the last line of the page before. Reading the log is itself one entry.
///
/// # Errors
/// When the policy says no, the read can't be recorded, or the database fails.
pub async fn page(core: &Core, who: &Principal, after: Option<(Millis, AuditId)>) -> Result<AuditPage, Failure> {
    let permit = Permit::<ReadAudit>::for_carrier(who)?;
    permit.record(core, "audit").await?;
    let tx = core.store.read();
    let of = permit.target().carrier;
    let carrier = match of {
        Some(carrier) => carriers::by_id(&tx, carrier).await?.map(|carrier| carrier.name),
        None => None,
    };
    let rows = audit::of_carrier(&tx, of, after, LINES).await?;
    let full = u64::try_from(rows.len()).is_ok_and(|lines| lines >= LINES);
    let older = rows.last().filter(|_| full).map(|row| (row.at, row.id));
    let lines = rows
        .into_iter()
        .map(|row| AuditLine {
            at: row.at,
            action: row.action,
            role: row.role,
            relation: row.relation,
            has_reason: row.has_reason(),
            page: row.page,
            redacted: row.redacted_at.is_some(),
        })
        .collect();
    let intact = match after {
        Some(_) => None,
        None => Some(match chain::verify(&tx, of).await {
            Ok(_) => true,
            Err(StoreError::ChainBroken { .. }) => false,
            Err(error) => return Err(error.into()),
        }),
    };
    Ok(AuditPage { carrier, lines, intact, older })
}
