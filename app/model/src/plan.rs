//! The integration plan: what a person and her manager want to reach, and who does what until when (domain.md §1.7).
//!
//! A plan is the list of its operations ([`op`]), in the order in which the server took them. [`Plan`] is what follows
//! from them; applying them again gives the same plan. Two people may write at once: [`resolve`] decides by the revision
//! each of them saw whether their changes fit together ([`merge`]) or are shown to them side by side. [`live`] keeps an
//! input in the browser in step with that. [`field`] says what can be written, [`phrase`] and [`template`] what is
//! offered ready-made, [`state`] from where to where a plan may go.

pub mod field;
pub mod input;
pub mod live;
pub mod merge;
pub mod node;
pub mod op;
pub mod phrase;
pub mod resolve;
pub mod rights;
pub mod state;
pub mod template;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::Date;

use crate::{entry::Millis, ids::AccountId, lang::Lang, role::Role};

pub use field::{Area, PlanField};
pub use node::{CellRef, Node, NodeKind};
pub use op::{Illegal, LogEntry, PlanOp};
pub use resolve::{PlanConflict, Resolution, resolve};
pub use rights::Writer;
pub use state::{PlanState, Step};

/// What stands in one place of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanValue {
    /// Typed text.
    Text(String),
    /// A choice from a closed list or the bank of phrases.
    Code(String),
    /// A day.
    Date(Date),
    /// A rating or a priority.
    Number(u8),
    /// Ticked.
    Yes,
    /// Was taken out for good (architecture.md A15); nobody can read any more what stood here.
    Redacted,
}

/// One place of a plan with its latest value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The value; `None` after it was emptied.
    pub value: Option<PlanValue>,
    /// The revision that wrote it.
    pub rev: i64,
    /// Who wrote it.
    pub by: AccountId,
    /// As what.
    pub role: Role,
    /// When.
    pub at: Millis,
    /// The language in which the writer's pages were: free text is shown as written, with its language marked.
    pub lang: Lang,
}

/// A node with its cells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeData {
    /// The revision that added it: the order of pages.
    pub rev: i64,
    /// Who added it.
    pub by: AccountId,
    /// The goal of a measure; the wish that a goal takes up.
    pub under: Option<Node>,
    /// Whether it was taken away; it stays in the log.
    pub removed: bool,
    /// Its cells.
    pub cells: BTreeMap<PlanField, Cell>,
}

/// That the person agreed to one version of the plan. The version itself is found again by replaying the log up to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The revision she agreed to.
    pub version: i64,
    /// When.
    pub at: Millis,
    /// The language in which she read it.
    pub lang: Lang,
    /// Her name as it stood in her record.
    pub person: String,
    /// The name of her manager.
    pub manager: String,
}

/// A plan as it is after its operations so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The revision: the number of its last operation, from 1; 0 for an empty one.
    pub rev: i64,
    /// Its state.
    pub state: PlanState,
    /// Goals, measures, reviews, wishes, and the fixed nodes in which something was written.
    pub nodes: BTreeMap<Node, NodeData>,
    /// Agreements, oldest first.
    pub agreements: Vec<Agreement>,
    /// The last revision that changed what a person agrees to.
    pub content_rev: i64,
}

impl Default for Plan {
    fn default() -> Self {
        Self { rev: 0, state: PlanState::Draft, nodes: BTreeMap::new(), agreements: Vec::new(), content_rev: 0 }
    }
}

