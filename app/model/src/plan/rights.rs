//! Who may write what in a plan, beyond who may open it.

use super::{Node, NodeKind, Plan, PlanField, PlanOp, PlanValue, field::Party};

/// On which side of the desk somebody writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// The person, or who has custody.
    Person,
    /// Staff.
    Staff,
}

impl Writer {
    /// Whether this side may do this. The person writes her own words and wishes, ticks her own steps and agrees; all else is
    /// written by staff, who do none of these in her place, but may write down her words in a talk.
    #[must_use]
    pub fn may(self, plan: &Plan, op: &PlanOp) -> bool {
        match (self, op) {
            (Self::Staff, PlanOp::Set { cell, .. } | PlanOp::Keep { cell, .. }) => cell.field.by_staff(),
            (Self::Staff, PlanOp::Add { node, .. } | PlanOp::Remove { node }) => node.kind() != NodeKind::Wish,
            (Self::Staff, PlanOp::Step(_)) | (Self::Person, PlanOp::Agree { .. }) => true,
            (Self::Person, PlanOp::Set { cell, .. } | PlanOp::Keep { cell, .. }) => {
                cell.field.by_person() && (cell.field != PlanField::Ticked || is_hers(plan, cell.node))
            }
            (Self::Person, PlanOp::Add { node, .. }) => node.kind() == NodeKind::Wish,
            // A wish that staff took up is part of the plan.
            (Self::Person, PlanOp::Remove { node }) => node.kind() == NodeKind::Wish && plan.goal_of_wish(*node).is_none(),
            (Self::Staff, PlanOp::Agree { .. }) | (Self::Person, PlanOp::Step(_)) => false,
        }
    }
}

/// Whether the person takes a measure.
fn is_hers(plan: &Plan, measure: Node) -> bool {
    plan.value(measure, PlanField::Party) == Some(&PlanValue::Code(Party::Person.code().to_owned()))
}
