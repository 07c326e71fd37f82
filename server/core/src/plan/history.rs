//! Who changed what when, versions of the past, and what is different between two of them.

use std::collections::BTreeSet;

use lotse_model::{
    ids::CaseId,
    plan::{CellRef, LogEntry, Plan, PlanOp, op},
    view::plan::{ComparePage, HistoryLine, HistoryPage, PlanPage, Shown, Version},
};
use lotse_store::plans;

use super::{
    desk::at,
    page::{build, names, open},
};
use crate::{Core, Failure, Principal};

/// Builds the history, newest first.
///
/// # Errors
/// A denial, [`Failure::NotFound`] without a plan, a failing database.
pub async fn history(core: &Core, who: &Principal, id: CaseId) -> Result<HistoryPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, id).await?;
    let stored = opened.plan()?;
    let scope = opened.permit.scope();
    let log = plans::log(&tx, scope, &opened.key, stored.id, 0, None).await?;
    let mut plan = Plan::default();
    let mut lines = Vec::with_capacity(log.len());
    for entry in log {
        let before = entry.op.cell().and_then(|cell| plan.cell(cell)).and_then(|cell| cell.value.clone());
        op::apply(&mut plan, &entry).map_err(|_| broken())?;
        let said = match &entry.op {
            PlanOp::Set { cell, value, typed, .. } => Some((*cell, typed.as_ref().or(value.as_ref()))),
            PlanOp::Keep { cell, value, .. } => Some((*cell, value.as_ref())),
            _ => None,
        };
        let restores = said.is_some_and(|(cell, value)| {
            cell.field.by_staff() && stored.plan.has(cell.node) && stored.plan.value(cell.node, cell.field) != value
        });
        lines.push(HistoryLine { entry, before, restores });
    }
    lines.reverse();
    let writers = lines.iter().map(|line| (line.entry.by, line.entry.role)).collect();
    let names = names(core, &tx, writers).await?;
    Ok(HistoryPage {
        may_edit: opened.may_edit(),
        plan: stored.plan.clone(),
        lines,
        names,
        head: opened.head,
        submission: core.submission(),
    })
}

/// Builds the differences between two versions; without `to`, the version as it is.
///
/// # Errors
/// A denial, [`Failure::NotFound`] for a version that does not exist, a failing database.
pub async fn compare(core: &Core, who: &Principal, id: CaseId, from: i64, to: Option<i64>) -> Result<ComparePage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, id).await?;
    let stored = opened.plan()?;
    let log = plans::log(&tx, opened.permit.scope(), &opened.key, stored.id, 0, None).await?;
    let to = to.unwrap_or(stored.plan.rev);
    if from < 0 || from > to || to > stored.plan.rev {
        return Err(Failure::NotFound);
    }
    let (from, to) = (version(&log, from, stored.opened_at)?, version(&log, to, stored.opened_at)?);
    let cells: BTreeSet<CellRef> = [&from.plan, &to.plan]
        .into_iter()
        .flat_map(|plan| &plan.nodes)
        .flat_map(|(node, data)| data.cells.keys().map(|field| node.at(*field)))
        .collect();
    let value = |plan: &Plan, cell: CellRef| {
        if plan.has(cell.node) { plan.cell(cell).and_then(|cell| cell.value.clone()) } else { None }
    };
    let changes = cells
        .into_iter()
        .map(|cell| (cell, value(&from.plan, cell), value(&to.plan, cell)))
        .filter(|(_, before, after)| before != after)
        .collect();
    Ok(ComparePage { head: opened.head, from, to, changes })
}

/// The page of the plan as it was at a revision, to read.
///
/// # Errors
/// A denial, [`Failure::NotFound`] for a version that does not exist, a failing database.
pub async fn at_version(core: &Core, who: &Principal, id: CaseId, rev: i64) -> Result<PlanPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, id).await?;
    let stored = opened.plan()?;
    if rev < 0 || rev > stored.plan.rev {
        return Err(Failure::NotFound);
    }
    let plan = at(&tx, opened.permit.scope(), &opened.key, stored, rev).await?;
    let mut page = build(core, &tx, opened).await?;
    page.past = true;
    page.may_edit = false;
    page.shown = page.shown.map(|shown| Shown { plan, ..shown });
    Ok(page)
}

fn version(log: &[LogEntry], rev: i64, opened_at: i64) -> Result<Version, Failure> {
    let until = || log.iter().take_while(|entry| entry.rev <= rev);
    let plan = Plan::replay(until()).map_err(|_| broken())?;
    Ok(Version { rev, at: until().last().map_or(opened_at, |entry| entry.at), plan })
}

const fn broken() -> Failure {
    Failure::Internal("the log of a plan does not replay")
}
