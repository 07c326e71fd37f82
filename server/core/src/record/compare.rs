//! What a submitted form changes, by comparing it with what stood there when it was opened and what stands there now.
//!
//! Pure, so that the promise "no submitted value is lost" is tested without a database: a value is saved, or it stands in
//! a conflict that the page shows with everything typed, or it was there already.

use lotse_model::{
    catalogue::{Basis, ConsentKind, FIELDS, Field, Group, Sees},
    completion::Record,
    entry::{Entry, EntryKind, derive},
    form::{FieldError, FormState, RawForm},
    ids::AccountId,
    input,
    role::{Relation, Role},
    value::{Answer, Value},
    view::record::Conflict,
};

/// Who fills the form in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The person: fields that she may state.
    Person,
    /// Her helper: the same fields. What only the person herself can allow or object to, she can't.
    Helper,
    /// The assigned manager: every field.
    Staff,
    /// Who stands in for her: every field but those that the assigned manager alone sees.
    StandIn,
}

impl Side {
    /// The side of staff, by how they stand to the case.
    #[must_use]
    pub const fn of_staff(relation: Relation) -> Self {
        match relation {
            Relation::Assigned => Self::Staff,
            _ => Self::StandIn,
        }
    }

    /// Whether this side may read and write a field.
    #[must_use]
    pub const fn has(self, field: &Field) -> bool {
        match self {
            Self::Person | Self::Helper => field.person_states,
            Self::Staff => true,
            Self::StandIn => matches!(field.sees, Sees::CaseStaff),
        }
    }
}

/// Which page of questions is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The group.
    pub group: Group,
    /// The item; 0 for a group that occurs once.
    pub item: u16,
    /// By whom.
    pub side: Side,
}

/// What a form changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Fields with their new answers.
    pub answers: Vec<(&'static Field, Answer)>,
    /// Fields that somebody else changed since the form was opened and that this form changes too.
    pub conflicts: Vec<Conflict>,
    /// Consents that were ticked in the form.
    pub consents: Vec<ConsentKind>,
}

/// The fields of a group that the side may fill in, in order. A field that hangs on another one of the same page is asked
/// whatever that one says, since the page can't know before it is sent.
pub fn fields(record: &Record, group: Group, item: u16, side: Side) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |field| {
        field.group == group
            && side.has(field)
            && if field.only_if.is_some_and(|(other, _)| other.field().group == group) {
                record.asks(group)
            } else {
                record.applies(field, item)
            }
    })
}

/// Compares a form with the record.
///
/// `base` is the revision that the form was filled from; `consents` are those in force.
///
/// # Errors
/// The form with its errors, when an input is wrong or a consent is missing.
pub fn compare(
    record: &Record,
    asked: Asked,
    raw: &RawForm,
    base: i64,
    by: AccountId,
    consents: &[ConsentKind],
) -> Result<Changes, FormState> {
    let Asked { group, item, side } = asked;
    let mut changes = Changes::default();
    let mut form = FormState::prefilled(raw.clone());
    for field in fields(record, group, item, side) {
        let name = field.id.as_str();
        let sent = match input::read(raw, field.id) {
            Ok(sent) => sent,
            Err(error) => {
                form.error(name, error);
                continue;
            }
        };
        if raw.one(&format!("{name}.pick")) == "theirs" {
            continue;
        }
        let history = record.history(field.id, item);
        let before = derive(history.iter().filter(|entry| entry.rev <= base)).current.and_then(|entry| entry.answer.as_ref());
        // Nothing was sent for what stood there: it was emptied, or its box is no longer ticked.
        let stood = before.is_some_and(|before| !matches!(before, Answer::Emptied | Answer::Removed));
        let sent = sent.or_else(|| stood.then_some(Answer::Emptied));
        let Some(sent) = sent else { continue };
        if before.is_some_and(|before| same(before, &sent)) {
            continue;
        }
        let state = derive(history);
        let now = state.current.and_then(|entry| entry.answer.as_ref());
        if now.is_some_and(|now| same(now, &sent)) {
            continue;
        }
        if let Some(other) = newest_by_another(history, base, by) {
            changes.conflicts.push(Conflict {
                field: field.id,
                mine: Some(sent),
                theirs: now.cloned(),
                before: before.cloned(),
                by: other.role,
                at: other.at,
            });
            continue;
        }
        if let (Basis::Consent(kind), Answer::Value(_)) = (field.basis, &sent) {
            if side == Side::Person && raw.one(&consent_input(kind)) == "yes" {
                if !changes.consents.contains(&kind) {
                    changes.consents.push(kind);
                }
            } else if !consents.contains(&kind) {
                match side {
                    Side::Person => form.error(&consent_input(kind), FieldError::ConsentNeeded),
                    Side::Helper => form.error(name, FieldError::ConsentOfPerson),
                    // Staff enter first that she allowed it, on a page of its own.
                    Side::Staff | Side::StandIn => form.error(name, FieldError::ConsentMissing),
                }
                continue;
            }
        }
        changes.answers.push((field, sent));
    }
    let known = |name: &str| {
        FIELDS.iter().filter(|field| field.group == group).any(|field| {
            input::names(field.id).any(|input| input == name)
                || name.strip_prefix(field.id.as_str()).is_some_and(|part| matches!(part, ".pick" | ".reply" | ".dispute"))
        }) || matches!(name, "base" | "submission" | "source" | "then")
            || name.strip_prefix("consent.").is_some_and(|code| ConsentKind::from_code(code).is_some())
    };
    if let Some(unknown) = raw.names().find(|name| !known(name)) {
        form.error(unknown, FieldError::UnknownField);
    }
    if form.is_bad() { Err(form) } else { Ok(changes) }
}

/// The input with which a consent is given on the page of the field that needs it.
#[must_use]
pub fn consent_input(kind: ConsentKind) -> String {
    format!("consent.{}", kind.code())
}

/// Whether two answers say the same; for dated ones how the date came about does not matter.
fn same(one: &Answer, other: &Answer) -> bool {
    match (one, other) {
        (
            Answer::Value(Value::Dated { code, since, .. }),
            Answer::Value(Value::Dated { code: other_code, since: other_since, .. }),
        ) => code == other_code && since == other_since,
        _ => one == other,
    }
}

/// The newest entry after `base` in which somebody else answered the field.
fn newest_by_another(history: &[Entry], base: i64, by: AccountId) -> Option<&Entry> {
    history.iter().rev().find(|entry| {
        entry.rev > base && entry.by != by && matches!(entry.kind, EntryKind::Stated | EntryKind::OnBehalf | EntryKind::Confirmed)
    })
}

/// As what an answer of this side is kept.
#[must_use]
pub const fn kind_of(side: Side, from_document: bool) -> EntryKind {
    match (side, from_document) {
        (Side::Person | Side::Helper, _) => EntryKind::Stated,
        (Side::Staff | Side::StandIn, false) => EntryKind::OnBehalf,
        (Side::Staff | Side::StandIn, true) => EntryKind::Confirmed,
    }
}

/// The role that an entry of this side carries.
#[must_use]
pub const fn role_of(side: Side) -> Role {
    match side {
        Side::Person => Role::Refugee,
        Side::Helper => Role::Helper,
        Side::Staff | Side::StandIn => Role::Manager,
    }
}

#[cfg(test)]
mod tests;
