//! Two people wrote at the same time: whether their changes fit together.

use crate::{
    entry::Millis,
    ids::AccountId,
    plan::{CellRef, Illegal, Plan, PlanOp, PlanValue, field::Form, merge::merge, op},
    role::Role,
};

/// What becomes of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution {
    /// It is applied, as it came or merged.
    Apply(PlanOp),
    /// It changes nothing: the same stands there already.
    Nothing,
    /// Somebody else changed the same place: what was typed is kept, and its writer chooses.
    Conflict(PlanConflict),
}

/// Two values for one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanConflict {
    /// The place.
    pub cell: CellRef,
    /// What this operation says.
    pub mine: Option<PlanValue>,
    /// What the other one wrote.
    pub theirs: Option<PlanValue>,
    /// What stood there when this writer looked.
    pub before: Option<PlanValue>,
    /// Who the other one is.
    pub by: AccountId,
    /// As what the other one wrote.
    pub role: Role,
    /// When the other one wrote it.
    pub at: Millis,
}

/// The place and revision whose value [`resolve`] needs to know from the log: where somebody wrote after this writer looked.
#[must_use]
pub fn needs_before(plan: &Plan, op: &PlanOp) -> Option<(CellRef, i64)> {
    let PlanOp::Set { cell, base, .. } = op else { return None };
    plan.cell(*cell).filter(|there| there.rev > *base).map(|_| (*cell, *base))
}

/// Decides what becomes of an operation. `before` is the value for [`needs_before`].
///
/// # Errors
/// [`Illegal`] when it can't be applied at all.
pub fn resolve(plan: &Plan, before: Option<PlanValue>, who: AccountId, wanted: PlanOp) -> Result<Resolution, Illegal> {
    op::check(plan, &wanted)?;
    let PlanOp::Set { cell, base, value, .. } = wanted else { return Ok(Resolution::Apply(wanted)) };
    if base > plan.rev || base < 0 {
        return Err(Illegal::Version);
    }
    let there = plan.cell(cell);
    if there.and_then(|there| there.value.as_ref()) == value.as_ref() {
        return Ok(Resolution::Nothing);
    }
    let set = |value, typed| Ok(Resolution::Apply(PlanOp::Set { cell, base, value, typed }));
    let Some(there) = there.filter(|there| there.rev > base) else { return set(value, None) };
    if value == before {
        // The form was sent with a place that its writer did not touch.
        return Ok(Resolution::Nothing);
    }
    if let Form::Note(most) = cell.field.form()
        && let Some(merged) = merge(text(before.as_ref()), text(value.as_ref()), text(there.value.as_ref()))
        && merged.chars().count() <= most
    {
        let merged = (!merged.is_empty()).then_some(PlanValue::Text(merged));
        let typed = if merged == value { None } else { value };
        return set(merged, typed);
    }
    if there.by == who {
        // One's own other tab: the later one wins, the earlier value stays in the history.
        return set(value, None);
    }
    Ok(Resolution::Conflict(PlanConflict {
        cell,
        mine: value,
        theirs: there.value.clone(),
        before,
        by: there.by,
        role: there.role,
        at: there.at,
    }))
}

fn text(value: Option<&PlanValue>) -> &str {
    match value {
        Some(PlanValue::Text(text)) => text,
        _ => "",
    }
}
