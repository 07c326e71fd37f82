//! What the council paper says of the four cases has a field, and stands in their records.

use lotse_model::{
    catalogue::{Basis, FieldId as F, Section},
    completion::Record,
    entry::{Entry, EntryKind},
    ids::{AccountId, EntryId},
    role::Role,
    value::{Answer, Value},
};
use time::{Date, macros::date};

use super::{super::plan::Person, *};
use crate::demo::plan::{DAY, Writer};

/// The record of a person as it stands on the demo's day.
fn record(person: &Person) -> Record {
    let mut record = Record::default().on(DAY);
    for (rev, sitting) in (1..).zip(&person.sittings) {
        for line in &sitting.lines {
            record.push(Entry {
                id: EntryId::from_random([0; 16]),
                rev,
                field: line.field,
                item: line.item,
                kind: line.kind,
                answer: line.answer.clone(),
                note: line.note.clone(),
                lang: None,
                by: AccountId::from_random([1; 16]),
                role: if sitting.writer == Writer::Person { Role::Refugee } else { Role::Manager },
                at: sitting.at,
                source: line.source,
                answers: None,
            });
        }
    }
    record
}

fn records(case: Case) -> Vec<Record> {
    household(case).persons.iter().map(record).collect()
}

/// Whether a field of any item has a code, also among the entries of before.
fn had(record: &Record, field: F, code: &str) -> bool {
    record.entries().any(|entry| {
        let answer = entry.answer.as_ref();
        entry.field == field
            && (answer.and_then(Answer::code) == Some(code)
                || matches!(answer.and_then(Answer::value),
                    Some(Value::Codes(codes)) if codes.iter().any(|known| known.as_str() == code)))
    })
}

fn since(record: &Record, field: F, code: &str) -> Option<Date> {
    record.entries().find_map(|entry| match entry.answer.as_ref()?.value()? {
        Value::Dated { code: known, since, .. } if entry.field == field && known.as_str() == code => Some(since.earliest()),
        _ => None,
    })
}

fn age(record: &Record) -> u8 {
    record.age().expect("a birth").1
}

#[test]
fn case_1_has_its_facts() {
    let all = records(Case::Engineer);
    let [engineer] = all.as_slice() else { panic!("he lives alone") };
    assert!(had(engineer, F::Nationalities, "sy") && had(engineer, F::MaritalStatus, "single"));
    assert!(engineer.current(F::EntryGermany, 0).is_some());
    assert_eq!(since(engineer, F::HousingKind, "au_komm"), Some(date!(2017 - 04 - 10)));
    assert!(had(engineer, F::CourseKind, "job_c1"), "on his way to the C1 course");
    assert!(had(engineer, F::CourseEntitlement, "admission"));
    let subject = engineer.current(F::TrainingSubject, 1).and_then(Answer::text).expect("a subject");
    assert!(subject.contains("Petroleum Engineering"));
    assert!(had(engineer, F::TrainingState, "finished") && engineer.current(F::WorkWish, 0).is_some());
}

#[test]
fn case_2_has_its_facts() {
    let all = records(Case::Mother);
    let [mother, son] = all.as_slice() else { panic!("two live here") };
    assert!(had(mother, F::Nationalities, "er"));
    assert_eq!(mother.current(F::SingleParent, 0), Some(&Answer::Value(Value::YesNo(true))));
    assert!(had(mother, F::Measure, "parent_child") && mother.current(F::MeasureProvider, 0).is_some());
    assert!(had(mother, F::WishArea, "training") && had(mother, F::WorkState, "measure"));
    assert!(had(mother, F::RelativeKind, "child") && had(mother, F::RelativeWhere, "origin"), "her daughter in Eritrea");
    assert_eq!(age(son), 2);
    assert!(had(son, F::Kita, "waiting"));
}

#[test]
fn case_3_has_its_facts() {
    let all = records(Case::India);
    let [father, mother, daughter, baby] = all.as_slice() else { panic!("four live here") };
    for record in &all {
        assert!(had(record, F::Nationalities, "in"));
        assert!(record.current(F::HardshipApplied, 0).is_some());
    }
    assert_eq!(age(daughter), 7);
    assert!(had(daughter, F::SchoolKind, "primary"));
    assert!(had(baby, F::BirthCountry, "de") && had(baby, F::Kita, "registered"));
    // How ready they are to integrate shows in what they do; how likely they may stay is nowhere a field.
    assert!(had(father, F::WorkState, "part_time") && had(father, F::OwnHelp, "running"));
    assert!(mother.current(F::Activities, 0).is_some());
}

#[test]
fn case_4_has_its_facts() {
    let all = records(Case::Father);
    let [father, mother, son, ..] = all.as_slice() else { panic!("a family") };
    assert_eq!(since(father, F::HousingKind, "au_komm"), Some(date!(2016 - 01 - 18)));
    assert_eq!(since(son, F::HousingKind, "au_komm"), Some(date!(2016 - 01 - 18)));
    assert!(had(father, F::RelativeReunification, "arrived") && had(mother, F::ResidenceStatus, "ae_fam"));
    assert_eq!(since(father, F::HousingKind, "au_priv"), Some(date!(2017 - 09 - 20)), "half a year later");
    assert!(had(father, F::VolunteerHelp, "housing"), "thanks to volunteers");
    assert!(had(father, F::HousingSearch, "found") && had(father, F::ViewingResult, "accepted"));
}

/// Nothing was told that the pages would not ask; what the person told she may state herself.
#[test]
fn records_hold_only_what_is_asked() {
    for case in Case::ALL {
        for person in &household(case).persons {
            let record = record(person);
            for sitting in &person.sittings {
                for line in sitting.lines.iter().filter(|line| line.answer.is_some()) {
                    let field = line.field.field();
                    let now = record.applies(field, line.item) || field.section() == Section::Housing;
                    let earlier = field.only_if.is_some() || line.answer == Some(Answer::NotApplicable);
                    assert!(now || earlier, "{} in {}", line.field.as_str(), person.names.spoken());
                    if sitting.writer == Writer::Person {
                        assert!(field.person_states && line.kind == EntryKind::Stated, "{}", line.field.as_str());
                    }
                    if line.kind == EntryKind::Confirmed {
                        assert!(field.needs_proof || field.basis == Basis::Task, "{}", line.field.as_str());
                    }
                }
            }
        }
    }
}
