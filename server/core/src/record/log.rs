//! `/me/log`: who has looked at my data (architecture.md A15).

use std::collections::HashMap;

use lotse_model::{
    catalogue::{Group, Section},
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
    // What she does herself is nothing to watch, except that everything was taken out; that her family read it is.
    let is_shown = |row: &AuditRow| row.role != Role::Refugee || matches!(row.action, Action::TakeOwnCopy | Action::ReadReleased);
    for row in rows.into_iter().filter(is_shown) {
        let family = row.action == Action::ReadReleased;
        let reader = row.details.get("reader").filter(|_| family).and_then(|case| case.parse().ok());
        // A coordinator asked for the name.
        let reason = match row.action {
            Action::ShowName => audit::reason(&tx, &row).await?,
            _ => None,
        };
        // Her own manager and stand-ins by name, everybody else by function.
        let named = matches!(row.relation, Relation::Assigned | Relation::StandIn);
        lines.push(LogLine {
            at: row.at,
            action: row.action,
            role: row.role,
            name: match reader {
                Some(case) => core.names.call_name(case),
                None => row.account.filter(|_| named).and_then(|account| names.get(&account).cloned()),
            },
            section: row.page.as_deref().filter(|_| family).and_then(Section::from_code),
            carrier: carrier.clone(),
            group: row.details.get("group").and_then(|code| Group::from_code(code)),
            reason,
        });
    }
    Ok(LogPage { lines, older })
}
