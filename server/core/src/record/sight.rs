//! What of a child's record a parent sees who does not live with the child (architecture.md A14).
//!
//! Whoever has custody may read and write the child's record. Where the child lives with the other parent, that one's
//! words may tell where: they are not shown. Under an address lock nothing is shown of how to reach the child at all,
//! whoever wrote it.

use lotse_model::{
    catalogue::{FieldId, Section},
    completion::Record,
    document::Document,
    entry::Entry,
    ids::AccountId,
    role::{Relation, Role},
    value::{Answer, Value},
};
use lotse_store::{Tx, households};

use crate::{Core, Failure, Principal, access::CaseTarget};

/// Which entries of a record somebody sees.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sight {
    /// All of them.
    Whole,
    /// A parent's who lives elsewhere.
    Apart(AccountId),
}

impl Sight {
    /// Of the person in a relation to a case.
    pub(crate) async fn of(
        core: &Core,
        tx: &Tx,
        who: &Principal,
        relation: Relation,
        target: CaseTarget,
    ) -> Result<Self, Failure> {
        let (Relation::Custody, Some(person)) = (relation, who.person()) else { return Ok(Self::Whole) };
        let scope = lotse_store::CarrierScope::new(target.carrier);
        let together = households::live_together(tx, scope, target.case, person, core.clock.business_date()).await?;
        Ok(if together { Self::Whole } else { Self::Apart(who.account()) })
    }

    /// Whether a document is seen: papers tell where somebody lives, so only one's own.
    pub(crate) fn sees_document(self, document: &Document) -> bool {
        match self {
            Self::Whole => true,
            Self::Apart(reader) => document.by == reader,
        }
    }

    /// Leaves out what is not to be seen.
    pub(crate) fn of_entries(self, entries: Vec<Entry>) -> Vec<Entry> {
        let locked = self.finds_lock(&entries);
        entries.into_iter().filter(|entry| self.sees(entry, locked)).collect()
    }

    /// Whether the address is locked, as far as it matters to this sight.
    pub(crate) fn finds_lock(self, entries: &[Entry]) -> bool {
        let Self::Apart(_) = self else { return false };
        let lock = entries.iter().filter(|entry| entry.field == FieldId::SecretAddress).cloned().collect();
        matches!(Record::new(lock).current(FieldId::SecretAddress, 0), Some(Answer::Value(Value::YesNo(true))))
    }

    /// Whether an entry is seen.
    pub(crate) fn sees(self, entry: &Entry, locked: bool) -> bool {
        let Self::Apart(reader) = self else { return true };
        let tells_where = matches!(entry.field.field().section(), Section::Contact | Section::Housing);
        entry.by == reader || (entry.role != Role::Refugee && !(locked && tells_where))
    }
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

    fn entry(number: u8, field: FieldId, value: Value, by: AccountId) -> Entry {
        let role = if by == STAFF { Role::Manager } else { Role::Refugee };
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

    fn numbers(sight: Sight, entries: &[Entry]) -> Vec<i64> {
        sight.of_entries(entries.to_vec()).iter().map(|entry| entry.rev).collect()
    }

    #[test]
    fn a_parent_who_lives_elsewhere_does_not_learn_where_the_child_lives() {
        let street = |number, by| entry(number, FieldId::Street, Value::Text("Weg 7".into()), by);
        let name = |number, by| entry(number, FieldId::GivenNames, Value::Text("Nour".into()), by);
        let mut entries = vec![name(1, STAFF), street(2, STAFF), street(3, MOTHER), street(4, FATHER)];
        assert_eq!(numbers(Sight::Whole, &entries), [1, 2, 3, 4]);
        assert_eq!(numbers(Sight::Apart(FATHER), &entries), [1, 2, 4]);
        entries.push(entry(5, FieldId::SecretAddress, Value::YesNo(true), STAFF));
        assert_eq!(numbers(Sight::Apart(FATHER), &entries), [1, 4], "a lock hides what staff wrote, and itself");
        entries.push(entry(6, FieldId::SecretAddress, Value::YesNo(false), STAFF));
        assert_eq!(numbers(Sight::Apart(FATHER), &entries), [1, 2, 4, 5, 6]);
    }
}
