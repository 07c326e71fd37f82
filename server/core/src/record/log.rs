//! `/me/log`: who has looked at my data (architecture.md A15).

use std::collections::HashMap;

use lotse_model::{
    catalogue::Group,
    entry::Millis,
    role::{Action, Relation, Role},
    view::me::{LogLine, LogPage},
};
use lotse_store::{
    accounts,
    audit::{self, AuditRow},
    carriers,
};

use super::load::Whose;
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ReadOwnLog},
};

/// Lines of a page.
const LINES: u64 = 50;

/// Builds the page; `before` is the instant from which older lines are wanted.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn log(core: &Core, who: &Principal, whose: Whose, before: Option<Millis>) -> Result<LogPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnLog> = whose.permit(core, &tx, who).await?;
    let after = before.map(|at| (at, lotse_model::ids::AuditId::from_random([0; 16])));
    let rows = audit::of_case(&tx, permit.target().case, after, LINES).await?;
    let older = (rows.len() >= usize::try_from(LINES).unwrap_or(usize::MAX)).then(|| rows.last().map(|row| row.at)).flatten();
    let carrier = carriers::by_id(&tx, permit.target().carrier).await?.map(|carrier| carrier.name).unwrap_or_default();
    let names: HashMap<_, _> = accounts::staff_names(&tx, permit.scope()).await?;
    let mut lines = Vec::new();
    for row in rows.into_iter().filter(is_shown) {
        // A coordinator asked for the name.
        let reason = match row.action {
            Action::ShowName => audit::reason(&tx, &row).await?,
            _ => None,
        };
        let name = row.account.filter(|_| is_named(&row)).and_then(|account| names.get(&account).cloned());
        lines.push(line(&row, name, Some(carrier.clone()), reason));
    }
    let record = super::load::named_record(core, permit.target().case, whose);
    Ok(LogPage { record, lines, older })
}

/// What she does herself is nothing to watch, except that everything was taken out.
pub(crate) fn is_shown(row: &AuditRow) -> bool {
    row.role != Role::Refugee || row.action == Action::TakeOwnCopy
}

/// Her own manager and stand-ins are called by name, everybody else by function.
pub(crate) const fn is_named(row: &AuditRow) -> bool {
    matches!(row.relation, Relation::Assigned | Relation::StandIn)
}

/// An entry as she reads it.
pub(crate) fn line(row: &AuditRow, name: Option<String>, carrier: Option<String>, reason: Option<String>) -> LogLine {
    LogLine {
        id: row.id,
        at: row.at,
        action: row.action,
        role: row.role,
        name,
        carrier,
        group: row.details.get("group").and_then(|code| Group::from_code(code)),
        reason,
    }
}
