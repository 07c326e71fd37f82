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
use lotse_store::{CaseKey, Tx, entries};

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
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sight {
    /// All of them.
    Whole,
    /// A parent's who lives elsewhere.
    Apart {
        /// Her account.
        reader: AccountId,
        /// Whether the child's address is locked.
        locked: bool,
    },
}

impl Sight {
    /// Of whoever holds a permit. One more statement where a parent lives elsewhere.
    pub(crate) async fn of<A: Act<Target = CaseTarget>>(tx: &Tx, permit: &Permit<A>, key: &CaseKey) -> Result<Self, Failure> {
        if permit.relation() != Relation::Custody || permit.same_household() {
            return Ok(Self::Whole);
        }
        let lock = Record::new(entries::of_fields(tx, permit.scope(), key, &[FieldId::SecretAddress]).await?);
        Ok(Self::Apart { reader: permit.account(), locked: has_address_lock(&lock) })
    }

    /// Whether an entry is seen.
    pub(crate) fn sees(self, entry: &Entry) -> bool {
        let Self::Apart { reader, locked } = self else { return true };
        entry.by == reader || (entry.role != Role::Refugee && !(locked && tells_where(entry.field.field().section())))
    }

    /// Whether a document is seen; any paper may tell where somebody lives.
    pub(crate) fn sees_document(self, document: &Document) -> bool {
        let Self::Apart { reader, locked } = self else { return true };
        document.by == reader || (document.role != Role::Refugee && !locked)
    }

    /// Leaves out what is not to be seen.
    pub(crate) fn of_entries(self, entries: Vec<Entry>) -> Vec<Entry> {
        entries.into_iter().filter(|entry| self.sees(entry)).collect()
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
        let entries = vec![name(1, STAFF), street(2, STAFF), street(3, MOTHER), street(4, FATHER)];
        assert_eq!(numbers(Sight::Whole, &entries), [1, 2, 3, 4]);
        assert_eq!(numbers(Sight::Apart { reader: FATHER, locked: false }, &entries), [1, 2, 4]);
        assert_eq!(numbers(Sight::Apart { reader: FATHER, locked: true }, &entries), [1, 4], "a lock hides what staff wrote");
    }
}
