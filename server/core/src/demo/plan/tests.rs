use std::collections::BTreeMap;

use lotse_model::{
    catalogue::FieldId,
    completion::Record,
    date::PartialDate,
    entry::{Entry, EntryKind},
    fact::{self, FactKind},
    form::RawForm,
    ids::{AccountId, EntryId},
    input,
    role::Role,
    rules::{HousingGroup, Responsible, RuleSet, StatusBucket},
    value::{Answer, Value},
};

use super::*;
use crate::demo::counts::{Kind, Overdue, Post, Split};

/// The entries of a person as the store would hand them out.
fn entries(person: &Person) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (rev, sitting) in person.sittings.iter().enumerate() {
        for line in &sitting.lines {
            let id = EntryId::from_random(u128::try_from(entries.len() + 1).expect("small").to_be_bytes());
            let (field, item) = (line.field, line.item);
            let same: Vec<&Entry> = entries.iter().filter(|entry: &&Entry| entry.field == field && entry.item == item).collect();
            let state = lotse_model::entry::derive(same);
            let answers = match line.kind {
                EntryKind::Confirmed | EntryKind::Refused => state.proposal.map(|entry| entry.id),
                _ => None,
            };
            assert!(line.kind != EntryKind::Refused || answers.is_some(), "a refusal of nothing: {}", field.as_str());
            assert!(line.kind != EntryKind::Replied || state.question.is_some(), "a reply to nothing: {}", field.as_str());
            assert!(line.kind != EntryKind::Disputed || state.refused.is_some() || state.confirmed.is_some());
            entries.push(Entry {
                id,
                rev: i64::try_from(rev).expect("small") + 1,
                field,
                item,
                kind: line.kind,
                answer: line.answer.clone(),
                note: line.note.clone(),
                lang: None,
                by: AccountId::from_random([0; 16]),
                role: Role::Manager,
                at: sitting.at,
                source: line.source,
                answers,
            });
        }
    }
    entries
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Census {
    status: BTreeMap<StatusBucket, u32>,
    cells: BTreeMap<(HousingGroup, bool), u32>,
    responsible: BTreeMap<Responsible, u32>,
    funded: u32,
    follow_up: u32,
    ended: u32,
    districts: BTreeMap<String, u32>,
    managers: BTreeMap<usize, u32>,
}

fn census(counts: &Counts, carrier: usize) -> Census {
    let rules = RuleSet::lb_2018();
    let mut census = Census::default();
    for household in Plan::new(counts, carrier).expect("fitting numbers") {
        for person in &household.persons {
            let entries = entries(person);
            let on = |kind, day| {
                fact::project(kind, &entries, &rules).into_iter().find(|fact| fact.holds(day, None)).map(|fact| fact.code)
            };
            let housing = |day| on(FactKind::Housing, day).and_then(|code| HousingGroup::from_code(&code));
            let record = Record::new(entries.clone());
            let arrival = match record.state(FieldId::EntryState, 0).confirmed.and_then(|entry| entry.answer.as_ref()) {
                Some(Answer::Value(Value::Date(date))) => Some(*date),
                _ => None,
            };
            let lived = housing(rules.funding.stock_day).is_some_and(HousingGroup::is_follow_up);
            census.funded += u32::from(rules.funding.counts(arrival, lived));
            if person.ended.is_some() {
                census.ended += 1;
                continue;
            }
            let (status, housing) = (on(FactKind::Status, DAY).and_then(|code| StatusBucket::from_code(&code)), housing(DAY));
            if housing.is_some_and(HousingGroup::is_follow_up) {
                census.follow_up += 1;
                *census.status.entry(status.expect("a status")).or_default() += 1;
            }
            if let Some(housing) = housing {
                *census.cells.entry((housing, status.is_some_and(StatusBucket::has_permit))).or_default() += 1;
                assert!(on(FactKind::District, DAY).is_some(), "{}", person.names.spoken());
            }
            let responsible = rules.responsible(status, housing);
            *census.responsible.entry(responsible).or_default() += 1;
            if responsible == Responsible::IntegrationManagement {
                *census.managers.entry(household.manager.expect("a manager")).or_default() += 1;
                *census.districts.entry(on(FactKind::District, DAY).expect("a district")).or_default() += 1;
            }
        }
    }
    census
}

