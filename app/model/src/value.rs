//! What an answer to a field looks like once it is parsed.

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;

/// A stable ASCII code of a value list. Never renamed; a retired code stays readable.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(String);

impl Code {
    /// Takes a code of a value list or of a stored row.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self(code.to_owned())
    }

    /// The code as it stands in forms, rows and exports.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a dated answer tells of a change in the person's life or mends an earlier answer (architecture.md A5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// "This changed on …": the earlier answer was right until then.
    Changed,
    /// "This was wrong": the answer in force is replaced.
    Corrected,
}

/// A given value. The catalogue's [`Kind`](crate::catalogue::Kind) of the field says which variant it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Names, notes, numbers of papers, telephone numbers.
    Text(String),
    /// One of a value list.
    Code(Code),
    /// Several of a value list, in the list's order.
    Codes(Vec<Code>),
    /// A date that may be partial or estimated.
    Date(PartialDate),
    /// Yes or no.
    YesNo(bool),
    /// A whole number.
    Number(i64),
    /// One of a value list, in force since a date.
    Dated {
        /// What is in force.
        code: Code,
        /// Since when.
        since: PartialDate,
        /// A change or a correction.
        how: How,
    },
}

/// What a person or staff answered to one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A value.
    Value(Value),
    /// "I don't know": the field counts as answered.
    DontKnow,
    /// "Doesn't apply": the field counts as answered.
    NotApplicable,
    /// "Later: ask me at the next appointment": the field stays open, is set aside, and stands on the manager's list for
    /// the appointment.
    Later,
    /// What stood here was taken out: the field is open as if it had never been answered.
    Emptied,
    /// The item of a repeated group was taken away.
    Removed,
}

impl Answer {
    /// Whether the field counts as answered (architecture.md A5).
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        !matches!(self, Self::Later | Self::Emptied | Self::Removed)
    }

    /// The value, if one was given.
    #[must_use]
    pub const fn value(&self) -> Option<&Value> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// The code of a single choice, dated or not.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self.value()? {
            Value::Code(code) | Value::Dated { code, .. } => Some(code.as_str()),
            _ => None,
        }
    }

    /// The text of a text value.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = self.value()? { Some(text) } else { None }
    }
}
