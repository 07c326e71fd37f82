//! The day has come on which a case is deleted or a restriction ends: done by the server itself, a transaction each.

use lotse_model::{
    request::RequestKind,
    role::{Action, Relation, Role},
};
use lotse_store::{CarrierScope, NewAudit, cases, persons, requests};

use super::release;
use crate::{Core, Failure};

/// The reason in the ledger of deleted cases.
const REASON: &str = "request";

/// Ends every granted request whose day has come. One that fails does not keep the others waiting.
///
/// # Errors
/// The last failure.
pub(crate) async fn end_due(core: &Core) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for due in requests::due(&core.store.read(), core.clock.business_date()).await? {
        if let Err(failure) = end(core, due).await {
            outcome = Err(failure);
        }
    }
    outcome
}

async fn end(core: &Core, due: requests::Due) -> Result<(), Failure> {
    let at = core.clock.now();
    let scope = CarrierScope::new(due.carrier);
    let tx = core.store.write().await?;
    // Taken back at the last moment, or ended by another server.
    if !requests::end(&tx, due.id, core.clock.business_date()).await? {
        return Ok(());
    }
    if due.kind == RequestKind::Deletion {
        cases::delete(&tx, scope, due.case, at, REASON).await?;
        persons::delete_without_case(&tx, due.person).await?;
    } else {
        release(&tx, scope, due.case, due.case_state, due.id, at).await?;
    }
    let entry = NewAudit {
        carrier: Some(due.carrier),
        case: Some(due.case),
        ..NewAudit::new(at, Role::System, Relation::None, Action::EndRequest)
    };
    tx.commit(entry.with_detail("kind", due.kind.code())).await?;
    Ok(())
}
