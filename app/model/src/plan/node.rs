//! What a plan is made of, and how its places are named in forms, events and rows.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    ids::NodeId,
    plan::{Area, PlanField},
};

/// The kinds of nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeKind {
    /// The plan itself.
    Head,
    /// An area of life.
    Area,
    /// A goal.
    Goal,
    /// A measure of a goal.
    Measure,
    /// A review.
    Review,
    /// A wish of the person.
    Wish,
}

/// A node of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Node {
    /// The plan itself.
    Head,
    /// An area of life.
    Area(Area),
    /// A goal.
    Goal(NodeId),
    /// A measure of a goal.
    Measure(NodeId),
    /// A review.
    Review(NodeId),
    /// A wish of the person.
    Wish(NodeId),
}

impl Node {
    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> NodeKind {
        match self {
            Self::Head => NodeKind::Head,
            Self::Area(_) => NodeKind::Area,
            Self::Goal(_) => NodeKind::Goal,
            Self::Measure(_) => NodeKind::Measure,
            Self::Review(_) => NodeKind::Review,
            Self::Wish(_) => NodeKind::Wish,
        }
    }

    /// Whether every plan has it, so that nobody adds it or takes it away.
    #[must_use]
    pub const fn is_fixed(self) -> bool {
        matches!(self, Self::Head | Self::Area(_))
    }

    /// Its id; none for a fixed one.
    #[must_use]
    pub const fn id(self) -> Option<NodeId> {
        match self {
            Self::Head | Self::Area(_) => None,
            Self::Goal(id) | Self::Measure(id) | Self::Review(id) | Self::Wish(id) => Some(id),
        }
    }

    /// One of its places.
    #[must_use]
    pub const fn at(self, field: PlanField) -> CellRef {
        CellRef { node: self, field }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Head => f.write_str("head"),
            Self::Area(area) => write!(f, "area-{}", area.code()),
            Self::Goal(id) => write!(f, "goal-{id}"),
            Self::Measure(id) => write!(f, "measure-{id}"),
            Self::Review(id) => write!(f, "review-{id}"),
            Self::Wish(id) => write!(f, "wish-{id}"),
        }
    }
}

/// The text names no place of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place of a plan")]
pub struct BadPlace;

impl FromStr for Node {
    type Err = BadPlace;

    fn from_str(text: &str) -> Result<Self, BadPlace> {
        if text == "head" {
            return Ok(Self::Head);
        }
        let (kind, rest) = text.split_once('-').ok_or(BadPlace)?;
        let id = || rest.parse().map_err(|_| BadPlace);
        match kind {
            "area" => Area::from_code(rest).map(Self::Area).ok_or(BadPlace),
            "goal" => id().map(Self::Goal),
            "measure" => id().map(Self::Measure),
            "review" => id().map(Self::Review),
            "wish" => id().map(Self::Wish),
            _ => Err(BadPlace),
        }
    }
}

impl From<Node> for String {
    fn from(node: Node) -> Self {
        node.to_string()
    }
}

impl TryFrom<String> for Node {
    type Error = BadPlace;

    fn try_from(text: String) -> Result<Self, BadPlace> {
        text.parse()
    }
}

/// One place of a plan: a field of a node. As text `goal-<id>.status`: the name of its input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct CellRef {
    /// The node.
    pub node: Node,
    /// The field.
    pub field: PlanField,
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.node, self.field.code())
    }
}

impl FromStr for CellRef {
    type Err = BadPlace;

    fn from_str(text: &str) -> Result<Self, BadPlace> {
        let (node, field) = text.split_once('.').ok_or(BadPlace)?;
        let cell = Self { node: node.parse()?, field: PlanField::from_code(field).ok_or(BadPlace)? };
        if cell.field.node() == cell.node.kind() { Ok(cell) } else { Err(BadPlace) }
    }
}

impl From<CellRef> for String {
    fn from(cell: CellRef) -> Self {
        cell.to_string()
    }
}

impl TryFrom<String> for CellRef {
    type Error = BadPlace;

    fn try_from(text: String) -> Result<Self, BadPlace> {
        text.parse()
    }
}
