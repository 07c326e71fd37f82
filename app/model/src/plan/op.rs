//! Operations: every change of a plan is one, and nothing else changes it.

use serde::{Deserialize, Serialize};

use crate::{
    entry::Millis,
    ids::{AccountId, OpId},
    lang::Lang,
    plan::{Agreement, Cell, CellRef, Node, NodeData, NodeKind, Plan, PlanValue, Step},
    role::Role,
};

/// An operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanOp {
    /// Adds a node.
    Add {
        /// The new node.
        node: Node,
        /// The goal of a measure; the wish that a goal takes up.
        under: Option<Node>,
    },
    /// Writes a value, or empties the place.
    Set {
        /// Where.
        cell: CellRef,
        /// The revision that the writer saw.
        base: i64,
        /// What stands there afterwards.
        value: Option<PlanValue>,
        /// What was typed, where it was merged with what somebody else had written meanwhile.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        typed: Option<PlanValue>,
    },
    /// Keeps what was typed and did not fit to what somebody else had written meanwhile: a draft that is found again in the
    /// history. The plan stays as it is.
    Keep {
        /// Where it was typed.
        cell: CellRef,
        /// The revision that the writer saw.
        base: i64,
        /// What was typed.
        value: Option<PlanValue>,
    },
    /// Takes a node away; it stays in the history.
    Remove {
        /// The node.
        node: Node,
    },
    /// Goes from one state to the next.
    Step(Step),
    /// The person agrees to the plan as it is.
    Agree {
        /// The revision that she saw; the last one when she agrees.
        version: i64,
        /// The language in which she read it.
        lang: Lang,
        /// Her name.
        person: String,
        /// The name of her manager.
        manager: String,
    },
}

/// An operation as the log keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Its number, from 1.
    pub rev: i64,
    /// The id that its writer gave it: the same one again is done once.
    pub id: OpId,
    /// Who wrote it.
    pub by: AccountId,
    /// As what.
    pub role: Role,
    /// When.
    pub at: Millis,
    /// The language of the writer's pages.
    pub lang: Lang,
    /// What it does.
    pub op: PlanOp,
}

/// Why an operation can't be applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Illegal {
    /// It is not the next of the log.
    #[error("not the next operation")]
    Order,
    /// The plan has ended.
    #[error("the plan has ended")]
    Over,
    /// There is no such node, or it was taken away.
    #[error("no such node")]
    NoNode,
    /// There is such a node already, or it is one that nobody adds or takes away.
    #[error("the node can't be added or taken away")]
    Node,
    /// A measure without a goal, or a node under one to which it does not belong.
    #[error("the node does not belong there")]
    Under,
    /// The value has not the form of the field.
    #[error("the value does not fit")]
    Value,
    /// The state machine has no such step.
    #[error("no such step")]
    Step,
    /// She saw another version than the last one.
    #[error("not the last version")]
    Version,
}

/// Applies an operation that was resolved and numbered.
///
/// # Errors
/// [`Illegal`]; the plan is as it was then.
pub fn apply(plan: &mut Plan, entry: &LogEntry) -> Result<(), Illegal> {
    if entry.rev != plan.rev + 1 {
        return Err(Illegal::Order);
    }
    check(plan, &entry.op)?;
    match &entry.op {
        PlanOp::Add { node, under } => {
            let data = NodeData { rev: entry.rev, by: entry.by, under: *under, removed: false, cells: Default::default() };
            plan.nodes.insert(*node, data);
            if node.kind() != NodeKind::Wish && node.kind() != NodeKind::Review {
                plan.content_rev = entry.rev;
            }
        }
        PlanOp::Set { cell, value, .. } => {
            let written =
                Cell { value: value.clone(), rev: entry.rev, by: entry.by, role: entry.role, at: entry.at, lang: entry.lang };
            let fixed = || NodeData { rev: 0, by: entry.by, under: None, removed: false, cells: Default::default() };
            plan.nodes.entry(cell.node).or_insert_with(fixed).cells.insert(cell.field, written);
            if cell.field.is_agreed() {
                plan.content_rev = entry.rev;
            }
        }
        PlanOp::Keep { .. } => {}
        PlanOp::Remove { node } => {
            if let Some(data) = plan.nodes.get_mut(node) {
                data.removed = true;
            }
            if node.kind() == NodeKind::Goal || node.kind() == NodeKind::Measure {
                plan.content_rev = entry.rev;
            }
        }
        PlanOp::Step(step) => plan.state = step.leads_from(plan.state).ok_or(Illegal::Step)?,
        PlanOp::Agree { version, lang, person, manager } => {
            plan.state = Step::Agree.leads_from(plan.state).ok_or(Illegal::Step)?;
            plan.agreements.push(Agreement {
                version: *version,
                at: entry.at,
                lang: *lang,
                person: person.clone(),
                manager: manager.clone(),
            });
        }
    }
    plan.rev = entry.rev;
    Ok(())
}

