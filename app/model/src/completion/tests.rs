//! Which questions are asked, and that what is not asked does not count.

use time::macros::date;

use super::*;
use crate::{
    date::PartialDate,
    entry::{EntryKind, Source},
    ids::{AccountId, EntryId},
    lang::Lang,
    role::Role,
    value::Code,
};

const TODAY: Date = date!(2018 - 04 - 27);

fn record(answers: &[(FieldId, u16, Value)]) -> Record {
    let entry = |(rev, (field, item, value)): (i64, &(FieldId, u16, Value))| Entry {
        id: EntryId::from_random([0; 16]),
        rev,
        field: *field,
        item: *item,
        kind: EntryKind::Stated,
        answer: Some(Answer::Value(value.clone())),
        note: None,
        lang: Some(Lang::De),
        by: AccountId::from_random([1; 16]),
        role: Role::Refugee,
        at: rev,
        source: Source::Person,
        answers: None,
    };
    Record::new((1..).zip(answers).map(entry).collect()).on(TODAY)
}

fn born(year: i32) -> (FieldId, u16, Value) {
    (FieldId::BirthDate, 0, Value::Date(PartialDate::new(year, None, None, false).expect("a year")))
}

fn code(field: FieldId, item: u16, code: &str) -> (FieldId, u16, Value) {
    (field, item, Value::Code(Code::new(code)))
}

fn asked(record: &Record, groups: &[Group]) -> Vec<bool> {
    groups.iter().map(|group| record.asks(*group)).collect()
}

#[test]
fn age_decides_what_is_asked() {
    let groups = [Group::Kita, Group::ChildSchool, Group::WorkState, Group::Benefits, Group::Marital];
    assert_eq!(asked(&record(&[born(2015)]), &groups), [true, false, false, false, false]);
    assert_eq!(asked(&record(&[born(2008)]), &groups), [false, true, false, false, false]);
    assert_eq!(asked(&record(&[born(2001)]), &groups), [false, true, true, true, true]);
    assert_eq!(asked(&record(&[born(1985)]), &groups), [false, false, true, true, true]);
    // Who did not say it is asked as a grown-up.
    assert_eq!(asked(&record(&[]), &groups), [false, false, true, true, true]);
    // Born some time in 2011 she is six or seven, so both fit.
    assert_eq!(asked(&record(&[born(2011)]), &groups), [true, true, false, false, false]);
}

#[test]
fn age_grows() {
    let child = record(&[born(2015)]);
    assert!(child.clone().on(date!(2018 - 04 - 27)).asks(Group::Kita));
    assert!(!child.clone().on(date!(2023 - 01 - 01)).asks(Group::Kita));
    assert!(child.on(date!(2023 - 01 - 01)).asks(Group::ChildSchool));
}

#[test]
fn only_whoever_lives_with_children_is_asked_who_looks_after_them() {
    let number = |n| (FieldId::ChildrenHere, 0, Value::Number(n));
    assert!(!record(&[born(1985)]).asks(Group::Childcare));
    assert!(!record(&[born(1985), number(0)]).asks(Group::Childcare));
    assert!(record(&[born(1985), number(2)]).asks(Group::Childcare));
    let child = |place| record(&[code(FieldId::RelativeKind, 1, "child"), code(FieldId::RelativeWhere, 1, place)]);
    assert!(child("same_household").asks(Group::Childcare));
    assert!(!child("origin").asks(Group::Childcare), "a daughter in Eritrea goes to no Kita here");
    let two = record(&[code(FieldId::RelativeKind, 1, "parent"), code(FieldId::RelativeWhere, 1, "same_household")]);
    assert!(!two.asks(Group::Childcare));
}

#[test]
fn completion_follows() {
    assert_eq!(record(&[born(1985)]).completion(Section::Children), Completion::default());
    let parent = record(&[born(1985), (FieldId::ChildrenHere, 0, Value::Number(1))]);
    // For what they need care is asked only when it is sought.
    assert_eq!(parent.completion(Section::Children).applicable, 1);
    let seeking = record(&[(FieldId::ChildrenHere, 0, Value::Number(1)), code(FieldId::ChildcareNeed, 0, "searching")]);
    let completion = seeking.completion(Section::Children);
    assert_eq!((completion.applicable, completion.answered), (2, 1));
    // Health is voluntary altogether.
    let insured = record(&[code(FieldId::Insurance, 0, "statutory")]);
    assert_eq!(insured.completion(Section::Health).applicable, 0);
    assert!(!Section::Health.counts() && Section::Money.counts());
}

#[test]
fn a_section_knows_what_it_hangs_on() {
    let on = |field| Section::ALL.iter().copied().filter(move |section| section.depends_on(field)).collect::<Vec<_>>();
    assert!(on(FieldId::BirthDate).contains(&Section::Children) && on(FieldId::BirthDate).contains(&Section::Work));
    assert_eq!(on(FieldId::ChildrenHere), [Section::Children]);
    assert_eq!(on(FieldId::Sex), [Section::Health]);
    assert_eq!(on(FieldId::WorkPermit), [Section::Work]);
    assert_eq!(on(FieldId::Street), []);
}

#[test]
fn what_is_set_aside_stays_open_and_waits_for_nobody() {
    let mut record = record(&[(FieldId::Street, 0, Value::Text("Marktplatz 1".to_owned()))]);
    let entry = record.history(FieldId::Street, 0).first().cloned().expect("an entry");
    assert_eq!(record.completion(Section::Contact).waits_since, Some(1));
    record.push(Entry { rev: 2, at: 2, answer: Some(Answer::Later), ..entry.clone() });
    let before = record.completion(Section::Contact);
    assert_eq!((before.answered, before.proposals, before.set_aside, before.waits_since), (0, 0, 1, None));
    record.push(Entry { rev: 3, at: 3, answer: Some(Answer::Emptied), ..entry });
    let after = record.completion(Section::Contact);
    assert_eq!((after.answered, after.proposals, after.set_aside), (0, 0, 0));
}
