//! The projection of dated facts: changes, corrections, what was known when, and the two years in provisional housing.

use lotse_model::{
    catalogue::FieldId,
    date::PartialDate,
    entry::{Entry, EntryKind, Source},
    fact::{Fact, FactKind, project},
    ids::{AccountId, EntryId},
    role::Role,
    rules::RuleSet,
    value::{Answer, Code, How, Value},
};
use proptest::prelude::*;
use time::{Date, Duration, macros::date};

fn entry(number: u8, field: FieldId, answer: Answer) -> Entry {
    Entry {
        id: EntryId::from_random([number; 16]),
        rev: i64::from(number),
        field,
        item: 0,
        kind: EntryKind::Confirmed,
        answer: Some(answer),
        note: None,
        lang: None,
        by: AccountId::from_random([1; 16]),
        role: Role::Manager,
        at: i64::from(number) * 1000,
        source: Source::Document,
        answers: None,
    }
}

fn housing(number: u8, code: &str, since: Date, how: How) -> Entry {
    let since = PartialDate::from_date(since);
    entry(number, FieldId::HousingKind, Answer::Value(Value::Dated { code: Code::new(code), since, how }))
}

fn code_at(facts: &[Fact], as_of: Date, known_at: Option<i64>) -> Option<&str> {
    let mut found = facts.iter().filter(|fact| fact.holds(as_of, known_at));
    let first = found.next();
    assert!(found.next().is_none(), "two facts at {as_of}");
    first.map(|fact| fact.code.as_str())
}

#[test]
fn a_backdated_correction_changes_as_of_but_not_known_at() {
    let rules = RuleSet::lb_2018();
    let entries = [
        housing(1, "au_komm", date!(2017 - 04 - 01), How::Changed),
        housing(2, "au_priv", date!(2017 - 04 - 01), How::Corrected),
    ];
    let facts = project(FactKind::Housing, &entries, &rules);
    assert_eq!(code_at(&facts, date!(2017 - 09 - 15), None), Some("AU_PRIV"));
    assert_eq!(code_at(&facts, date!(2017 - 09 - 15), Some(1500)), Some("AU_KOMM"));
    assert_eq!(code_at(&facts, date!(2017 - 09 - 15), Some(500)), None);
}

#[test]
fn a_change_entered_late_holds_until_the_later_one() {
    let rules = RuleSet::lb_2018();
    let entries =
        [housing(1, "au_priv", date!(2018 - 01 - 01), How::Changed), housing(2, "au_komm", date!(2016 - 06 - 01), How::Changed)];
    let facts = project(FactKind::Housing, &entries, &rules);
    assert_eq!(code_at(&facts, date!(2017 - 12 - 31), None), Some("AU_KOMM"));
    assert_eq!(code_at(&facts, date!(2018 - 01 - 01), None), Some("AU_PRIV"));
    assert_eq!(code_at(&facts, date!(2017 - 12 - 31), Some(1000)), None);
}

#[test]
fn two_years_in_provisional_housing_count_inclusively() {
    let rules = RuleSet::lb_2018();
    for (start, expected) in [(date!(2016 - 04 - 27), "VU_FREMD"), (date!(2016 - 04 - 28), "VU")] {
        let facts = project(FactKind::Housing, &[housing(1, "vu", start, How::Changed)], &rules);
        assert_eq!(code_at(&facts, date!(2018 - 04 - 27), None), Some(expected), "{start}");
    }
    // § 188 (3) BGB: no 29 February in 2018, the period ends on the 28th.
    let facts = project(FactKind::Housing, &[housing(1, "vu", date!(2016 - 02 - 29), How::Changed)], &rules);
    assert_eq!(code_at(&facts, date!(2018 - 02 - 27), None), Some("VU"));
    assert_eq!(code_at(&facts, date!(2018 - 02 - 28), None), Some("VU_FREMD"));
}

#[test]
fn a_closed_procedure_makes_overdue_at_once_and_moving_out_ends_it() {
    let rules = RuleSet::lb_2018();
    let closed = PartialDate::from_date(date!(2017 - 10 - 01));
    let entries = [
        housing(1, "vu", date!(2017 - 01 - 01), How::Changed),
        entry(2, FieldId::ProcedureClosed, Answer::Value(Value::Date(closed))),
        housing(3, "au_komm", date!(2018 - 02 - 01), How::Changed),
    ];
    let facts = project(FactKind::Housing, &entries, &rules);
    assert_eq!(code_at(&facts, date!(2017 - 09 - 30), None), Some("VU"));
    assert_eq!(code_at(&facts, date!(2017 - 10 - 01), None), Some("VU_FREMD"));
    assert_eq!(code_at(&facts, date!(2018 - 02 - 01), None), Some("AU_KOMM"));
    assert_eq!(code_at(&facts, date!(2017 - 12 - 01), Some(1000)), Some("VU"));
}

#[test]
fn a_provisional_certificate_keeps_the_earlier_bucket() {
    let rules = RuleSet::lb_2018();
    let status = |number, code: &str, since| {
        let since = PartialDate::from_date(since);
        entry(number, FieldId::ResidenceStatus, Answer::Value(Value::Dated { code: Code::new(code), since, how: How::Changed }))
    };
    let entries = [status(1, "subs", date!(2016 - 01 - 01)), status(2, "fiktion", date!(2017 - 01 - 01))];
    let facts = project(FactKind::Status, &entries, &rules);
    assert_eq!(code_at(&facts, date!(2018 - 01 - 01), None), Some("subsidiaer"));
}

proptest! {
    /// At every day and instant at most one fact holds, and what was known is never rewritten by later entries.
    #[test]
    fn facts_are_unambiguous_and_history_stands(
        changes in proptest::collection::vec((0usize..4, 0i64..900, any::<bool>()), 1..8),
        day in 0i64..1500, at in 0i64..9000,
    ) {
        let rules = RuleSet::lb_2018();
        let base = date!(2015 - 01 - 01);
        let entries: Vec<Entry> = changes.iter().enumerate().map(|(index, (kind, offset, corrected))| {
            let code = ["vu", "au_komm", "au_priv", "eae"][*kind];
            let how = if *corrected { How::Corrected } else { How::Changed };
            housing(u8::try_from(index + 1).expect("few"), code, base + Duration::days(*offset), how)
        }).collect();
        let facts = project(FactKind::Housing, &entries, &rules);
        let as_of = base + Duration::days(day);
        code_at(&facts, as_of, None);
        let known: Vec<Entry> = entries.iter().filter(|entry| entry.at <= at).cloned().collect();
        let then = project(FactKind::Housing, &known, &rules);
        prop_assert_eq!(code_at(&facts, as_of, Some(at)), code_at(&then, as_of, None));
    }
}