/// Whether an operation can be applied to the plan as it is.
///
/// # Errors
/// [`Illegal`].
pub fn check(plan: &Plan, op: &PlanOp) -> Result<(), Illegal> {
    if plan.state.is_over() {
        return Err(Illegal::Over);
    }
    match op {
        PlanOp::Add { node, under } => {
            if node.is_fixed() || plan.nodes.contains_key(node) {
                return Err(Illegal::Node);
            }
            match (node.kind(), under.map(Node::kind)) {
                (NodeKind::Measure, Some(NodeKind::Goal))
                | (NodeKind::Goal, None | Some(NodeKind::Wish))
                | (NodeKind::Review | NodeKind::Wish, None) => {}
                _ => return Err(Illegal::Under),
            }
            if under.is_some_and(|under| !plan.has(under)) { Err(Illegal::NoNode) } else { Ok(()) }
        }
        PlanOp::Set { cell, value, .. } => {
            if !plan.has(cell.node) {
                return Err(Illegal::NoNode);
            }
            if value.as_ref().is_some_and(|value| !cell.field.fits(value)) { Err(Illegal::Value) } else { Ok(()) }
        }
        // What was typed for a node that somebody took away meanwhile is kept all the same.
        PlanOp::Keep { cell, .. } => {
            if cell.node.is_fixed() || plan.nodes.contains_key(&cell.node) {
                Ok(())
            } else {
                Err(Illegal::NoNode)
            }
        }
        PlanOp::Remove { node } => {
            if node.is_fixed() {
                return Err(Illegal::Node);
            }
            if plan.has(*node) { Ok(()) } else { Err(Illegal::NoNode) }
        }
        PlanOp::Step(step) => {
            if *step != Step::Agree && step.leads_from(plan.state).is_some() {
                Ok(())
            } else {
                Err(Illegal::Step)
            }
        }
        PlanOp::Agree { version, .. } => {
            if !plan.state.can_agree() {
                return Err(Illegal::Step);
            }
            // Her own ticks and words after she opened the page change nothing that she agrees to.
            if *version < plan.content_rev || *version > plan.rev { Err(Illegal::Version) } else { Ok(()) }
        }
    }
}

impl PlanOp {
    /// Takes the content out (architecture.md A15). That something was done, by whom and when, stays; so does the log's
    /// order, and applying it again gives the same plan as before, without the content.
    #[must_use]
    pub fn redacted(self) -> Self {
        let gone = |value: Option<PlanValue>| value.map(|_| PlanValue::Redacted);
        match self {
            Self::Set { cell, base, value, typed } => Self::Set { cell, base, value: gone(value), typed: gone(typed) },
            Self::Keep { cell, base, value } => Self::Keep { cell, base, value: gone(value) },
            Self::Agree { version, lang, .. } => Self::Agree { version, lang, person: String::new(), manager: String::new() },
            other => other,
        }
    }

    /// Where it writes, if it does.
    #[must_use]
    pub const fn cell(&self) -> Option<CellRef> {
        match self {
            Self::Set { cell, .. } | Self::Keep { cell, .. } => Some(*cell),
            _ => None,
        }
    }
}
