//! What a person asks of the office about her data: what her pages and those of the office share.

pub(crate) mod end;

use std::collections::HashMap;

use lotse_model::{
    date::berlin_date,
    entry::Millis,
    ids::{AuditId, CaseId, RequestId},
    role::CaseState,
    view::{me::LogLine, request::RequestLine},
};
use lotse_store::{CarrierScope, Tx, WriteTx, audit, cases, requests, requests::Request};

use crate::{Core, Failure, record::log};

/// The lines of the log that questions are about, in one statement; without reasons, which stand in the log alone.
pub(crate) async fn about(core: &Core, tx: &Tx, case: CaseId, ids: &[AuditId]) -> Result<HashMap<AuditId, LogLine>, Failure> {
    let mut lines = HashMap::new();
    for row in audit::by_ids(tx, case, ids).await? {
        let name = match row.account.filter(|_| log::is_named(&row)) {
            Some(account) => core.names.staff_name(tx, account).await?,
            None => None,
        };
        lines.insert(row.id, log::line(&row, name, None, None));
    }
    Ok(lines)
}

/// A request as pages show it.
pub(crate) fn line(request: Request, lines: &HashMap<AuditId, LogLine>) -> RequestLine {
    RequestLine {
        id: request.id,
        kind: request.kind,
        state: request.state,
        made_on: berlin_date(request.made_at),
        due_on: request.due_on,
        about: request.about.and_then(|id| lines.get(&id).cloned()),
        words: request.texts.words,
        lang: request.lang,
        answered_on: request.answered_at.map(berlin_date),
        reason: request.texts.reason,
        ends_on: request.ends_on,
        end_reason: request.texts.end_reason,
    }
}

/// Restricts a case for a request; returns the state to which the case is to return. Under another restriction it is that
/// one's.
pub(crate) async fn restrict(
    tx: &WriteTx,
    scope: CarrierScope,
    case: CaseId,
    state: CaseState,
    request: RequestId,
    at: Millis,
) -> Result<CaseState, Failure> {
    if let Some(before) = requests::restricted_from(tx, scope, case, request).await? {
        return Ok(before);
    }
    cases::switch_state(tx, scope, case, CaseState::Restricted, at).await?;
    Ok(state)
}

/// Returns a case to its state before, unless another restriction holds.
pub(crate) async fn release(
    tx: &WriteTx,
    scope: CarrierScope,
    case: CaseId,
    before: Option<CaseState>,
    request: RequestId,
    at: Millis,
) -> Result<(), Failure> {
    let Some(before) = before else { return Ok(()) };
    if requests::restricted_from(tx, scope, case, request).await?.is_none() {
        cases::switch_state(tx, scope, case, before, at).await?;
    }
    Ok(())
}
