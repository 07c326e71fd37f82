//! What is answered and what is confirmed in a case (architecture.md A5).

use std::collections::BTreeMap;

use time::Date;

use crate::{
    catalogue::{FIELDS, Field, FieldId, Group, Section},
    entry::{Entry, FieldState, Millis, derive},
    value::{Answer, Value},
};

/// The entries of one case, by field and item, with what follows from them.
#[derive(Debug, Clone, Default)]
pub struct Record {
    entries: BTreeMap<(FieldId, u16), Vec<Entry>>,
    today: Option<Date>,
}

impl Record {
    /// Sorts the entries of a case, given in the order in which they were written. Which questions are asked depends on
    /// the person's age, so it can be said only [`on`](Self::on) a day.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut record = Self::default();
        for entry in entries {
            record.push(entry);
        }
        record
    }

    /// The same record on a day.
    #[must_use]
    pub const fn on(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// The least and the greatest age on the record's day; `None` while the birth or the day is not known.
    #[must_use]
    pub fn age(&self) -> Option<(u8, u8)> {
        match (self.current(FieldId::BirthDate, 0), self.today) {
            (Some(Answer::Value(Value::Date(birth))), Some(today)) => Some(birth.age_on(today)),
            _ => None,
        }
    }

    /// Whether the current answer is one of these codes.
    #[must_use]
    pub fn has_code(&self, field: FieldId, item: u16, codes: &[&str]) -> bool {
        self.current(field, item).and_then(Answer::code).is_some_and(|code| codes.contains(&code))
    }

    /// Adds an entry that was written last.
    pub fn push(&mut self, entry: Entry) {
        self.entries.entry((entry.field, entry.item)).or_default().push(entry);
    }

    /// All entries of a field and item in the order in which they were written.
    #[must_use]
    pub fn history(&self, field: FieldId, item: u16) -> &[Entry] {
        self.entries.get(&(field, item)).map_or(&[], Vec::as_slice)
    }

    /// The state of a field and item.
    #[must_use]
    pub fn state(&self, field: FieldId, item: u16) -> FieldState<'_> {
        derive(self.history(field, item))
    }

    /// The current answer.
    #[must_use]
    pub fn current(&self, field: FieldId, item: u16) -> Option<&Answer> {
        self.state(field, item).current.and_then(|entry| entry.answer.as_ref())
    }

    /// Every entry, in no particular order over fields.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values().flatten()
    }

    /// The items of a repeated group that were not taken away; `[0]` for a group that occurs once.
    #[must_use]
    pub fn items(&self, group: Group) -> Vec<u16> {
        if !group.repeated() {
            return vec![0];
        }
        let of_field = |field: &Field| self.entries.range((field.id, 1)..=(field.id, u16::MAX)).map(|((_, item), _)| *item);
        let mut items: Vec<u16> = FIELDS.iter().filter(|field| field.group == group).flat_map(of_field).collect();
        items.sort_unstable();
        items.dedup();
        items.retain(|item| !self.is_removed(group, *item));
        items
    }

    fn is_removed(&self, group: Group, item: u16) -> bool {
        FIELDS.iter().filter(|field| field.group == group).any(|field| self.current(field.id, item) == Some(&Answer::Removed))
    }

    /// The number for a new item of a repeated group.
    #[must_use]
    pub fn next_item(&self, group: Group) -> u16 {
        self.entries
            .keys()
            .filter(|(field, _)| field.field().group == group)
            .map(|(_, item)| *item)
            .max()
            .unwrap_or(0)
            .saturating_add(1)
    }

    /// Whether a group is asked in this case.
    #[must_use]
    pub fn asks(&self, group: Group) -> bool {
        group.when().holds(self)
    }

    /// Whether the field is asked in this case, by the person's age and by the answers that others have.
    #[must_use]
    pub fn applies(&self, field: &Field, item: u16) -> bool {
        self.asks(field.group) && field.only_if.is_none_or(|(other, codes)| self.has_code(other, item, codes))
    }

    /// Whether the question is to be asked at the next appointment.
    #[must_use]
    pub fn is_set_aside(&self, field: FieldId, item: u16) -> bool {
        self.current(field, item) == Some(&Answer::Later)
    }

    /// How far a section is.
    #[must_use]
    pub fn completion(&self, section: Section) -> Completion {
        let mut completion = Completion::default();
        for field in FIELDS.iter().filter(|field| field.section() == section) {
            for item in self.items(field.group) {
                let state = self.state(field.id, item);
                if let Some(proposal) = state.proposal.filter(|_| field.needs_proof) {
                    completion.proposals += 1;
                    completion.waits_since = Some(completion.waits_since.map_or(proposal.at, |since| since.min(proposal.at)));
                }
                completion.questions += u16::from(state.question.is_some());
                let applies = self.applies(field, item);
                completion.set_aside += u16::from(applies && self.is_set_aside(field.id, item));
                if !(applies && field.is_awaited()) {
                    continue;
                }
                completion.applicable += 1;
                completion.answered +=
                    u16::from(state.current.and_then(|entry| entry.answer.as_ref()).is_some_and(Answer::is_answered));
                if field.needs_proof {
                    completion.to_confirm += 1;
                    completion.confirmed += u16::from(state.confirmed.is_some());
                }
            }
        }
        completion
    }
}

/// How far a section of a case is. Fields that need a consent or may stay empty, and those that only
/// staff fill in, do not count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Completion {
    /// Questions that apply.
    pub applicable: u16,
    /// Of these, with a value, "I don't know" or "doesn't apply".
    pub answered: u16,
    /// Questions that apply and need proof.
    pub to_confirm: u16,
    /// Of these, answered by staff.
    pub confirmed: u16,
    /// Answers waiting for staff.
    pub proposals: u16,
    /// Questions of staff waiting for the person.
    pub questions: u16,
    /// Questions set aside for the next appointment, voluntary ones too.
    pub set_aside: u16,
    /// Since when the oldest answer that waits for staff waits.
    pub waits_since: Option<Millis>,
}

impl Completion {
    /// Whether every question is answered.
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        self.answered == self.applicable
    }

    /// Whether staff answered every field that needs proof.
    #[must_use]
    pub const fn is_confirmed(&self) -> bool {
        self.confirmed == self.to_confirm
    }
}

#[cfg(test)]
mod tests;