#[test]
fn the_papers_figures_come_out() {
    let counts = Counts::default();
    let census = census(&counts, 0);
    assert_eq!(census.follow_up, 386);
    let status: Vec<u32> = StatusBucket::ALL.iter().filter_map(|bucket| census.status.get(bucket).copied()).collect();
    assert_eq!(status, [96, 70, 6, 130, 6, 43, 35]);
    assert_eq!(census.cells[&(HousingGroup::Municipal, true)], 239);
    assert_eq!(census.cells[&(HousingGroup::Municipal, false)], 49);
    assert_eq!(census.cells[&(HousingGroup::Private, true)], 69);
    assert_eq!(census.cells[&(HousingGroup::Private, false)], 29);
    let overdue: u32 =
        [true, false].iter().filter_map(|permit| census.cells.get(&(HousingGroup::ProvisionalOverdue, *permit))).sum();
    assert_eq!(overdue, 78);
    assert_eq!(census.cells[&(HousingGroup::Provisional, false)], 41);
    assert_eq!(census.responsible[&Responsible::IntegrationManagement], 395);
    assert_eq!(census.responsible[&Responsible::MigrationCounselling], 69);
    assert_eq!(census.responsible[&Responsible::CountyService], 41);
    assert_eq!(census.responsible[&Responsible::ToClarify], 9);
    assert_eq!(census.funded, 339);
    assert_eq!(census.ended, 61);
    assert!(census.districts.len() >= 10, "{:?}", census.districts);
    for (manager, cases) in &census.managers {
        let post = counts.carriers[0].posts[*manager].cases;
        let full = cases * 100 / post;
        assert!((50..=90).contains(&full), "manager {manager}: {cases} cases on {post} hundredths");
    }
}

/// A population whose numbers are not the paper's.
pub(crate) fn another() -> Population {
    Population {
        name: "Stadt Musterlingen".to_owned(),
        kind: Kind::City,
        team: "Team".to_owned(),
        // The number in provisional accommodation is not that of Gestattung and Duldung, as it is by chance in the paper.
        status: [
            (StatusBucket::Refugee, 31),
            (StatusBucket::Subsidiary, 22),
            (StatusBucket::OtherPermit, 40),
            (StatusBucket::Family, 9),
            (StatusBucket::Gestattung, 17),
            (StatusBucket::Duldung, 12),
        ]
        .into_iter()
        .collect(),
        municipal: Split { permit: 61, without: 20 },
        private: Split { permit: 41, without: 9 },
        overdue: Overdue { closed: 5, two_years: 8 },
        provisional: 7,
        to_clarify: 3,
        former: 12,
        funding: 80,
        posts: vec![Post { cases: 100, coordination: 0 }, Post { cases: 60, coordination: 20 }],
        practice: false,
    }
}

#[test]
fn other_numbers_come_out_as_well() {
    for seed in 0..12 {
        for practice in [false, true] {
            let counts = Counts { seed, carriers: vec![Population { practice, ..another() }] };
            let census = census(&counts, 0);
            assert_eq!(census.follow_up, 131);
            assert_eq!(census.status.values().copied().collect::<Vec<_>>(), [31, 22, 40, 9, 17, 12]);
            assert_eq!(census.cells[&(HousingGroup::Municipal, true)], 61);
            assert_eq!(census.cells[&(HousingGroup::Private, false)], 9);
            assert_eq!(census.responsible[&Responsible::IntegrationManagement], 61 + 20 + 9 + 13);
            assert_eq!(census.responsible[&Responsible::MigrationCounselling], 41);
            assert_eq!(census.responsible[&Responsible::CountyService], 7);
            assert_eq!(census.responsible[&Responsible::ToClarify], 3);
            assert_eq!(census.funded, 80, "seed {seed}");
        }
    }
}

