//! No sequence of saves, tabs and resubmissions loses a value.

use lotse_model::{
    catalogue::FieldId,
    entry::Source,
    ids::EntryId,
    value::{Answer, Value},
};
use proptest::prelude::*;

use super::*;

/// Who saves: the person in one of two tabs, or staff.
const PERSON: AccountId = AccountId::from_random([1; 16]);
const STAFF: AccountId = AccountId::from_random([2; 16]);

const fn asked(group: Group, side: Side) -> Asked {
    Asked { group, item: 0, side }
}

/// An open form: what it was filled with, and the revision it was filled from.
#[derive(Clone)]
struct Tab {
    raw: RawForm,
    base: i64,
}

/// A case in memory that is saved into as `record::save` does.
#[derive(Default)]
struct Case {
    record: Record,
    entries: Vec<Entry>,
    rev: i64,
}

impl Case {
    fn open(&self) -> Tab {
        let mut raw = RawForm::default();
        for field in fields(&self.record, Group::Address, 0, Side::Staff) {
            if let Some(answer) = self.record.current(field.id, 0) {
                input::fill(&mut raw, field.id, answer);
            }
        }
        Tab { raw, base: self.rev }
    }

    fn save(&mut self, tab: &Tab, side: Side) -> Changes {
        let by = if side == Side::Person { PERSON } else { STAFF };
        let changes =
            compare(&self.record, asked(Group::Address, side), &tab.raw, tab.base, by, &[]).expect("plain words are valid");
        if !changes.conflicts.is_empty() || changes.answers.is_empty() {
            return changes;
        }
        self.rev += 1;
        for (field, answer) in &changes.answers {
            let number = u8::try_from(self.entries.len() % 251).expect("small");
            let entry = Entry {
                id: EntryId::from_random([number; 16]),
                rev: self.rev,
                field: field.id,
                item: 0,
                kind: kind_of(side, false),
                answer: Some(answer.clone()),
                note: None,
                lang: None,
                by,
                role: role_of(side),
                at: self.rev,
                source: Source::Person,
                answers: None,
            };
            self.record.push(entry.clone());
            self.entries.push(entry);
        }
        changes
    }

    fn keeps(&self, field: FieldId, text: &str) -> bool {
        self.entries.iter().any(|entry| entry.field == field && entry.answer.as_ref().and_then(Answer::text) == Some(text))
    }
}

#[derive(Debug, Clone)]
enum Step {
    Open(usize),
    Type(usize, usize, u8),
    Submit(usize),
}

const FIELDS_TYPED: [FieldId; 3] = [FieldId::CareOf, FieldId::Street, FieldId::Town];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        (0usize..3).prop_map(Step::Open),
        (0usize..3, 0usize..3, 0u8..4).prop_map(|(tab, field, word)| Step::Type(tab, field, word)),
        (0usize..3).prop_map(Step::Submit),
    ];
    proptest::collection::vec(step, 1..40)
}

proptest! {
    /// Every submitted value is current or in the history, or stands in a conflict that is shown; what a form did not touch
    /// is never changed by it.
    #[test]
    fn nothing_submitted_is_lost(steps in steps()) {
        let mut case = Case::default();
        // Tabs 0 and 1 are the person's, tab 2 is the manager's.
        let mut tabs: Vec<Tab> = (0..3).map(|_| case.open()).collect();
        for step in steps {
            match step {
                Step::Open(tab) => tabs[tab] = case.open(),
                Step::Type(tab, field, word) => tabs[tab].raw.set(FIELDS_TYPED[field].as_str(), format!("word {word}")),
                Step::Submit(tab) => {
                    let side = if tab == 2 { Side::Staff } else { Side::Person };
                    let before: Vec<Option<Answer>> =
                        FIELDS_TYPED.iter().map(|field| case.record.current(*field, 0).cloned()).collect();
                    let changes = case.save(&tabs[tab], side);
                    for (index, field) in FIELDS_TYPED.into_iter().enumerate() {
                        let typed = tabs[tab].raw.one(field.as_str());
                        let conflict = changes.conflicts.iter().any(|conflict| conflict.field == field);
                        let pending = !changes.conflicts.is_empty();
                        if !typed.is_empty() {
                            prop_assert!(pending || conflict || case.keeps(field, typed), "{typed} is gone");
                        }
                        let touched = changes.answers.iter().any(|(changed, _)| changed.id == field);
                        if !touched || pending {
                            prop_assert_eq!(case.record.current(field, 0).cloned(), before[index].clone());
                        }
                    }
                    // Conflicts are about other people's values alone.
                    for conflict in &changes.conflicts {
                        prop_assert_ne!(conflict.by, role_of(side));
                    }
                    if changes.conflicts.is_empty() {
                        tabs[tab] = case.open();
                    }
                }
            }
        }
    }

    /// Sending the same form again after it was saved changes nothing.
    #[test]
    fn a_resubmission_changes_nothing(word in "[a-z]{1,8}") {
        let mut case = Case::default();
        let mut tab = case.open();
        tab.raw.set("contact.street", word);
        prop_assert_eq!(case.save(&tab, Side::Person).answers.len(), 1);
        prop_assert!(case.save(&tab, Side::Person).answers.is_empty());
    }
}

