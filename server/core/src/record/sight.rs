//! What of a child's record a parent sees who does not live with the child (architecture.md A14).
//!
//! Whoever has custody may read and write the child's record. Where the child lives with the other parent, that one's
//! words may tell where: they are not shown. Under an address lock nothing is shown of how to reach the child at all,
//! whoever wrote it.

use std::collections::BTreeSet;

use lotse_model::{
    catalogue::{FieldId, Section},
    completion::Record,
    document::Document,
    entry::Entry,
    ids::AccountId,
    plan::{Node, Plan, PlanField, PlanOp, PlanValue},
    request::RequestState,
    role::{Relation, Role},
    value::{Answer, Value},
};
use lotse_store::{CaseKey, Tx, consents::Consent, entries, help, requests::Request};

use crate::{
    Failure,
    access::{CaseTarget, Permit, permit::Act},
};

/// The section tells where somebody lives or how to reach her.
pub(crate) const fn tells_where(section: Section) -> bool {
    matches!(section, Section::Contact | Section::Housing)
}

/// The record says that the address is locked.
pub(crate) fn has_address_lock(record: &Record) -> bool {
    record.current(FieldId::SecretAddress, 0) == Some(&Answer::Value(Value::YesNo(true)))
}

/// Which entries and documents of a record somebody sees.
#[derive(Debug, Clone)]
pub(crate) enum Sight {
    /// All of them.
    Whole,
    /// A parent's who lives elsewhere.
    Apart {
        /// Her account, and those of her helpers.
        readers: Vec<AccountId>,
        /// Whether the child's address is locked.
        locked: bool,
    },
}

impl Sight {
    /// Of whoever holds a permit; a helper sees what the person sees who let her. More statements where a parent lives
    /// elsewhere.
    pub(crate) async fn of<A: Act<Target = CaseTarget>>(tx: &Tx, permit: &Permit<A>, key: &CaseKey) -> Result<Self, Failure> {
        let (reader, relation) = permit.eyes();
        if relation != Relation::Custody || permit.same_household() {
            return Ok(Self::Whole);
        }
        let mut readers = vec![reader];
        if permit.help().is_some() {
            let all = help::of_case(tx, permit.scope(), key).await?;
            readers.extend(all.into_iter().filter(|help| help.granted_by == reader).filter_map(|help| help.account));
        }
        let lock = Record::new(entries::of_fields(tx, permit.scope(), key, &[FieldId::SecretAddress]).await?);
        Ok(Self::Apart { readers, locked: has_address_lock(&lock) })
    }

    /// Whether an entry is seen.
    pub(crate) fn sees(&self, entry: &Entry) -> bool {
        let Self::Apart { readers, locked } = self else { return true };
        let section = entry.field.field().section();
        // Where a child is waited for, by day or for an appointment, tells a parent where to find it.
        let is_waited_for = matches!(section, Section::Children | Section::Appointments);
        let hidden = *locked && (tells_where(section) || is_waited_for);
        readers.contains(&entry.by) || (is_of_staff(entry.role) && !hidden)
    }

    /// Whether a document is seen; any paper may tell where somebody lives.
    pub(crate) fn sees_document(&self, document: &Document) -> bool {
        let Self::Apart { readers, locked } = self else { return true };
        readers.contains(&document.by) || (is_of_staff(document.role) && !locked)
    }

    /// Whether it is seen that somebody was let help, and who that is: the other parent's helper is that one's affair.
    pub(crate) fn sees_help(&self, help: &help::Help) -> bool {
        let Self::Apart { readers, .. } = self else { return true };
        readers.contains(&help.granted_by)
    }

    /// Whether what somebody wrote in a place of the plan is seen. A step that was ticked tells nothing; under an address
    /// lock any free text may tell where somebody lives.
    pub(crate) fn sees_cell(&self, field: PlanField, value: Option<&PlanValue>, by: AccountId, role: Role) -> bool {
        let Self::Apart { readers, locked } = self else { return true };
        let is_text = matches!(value, Some(PlanValue::Text(_)));
        readers.contains(&by) || field == PlanField::Ticked || (is_of_staff(role) && !(*locked && is_text))
    }

    /// Empties the places of a plan that are not to be seen, and tells in which nodes there was something.
    pub(crate) fn of_plan(&self, plan: &mut Plan) -> BTreeSet<Node> {
        let mut withheld = BTreeSet::new();
        for (node, data) in &mut plan.nodes {
            for (field, cell) in &mut data.cells {
                if !self.sees_cell(*field, cell.value.as_ref(), cell.by, cell.role) && cell.value.take().is_some() {
                    withheld.insert(*node);
                }
            }
        }
        withheld
    }