#[test]
fn the_smaller_carriers_have_their_own_figures() {
    let counts = Counts::default();
    for (carrier, population) in counts.carriers.iter().enumerate().skip(1) {
        let census = census(&counts, carrier);
        assert_eq!(census.follow_up, population.follow_up());
        assert_eq!(census.funded, population.funding);
        assert_eq!(census.responsible[&Responsible::ToClarify], population.to_clarify);
    }
}

#[test]
fn a_multiple_comes_out_without_being_kept_in_memory() {
    let counts = Counts { seed: 1, carriers: vec![another()] }.times(7);
    let census = census(&counts, 0);
    assert_eq!((census.follow_up, census.funded, census.ended), (7 * 131, 7 * 80, 7 * 12));
}

#[test]
fn extremes_of_funding_come_out() {
    for funding in [8, 130] {
        let counts = Counts { seed: 3, carriers: vec![Population { funding, ..another() }] };
        assert_eq!(census(&counts, 0).funded, funding);
    }
}

#[test]
fn numbers_that_contradict_each_other_are_told() {
    let check = |change: &dyn Fn(&mut Population)| {
        let mut population = another();
        change(&mut population);
        Counts { seed: 0, carriers: vec![population] }.validate()
    };
    assert_eq!(check(&|_| {}), Ok(()));
    assert!(matches!(check(&|it| it.private.permit += 1), Err(CountsError::Sum { sum: 102, other: 103, .. })));
    assert!(matches!(check(&|it| it.funding = 1000), Err(CountsError::Funding { .. })));
    assert!(matches!(check(&|it| it.posts.clear()), Err(CountsError::NoPosts(_))));
    assert!(matches!(check(&|it| _ = it.status.insert(StatusBucket::Unclear, 1)), Err(CountsError::Status { .. })));
    assert!(matches!(
        check(&|it| {
            it.practice = true;
            it.status.insert(StatusBucket::Family, 1);
            it.status.insert(StatusBucket::OtherPermit, 48);
        }),
        Err(CountsError::Practice { status: "familiennachzug", .. })
    ));
    assert_eq!(Counts { seed: 0, carriers: Vec::new() }.validate(), Err(CountsError::NoCarrier));
    let json = serde_json::to_string(&Counts::default()).expect("json");
    assert_eq!(serde_json::from_str::<Counts>(&json).expect("counts"), Counts::default());
    assert!(json.contains("\"fluechtling\":96"));
}

#[test]
fn the_same_seed_gives_the_same_people() {
    let all = |seed| {
        let counts = Counts { seed, carriers: vec![another()] };
        format!("{:?}", Plan::new(&counts, 0).expect("a plan").collect::<Vec<_>>())
    };
    assert_eq!(all(1), all(1));
    assert_ne!(all(1), all(2));
}

#[test]
fn every_answer_is_one_that_a_form_gives() {
    let counts = Counts::default();
    for carrier in 0..counts.carriers.len() {
        for person in Plan::new(&counts, carrier).expect("a plan").flat_map(|household| household.persons) {
            let mut before = i64::MIN;
            for sitting in &person.sittings {
                assert!(!sitting.lines.is_empty());
                assert!(
                    before <= sitting.at && sitting.at >= person.opened_at - 86_400_000 && sitting.at < at(DAY, 0, 0),
                    "{}",
                    person.names.spoken()
                );
                before = sitting.at;
                for line in &sitting.lines {
                    assert_eq!(line.item > 0, line.field.field().group.repeated(), "{}", line.field.as_str());
                    let Some(answer) = &line.answer else { continue };
                    let mut raw = RawForm::default();
                    input::fill(&mut raw, line.field, answer);
                    assert_eq!(
                        input::read(&raw, line.field).as_ref(),
                        Ok(&Some(answer.clone())),
                        "{} {answer:?}",
                        line.field.as_str()
                    );
                    if let (Some(Value::Date(date)), true) = (answer.value(), line.field == FieldId::EntryState) {
                        assert!(date.earliest() < DAY);
                    }
                    if let Some(Value::Dated { since, .. }) = answer.value() {
                        assert!(since.latest() < DAY && at(since.earliest(), 0, 0) <= sitting.at, "{}", person.names.spoken());
                    }
                    assert!(sitting.writer == Writer::Manager || line.field.field().person_states);
                }
            }
        }
    }
}

