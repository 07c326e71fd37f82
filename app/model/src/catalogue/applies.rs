//! When a group of questions is asked: a childless person sees no Kita, a child no work.

use super::{FieldId, Section};
use crate::{
    catalogue::{FIELDS, Group},
    completion::Record,
    value::{Answer, Value},
};

/// When a group is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// From this age to that one, both in completed years. Whoever did not say her birth counts as grown-up.
    Age(u8, u8),
    /// When children live with the person.
    Parent,
    /// When another field has one of these codes.
    Has(FieldId, &'static [&'static str]),
}

/// The end of an age that has none.
pub(super) const NO_END: u8 = u8::MAX;

impl When {
    /// Whether it holds in a record.
    pub(crate) fn holds(self, record: &Record) -> bool {
        match self {
            Self::Always => true,
            Self::Age(from, to) => match record.age() {
                Some((least, greatest)) => greatest >= from && least <= to,
                None => to == NO_END,
            },
            Self::Parent => lives_with_children(record),
            Self::Has(field, codes) => record.has_code(field, 0, codes),
        }
    }

    /// Whether it reads a field.
    fn reads(self, field: FieldId) -> bool {
        match self {
            Self::Always => false,
            Self::Age(..) => field == FieldId::BirthDate,
            Self::Parent => matches!(field, FieldId::ChildrenHere | FieldId::RelativeKind | FieldId::RelativeWhere),
            Self::Has(other, _) => field == other,
        }
    }
}

impl Section {
    /// Whether answers to it count as progress: not where every question is voluntary or is for staff.
    #[must_use]
    pub fn counts(self) -> bool {
        FIELDS.iter().any(|field| field.section() == self && field.is_awaited())
    }

    /// Whether the answer to a field decides which questions of the section are asked.
    #[must_use]
    pub fn depends_on(self, field: FieldId) -> bool {
        Group::ALL.iter().any(|group| group.section() == self && group.when().reads(field))
            || FIELDS.iter().any(|asked| asked.section() == self && asked.only_if.is_some_and(|(other, _)| other == field))
    }
}

/// Whether the person said that children live with her, or named one among her relatives who does.
fn lives_with_children(record: &Record) -> bool {
    let said = matches!(record.current(FieldId::ChildrenHere, 0), Some(Answer::Value(Value::Number(1..))));
    said || record.items(Group::Relatives).into_iter().any(|item| {
        record.has_code(FieldId::RelativeKind, item, &["child", "stepchild", "foster_child", "ward"])
            && record.has_code(FieldId::RelativeWhere, item, &["same_household"])
    })
}