#[test]
fn an_erased_value_is_open_again_and_stays_in_the_history() {
    let mut case = Case::default();
    let mut tab = case.open();
    tab.raw.set("contact.street", "Marktplatz 1");
    case.save(&tab, Side::Person);
    let mut tab = case.open();
    tab.raw.set("contact.street", "");
    case.save(&tab, Side::Person);
    assert_eq!(case.record.current(FieldId::Street, 0), Some(&Answer::Emptied));
    assert!(case.keeps(FieldId::Street, "Marktplatz 1"));
}

#[test]
fn what_was_set_aside_can_be_taken_up_again() {
    let mut case = Case::default();
    let mut tab = case.open();
    tab.raw.set("contact.street.answer", "later");
    case.save(&tab, Side::Person);
    assert_eq!(case.record.current(FieldId::Street, 0), Some(&Answer::Later));
    // The form as it came changes nothing; without the tick nothing stands there any more.
    let mut tab = case.open();
    assert!(case.save(&tab, Side::Person).answers.is_empty());
    tab.raw.set("contact.street.answer", "");
    case.save(&tab, Side::Person);
    assert_eq!(case.record.current(FieldId::Street, 0), Some(&Answer::Emptied));
    let again = case.open();
    assert!(case.save(&again, Side::Person).answers.is_empty());
}

#[test]
fn a_conflict_shows_mine_theirs_and_before() {
    let mut case = Case::default();
    let mut first = case.open();
    first.raw.set("contact.street", "A 1");
    case.save(&first, Side::Person);
    let (mut mine, mut theirs) = (case.open(), case.open());
    mine.raw.set("contact.street", "B 2");
    theirs.raw.set("contact.street", "C 3");
    case.save(&theirs, Side::Staff);
    let changes = case.save(&mine, Side::Person);
    let text = |answer: &Option<Answer>| answer.as_ref().and_then(Answer::text).map(str::to_owned);
    let conflict = changes.conflicts.first().expect("a conflict");
    assert_eq!(text(&conflict.before).as_deref(), Some("A 1"));
    assert_eq!(text(&conflict.theirs).as_deref(), Some("C 3"));
    assert_eq!(text(&conflict.mine).as_deref(), Some("B 2"));
    // Resolved on the newer base: theirs stays, or mine is saved.
    let mut chosen = Tab { raw: mine.raw.clone(), base: case.rev };
    chosen.raw.set("contact.street.pick", "theirs");
    assert!(case.save(&chosen, Side::Person).answers.is_empty());
    chosen.raw.set("contact.street.pick", "mine");
    assert_eq!(case.save(&chosen, Side::Person).answers.len(), 1);
}

#[test]
fn a_consent_field_waits_for_its_consent() {
    let record = Record::default();
    let raw = RawForm::from_pairs([("contact.phone".to_owned(), "0151 2345678".to_owned())]);
    let refused = compare(&record, asked(Group::Phone, Side::Person), &raw, 0, PERSON, &[]).expect_err("no consent");
    assert_eq!(refused.error_at("consent.c10"), Some(FieldError::ConsentNeeded));
    assert_eq!(refused.raw.one("contact.phone"), "0151 2345678");
    let given = compare(&record, asked(Group::Phone, Side::Person), &raw, 0, PERSON, &[ConsentKind::ElectronicContact]);
    assert_eq!(given.expect("consent in force").answers.len(), 1);
}

#[test]
fn unknown_fields_are_named() {
    let raw = RawForm::from_pairs([("housing.kind".to_owned(), "vu".to_owned())]);
    let refused =
        compare(&Record::default(), asked(Group::Phone, Side::Person), &raw, 0, PERSON, &[]).expect_err("unknown field");
    assert_eq!(refused.error_at("housing.kind"), Some(FieldError::UnknownField));
    let value = Answer::Value(Value::YesNo(true));
    assert!(same(&value, &value.clone()));
}
