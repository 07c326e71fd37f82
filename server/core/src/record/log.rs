//! `/me/log`: who has looked at my data (architecture.md A15).

use std::collections::HashMap;

use lotse_model::{
    catalogue::{Group, Section},
    entry::Millis,
    role::{Action, Relation, Role},
    view::me::{LogLine, LogPage},
};
use lotse_store::{
    audit::{self, AuditRow},
    carriers, help,
};

use super::{load::Whose, sight::Sight};
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
    let named = rows.iter().filter(|row| is_named(row)).filter_map(|row| row.account);
    let names = core.names.staff_names(&tx, permit.scope(), named).await?;
    let helpers: HashMap<_, _> = if rows.iter().any(|row| row.role == Role::Helper) {
        let key = permit.open(core, &tx).await?;
        let sight = Sight::of(&tx, &permit, &key).await?;
        let all = help::of_case(&tx, permit.scope(), &key).await?.into_iter().filter(|help| sight.sees_help(help));
        all.filter_map(|help| Some((help.account?, help.helper.name().to_owned()))).collect()
    } else {
        HashMap::new()
    };
    let mut lines = Vec::new();
    for row in rows.into_iter().filter(is_shown) {
        // A coordinator asked for the name.
        let reason = match row.action {
            Action::ShowName => audit::reason(&tx, &row).await?,
            _ => None,
        };
        // Her own manager, stand-ins, helpers and family by name, everybody else by function.
        let name = match row.account {
            _ if row.action == Action::ReadReleased => {
                row.details.get("reader").and_then(|case| case.parse().ok()).and_then(|case| core.names.call_name(case))
            }
            Some(account) if is_named(&row) => names.get(&account).cloned(),
            Some(account) if row.relation == Relation::Helper => helpers.get(&account).cloned(),
            _ => None,
        };
        lines.push(line(&row, name, Some(carrier.clone()), reason));
    }
    let record = super::load::named_record(core, permit.target().case, whose);
    Ok(LogPage { record, lines, older })
}

/// What she does herself is nothing to watch, except that everything was taken out, that somebody was let in, and what
/// her family read.
pub(crate) fn is_shown(row: &AuditRow) -> bool {
    let told = matches!(row.action, Action::TakeOwnCopy | Action::LetHelp | Action::EndHelp | Action::ReadReleased);
    row.role != Role::Refugee || told
}

/// Her own manager and stand-ins are called by name, everybody else by function.
pub(crate) const fn is_named(row: &AuditRow) -> bool {
    matches!(row.relation, Relation::Assigned | Relation::StandIn)
}

/// Whether the page of such an entry is a section.
const fn reads_section(action: Action) -> bool {
    matches!(action, Action::ReadHelped | Action::ReadReleased)
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
        section: row.page.as_deref().filter(|_| reads_section(row.action)).and_then(Section::from_code),
        reason,
    }
}