#[test]
fn people_are_told_apart_and_hang_together() {
    let counts = Counts::default();
    let households: Vec<Household> = Plan::new(&counts, 0).expect("a plan").collect();
    let people: Vec<&Person> = households.iter().flat_map(|household| &household.persons).collect();
    assert_eq!(people.len(), counts.carriers[0].persons() as usize);
    assert_eq!(households.iter().filter_map(|household| household.practice).count(), 4);
    let spoken: std::collections::BTreeSet<String> = people.iter().map(|person| person.names.spoken()).collect();
    assert!(spoken.len() * 100 > people.len() * 90, "{} names for {} people", spoken.len(), people.len());
    assert!(people.iter().any(|person| person.names.given.is_none()), "somebody has one name only");
    for script in [
        '\u{600}'..'\u{700}',
        '\u{1200}'..'\u{1380}',
        '\u{a00}'..'\u{a80}',
        '\u{400}'..'\u{500}',
        '\u{b80}'..'\u{c00}',
        '\u{10d0}'..'\u{10ff}',
    ] {
        let has = |person: &&Person| {
            person.names.original.as_ref().is_some_and(|name| name.chars().any(|letter| script.contains(&letter)))
        };
        assert!(people.iter().any(has), "{script:?}");
    }
    let date = |person: &Person| {
        let line = person.sittings.iter().flat_map(|sitting| &sitting.lines).find(|line| line.field == FieldId::BirthDate);
        match line.and_then(|line| line.answer.as_ref()).and_then(Answer::value) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    };
    let birth = |person: &Person| date(person).map(PartialDate::earliest);
    let births: Vec<PartialDate> = people.iter().filter_map(|person| date(person)).collect();
    let january = births.iter().filter(|date| date.is_default_first_of_january()).count() * 100 / births.len();
    assert!((10..=40).contains(&january), "{january} % born on 1 January");
    assert!(births.iter().any(|date| date.day().is_none()) && births.iter().any(|date| date.estimated()));
    let minors = births.iter().filter(|date| date.age_on(DAY).0 < 18).count() * 100 / births.len();
    assert!((20..=55).contains(&minors), "{minors} % are minors");
    for household in households.iter().filter(|household| household.practice.is_none()) {
        let children: Vec<time::Date> =
            household.persons.iter().filter(|person| !person.custody.is_empty()).filter_map(birth).collect();
        for (place, one) in children.iter().enumerate() {
            assert!(children[..place].iter().all(|other| (*one - *other).whole_days().abs() > 270), "{children:?}");
        }
    }
    for household in &households {
        for person in &household.persons {
            assert!(person.custody.iter().all(|adult| *adult < household.persons.len()));
            assert!(person.account.is_some() || !person.custody.is_empty(), "{}", person.names.spoken());
        }
    }
    let kinds: std::collections::HashSet<EntryKind> =
        people.iter().flat_map(|person| &person.sittings).flat_map(|sitting| &sitting.lines).map(|line| line.kind).collect();
    for kind in [
        EntryKind::Stated,
        EntryKind::OnBehalf,
        EntryKind::Confirmed,
        EntryKind::Refused,
        EntryKind::Asked,
        EntryKind::Replied,
        EntryKind::Disputed,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

#[test]
fn two_years_end_on_the_demos_day_for_one_and_the_day_after_for_another() {
    let counts = Counts::default();
    let moved = |day: time::Date| {
        Plan::new(&counts, 0).expect("a plan").flat_map(|household| household.persons).any(|person| {
            person.sittings.iter().flat_map(|sitting| &sitting.lines).any(|line| line.answer == Some(sitting::since("vu", day)))
        })
    };
    assert!(moved(date!(2016 - 04 - 27)) && moved(date!(2016 - 04 - 28)));
}