    /// Whether what an operation of a plan wrote is seen.
    pub(crate) fn sees_op(&self, op: &PlanOp, by: AccountId, role: Role) -> bool {
        match op {
            PlanOp::Set { cell, value, .. } | PlanOp::Keep { cell, value, .. } => {
                self.sees_cell(cell.field, value.as_ref(), by, role)
            }
            PlanOp::Agree { .. } => self.sees_cell(PlanField::OwnWords, None, by, role),
            PlanOp::Add { .. } | PlanOp::Remove { .. } | PlanOp::Step(_) => true,
        }
    }

    /// Whether what was written in a request and its answer is seen.
    pub(crate) fn sees_request(&self, request: &Request) -> bool {
        let Self::Apart { readers, .. } = self else { return true };
        readers.contains(&request.by)
    }

    /// Whether a request is shown at all: what was granted changes the record for everybody.
    pub(crate) fn knows_request(&self, request: &Request) -> bool {
        self.sees_request(request) || request.state == RequestState::Granted
    }

    /// Consents without the names and purposes that others than the reader wrote: a school or a landlord tells where
    /// somebody lives. That there is such a consent is seen.
    pub(crate) fn of_consents(&self, mut consents: Vec<Consent>) -> Vec<Consent> {
        if let Self::Apart { readers, .. } = self {
            for consent in consents.iter_mut().filter(|consent| !readers.contains(&consent.by)) {
                consent.recipient = None;
                consent.purpose = None;
            }
        }
        consents
    }

    /// Leaves out what is not to be seen.
    pub(crate) fn of_entries(&self, entries: Vec<Entry>) -> Vec<Entry> {
        entries.into_iter().filter(|entry| self.sees(entry)).collect()
    }
}

/// What a helper writes, the person says.
const fn is_of_staff(role: Role) -> bool {
    !matches!(role, Role::Refugee | Role::Helper)
}

#[cfg(test)]
mod tests {
    use lotse_model::{
        entry::{EntryKind, Source},
        ids::EntryId,
    };

    use super::*;

    const FATHER: AccountId = AccountId::from_random([1; 16]);
    const MOTHER: AccountId = AccountId::from_random([2; 16]);
    const STAFF: AccountId = AccountId::from_random([3; 16]);
    const HELPER: AccountId = AccountId::from_random([4; 16]);

    fn entry(number: u8, field: FieldId, value: Value, by: AccountId) -> Entry {
        let role = match by {
            STAFF => Role::Manager,
            HELPER => Role::Helper,
            _ => Role::Refugee,
        };
        Entry {
            id: EntryId::from_random([number; 16]),
            rev: i64::from(number),
            field,
            item: 0,
            kind: if by == STAFF { EntryKind::Confirmed } else { EntryKind::Stated },
            answer: Some(Answer::Value(value)),
            note: None,
            lang: None,
            by,
            role,
            at: 0,
            source: Source::Person,
            answers: None,
        }
    }

    fn numbers(sight: &Sight, entries: &[Entry]) -> Vec<i64> {
        sight.of_entries(entries.to_vec()).iter().map(|entry| entry.rev).collect()
    }

    #[test]
    fn a_parent_who_lives_elsewhere_does_not_learn_where_the_child_lives() {
        let street = |number, by| entry(number, FieldId::Street, Value::Text("Weg 7".into()), by);
        let name = |number, by| entry(number, FieldId::GivenNames, Value::Text("Nour".into()), by);
        let place = entry(5, FieldId::AppointmentPlace, Value::Text("Praxis am Markt".into()), STAFF);
        let entries = vec![name(1, STAFF), street(2, STAFF), street(3, MOTHER), street(4, FATHER), place];
        let father = |locked| Sight::Apart { readers: vec![FATHER], locked };
        assert_eq!(numbers(&Sight::Whole, &entries), [1, 2, 3, 4, 5]);
        assert_eq!(numbers(&father(false), &entries), [1, 2, 4, 5]);
        assert_eq!(numbers(&father(true), &entries), [1, 4], "a lock hides what staff wrote");
    }

    #[test]
    fn a_helper_of_one_parent_writes_what_that_one_says() {
        let street = |number, by| entry(number, FieldId::Street, Value::Text("Weg 7".into()), by);
        let entries = vec![street(1, MOTHER), street(2, HELPER)];
        assert_eq!(numbers(&Sight::Apart { readers: vec![FATHER], locked: false }, &entries), [0; 0], "the mother's helper");
        assert_eq!(numbers(&Sight::Apart { readers: vec![FATHER, HELPER], locked: true }, &entries), [2], "his own helper");
    }
}