impl Plan {
    /// Applies operations again, in order.
    ///
    /// # Errors
    /// [`Illegal`] when the log is not one that [`op::apply`] wrote.
    pub fn replay<'a>(log: impl IntoIterator<Item = &'a LogEntry>) -> Result<Self, Illegal> {
        let mut plan = Self::default();
        for entry in log {
            op::apply(&mut plan, entry)?;
        }
        Ok(plan)
    }

    /// The cell, if something was ever written there.
    #[must_use]
    pub fn cell(&self, cell: CellRef) -> Option<&Cell> {
        self.nodes.get(&cell.node).and_then(|node| node.cells.get(&cell.field))
    }

    /// What stands in a place.
    #[must_use]
    pub fn value(&self, node: Node, field: PlanField) -> Option<&PlanValue> {
        self.cell(CellRef { node, field }).and_then(|cell| cell.value.as_ref())
    }

    /// The text or code in a place.
    #[must_use]
    pub fn text(&self, node: Node, field: PlanField) -> Option<&str> {
        match self.value(node, field) {
            Some(PlanValue::Text(text) | PlanValue::Code(text)) => Some(text),
            _ => None,
        }
    }

    /// The day in a place.
    #[must_use]
    pub fn date(&self, node: Node, field: PlanField) -> Option<Date> {
        match self.value(node, field) {
            Some(PlanValue::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// Whether something stands in a place.
    #[must_use]
    pub fn is_set(&self, node: Node, field: PlanField) -> bool {
        self.value(node, field).is_some()
    }

    /// Whether a node is there: fixed ones always, others when they were added, not taken away, and neither was their goal.
    #[must_use]
    pub fn has(&self, node: Node) -> bool {
        match self.nodes.get(&node) {
            None => node.is_fixed(),
            Some(data) if data.removed => false,
            Some(data) => match (node, data.under) {
                (Node::Measure(_), Some(goal)) => self.has(goal),
                _ => true,
            },
        }
    }

    /// The nodes of a kind that are there, in the order in which they were added.
    pub fn of_kind(&self, kind: NodeKind) -> impl Iterator<Item = Node> {
        let mut nodes: Vec<(i64, Node)> = self
            .nodes
            .iter()
            .filter(|(node, _)| node.kind() == kind && self.has(**node))
            .map(|(node, data)| (data.rev, *node))
            .collect();
        nodes.sort_unstable();
        nodes.into_iter().map(|(_, node)| node)
    }

    /// The measures of a goal.
    pub fn measures(&self, goal: Node) -> impl Iterator<Item = Node> {
        self.of_kind(NodeKind::Measure).filter(move |node| self.under(*node) == Some(goal))
    }

    /// The goal of a measure; the wish that a goal takes up.
    #[must_use]
    pub fn under(&self, node: Node) -> Option<Node> {
        self.nodes.get(&node).and_then(|data| data.under)
    }

    /// The goal that took up a wish.
    #[must_use]
    pub fn goal_of_wish(&self, wish: Node) -> Option<Node> {
        self.of_kind(NodeKind::Goal).find(|goal| self.under(*goal) == Some(wish))
    }

    /// The agreement in force: the last one.
    #[must_use]
    pub fn agreement(&self) -> Option<&Agreement> {
        self.agreements.last()
    }

    /// Whether something that she agreed to was changed since.
    #[must_use]
    pub fn changed_since_agreement(&self) -> bool {
        self.agreement().is_some_and(|agreement| self.content_rev > agreement.version)
    }

    /// Measures that are open and have a day by which they are due.
    pub fn due(&self) -> impl Iterator<Item = Due> {
        self.of_kind(NodeKind::Measure).filter_map(|node| {
            let open = !self.is_set(node, PlanField::Done) && self.goal_is_open(node);
            let due = self.date(node, PlanField::Due)?;
            open.then(|| Due { node, due, remind: self.date(node, PlanField::Reminder) })
        })
    }

    /// Whether the goal of a measure is still worked on.
    fn goal_is_open(&self, measure: Node) -> bool {
        let status = self.under(measure).and_then(|goal| self.text(goal, PlanField::Status));
        status.and_then(field::GoalStatus::from_code).is_none_or(field::GoalStatus::is_open)
    }

    /// The places that others than `who` wrote after a revision, in the order of nodes.
    pub fn written_by_others(&self, who: AccountId, after: i64) -> impl Iterator<Item = CellRef> {
        let written = move |cell: &Cell| cell.rev > after && cell.by != who;
        self.nodes.iter().flat_map(move |(node, data)| {
            data.cells.iter().filter(move |(_, cell)| written(cell)).map(|(field, _)| node.at(*field))
        })
    }

    /// The day of the last review.
    #[must_use]
    pub fn reviewed_on(&self) -> Option<Date> {
        self.of_kind(NodeKind::Review).filter_map(|review| self.date(review, PlanField::HeldOn)).max()
    }
}

/// A measure that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The measure.
    pub node: Node,
    /// By when.
    pub due: Date,
    /// From when on to remind.
    pub remind: Option<Date>,
}
