//! Counts on a day, as known then and now.

use lotse_model::{
    catalogue::Section,
    completion::Completion,
    entry::Millis,
    fact::{Fact, FactKind},
    ids::AccountId,
    lang::Lang,
    share::Fte,
};
use lotse_store::{
    AssignmentKind, SystemReason,
    accounts::{self, NewAccount},
    assignments::{self, NewAssignment},
    count_statements,
    employment::{self, Employment},
    facts::{self, CountCell},
    sections,
};
use time::{Date, macros::date};

use crate::common::{NOW, Place, TODAY, World, add_case, carrier, on_both};

on_both!(a_year_as_it_was_known_then, nothing_recorded_is_to_be_clarified, completion_in_one_statement, caseload_and_posts);

const LATER: Millis = NOW + 1000;

fn fact(kind: FactKind, code: &str, from: Date, until: Option<Date>, recorded: Millis, superseded: Option<Millis>) -> Fact {
    Fact { kind, code: code.into(), valid_from: from, valid_until: until, recorded_at: recorded, superseded_at: superseded }
}

async fn count(world: &World, as_of: Date, known_at: Option<Millis>) -> Vec<CountCell> {
    let tx = world.store.read();
    let carriers = [world.scope.carrier()];
    let (cells, statements) = count_statements(facts::count_grouped(&tx, Some(&carriers), as_of, known_at)).await;
    assert_eq!(statements, 1);
    cells.expect("counted")
}

async fn a_year_as_it_was_known_then(place: Place) {
    let world = World::new(&place).await;
    let (start, moved) = (date!(2017 - 02 - 01), date!(2017 - 10 - 01));
    // First recorded without an end; later it turned out that she had moved in October.
    let housing = [
        fact(FactKind::Housing, "VU", start, None, NOW, Some(LATER)),
        fact(FactKind::Housing, "VU", start, Some(moved), LATER, None),
        fact(FactKind::Housing, "AU_PRIV", moved, None, LATER, None),
    ];
    let tx = world.store.write().await.expect("a transaction");
    facts::replace(&tx, world.scope, world.case, FactKind::Housing, &housing[..1]).await.expect("written");
    facts::replace(&tx, world.scope, world.case, FactKind::Housing, &housing).await.expect("replaced");
    let status = [fact(FactKind::Status, "protected", start, None, NOW, None)];
    facts::replace(&tx, world.scope, world.case, FactKind::Status, &status).await.expect("written");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    assert_eq!(facts::of_case(&world.store.read(), world.scope, world.case).await.expect("read").len(), 4);

    let end_of_year = date!(2017 - 12 - 31);
    let housing_of = |cells: Vec<CountCell>| cells.into_iter().map(|cell| (cell.housing, cell.count)).collect::<Vec<_>>();
    assert_eq!(housing_of(count(&world, end_of_year, None).await), [(Some("AU_PRIV".to_owned()), 1)]);
    assert_eq!(housing_of(count(&world, end_of_year, Some(NOW)).await), [(Some("VU".to_owned()), 1)], "as known then");
    assert_eq!(housing_of(count(&world, date!(2017 - 09 - 15), None).await), [(Some("VU".to_owned()), 1)]);
    assert_eq!(housing_of(count(&world, date!(2017 - 01 - 15), None).await), [(None, 1)], "before anything held");
    assert_eq!(housing_of(count(&world, date!(2016 - 12 - 31), None).await), [], "before care began");
    assert_eq!(housing_of(count(&world, end_of_year, Some(NOW - 1)).await), [], "before the case was known");
}

async fn nothing_recorded_is_to_be_clarified(place: Place) {
    let world = World::new(&place).await;
    let other = carrier(&world.store, "Kreis").await;
    let tx = world.store.write().await.expect("a transaction");
    for number in ["MS-0002", "MS-0003"] {
        add_case(&tx, world.scope, number, date!(2018 - 01 - 01)).await;
    }
    add_case(&tx, other, "KR-0001", date!(2018 - 01 - 01)).await;
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    let cells = count(&world, TODAY, None).await;
    assert_eq!(cells.len(), 1);
    assert_eq!((cells[0].count, cells[0].status.as_deref(), cells[0].manager), (3, None, None));
    let tx = world.store.read();
    let of = |cells: Vec<CountCell>| cells.iter().map(|cell| cell.count).sum::<i64>();
    assert_eq!(of(facts::count_grouped(&tx, None, TODAY, None).await.expect("counted")), 4, "all carriers");
    assert_eq!(of(facts::count_grouped(&tx, Some(&[]), TODAY, None).await.expect("counted")), 0, "no carrier");
    let both = [world.scope.carrier(), other.carrier()];
    assert_eq!(of(facts::count_grouped(&tx, Some(&both), TODAY, Some(NOW)).await.expect("counted")), 4);
}

async fn completion_in_one_statement(place: Place) {
    let world = World::new(&place).await;
    let half = Completion {
        applicable: 4,
        answered: 2,
        to_confirm: 1,
        confirmed: 0,
        proposals: 1,
        questions: 1,
        ..Completion::default()
    };
    let whole = Completion {
        applicable: 3,
        answered: 3,
        to_confirm: 1,
        confirmed: 1,
        proposals: 0,
        questions: 0,
        ..Completion::default()
    };
    let tx = world.store.write().await.expect("a transaction");
    sections::put(&tx, world.scope, world.case, &[(Section::Housing, half), (Section::Person, half)], NOW)
        .await
        .expect("written");
    sections::put(&tx, world.scope, world.case, &[(Section::Person, whole)], NOW).await.expect("renewed");
    let district = [fact(FactKind::District, "nord", date!(2018 - 01 - 01), None, NOW, None)];
    facts::replace(&tx, world.scope, world.case, FactKind::District, &district).await.expect("written");
    add_case(&tx, world.scope, "MS-0002", date!(2018 - 01 - 01)).await;
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    let states = sections::of_case(&world.store.read(), world.scope, world.case).await.expect("read");
    assert_eq!(states, [(Section::Person, whole), (Section::Housing, half)]);
    let tx = world.store.read();
    let (counts, statements) = count_statements(sections::count_by_section(&tx, None, TODAY)).await;
    assert_eq!(statements, 1);
    let counts = counts.expect("counted");
    let [person, housing] = counts.as_slice() else { panic!("two sections: {counts:?}") };
    assert_eq!((person.section, person.cases, person.answered, person.confirmed), (Section::Person, 1, 1, 1));
    assert_eq!((housing.answered, housing.confirmed, housing.proposals, housing.questions), (0, 0, 1, 1));
    let (counts, statements) = count_statements(sections::count_by_district(&tx, None, TODAY)).await;
    assert_eq!(statements, 1);
    let north = sections::DistrictCount { district: Some("nord".to_owned()), sections: 2, answered: 1 };
    assert_eq!(counts.expect("counted"), [north], "a case without anything has no sections");
    let none = sections::count_by_section(&tx, Some(&[]), TODAY).await.expect("counted");
    assert_eq!(none, [], "no carrier");
}

async fn caseload_and_posts(place: Place) {
    let world = World::new(&place).await;
    let colleague = AccountId::from_random(world.store.random_id());
    let assigned =
        |account, from| NewAssignment { account, kind: AssignmentKind::Assigned, from, until: None, by: None, reason: None };
    let post = |hundredths, valid_from| Employment {
        account: world.manager,
        fte: Fte::from_hundredths(hundredths),
        coordination: false,
        valid_from,
        valid_until: None,
    };
    let tx = world.store.write().await.expect("a transaction");
    let staff = NewAccount {
        id: colleague,
        person: None,
        carrier: Some(world.scope.carrier()),
        name: Some("Ali Demir".into()),
        lang: Lang::De,
    };
    accounts::insert(&tx, &staff, NOW).await.expect("staff");
    assignments::insert(&tx, world.scope, &world.key, &assigned(world.manager, date!(2018 - 01 - 01)), NOW)
        .await
        .expect("assigned");
    assignments::insert(&tx, world.scope, &world.key, &assigned(colleague, date!(2018 - 04 - 01)), LATER)
        .await
        .expect("handed on");
    employment::insert(&tx, world.scope, &post(100, date!(2018 - 01 - 01)), NOW).await.expect("a post");
    employment::insert(&tx, world.scope, &post(50, date!(2018 - 03 - 01)), LATER).await.expect("half of it");
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    let tx = world.store.read();
    let caseload = async |on, known_at| assignments::caseload(&tx, world.scope, on, known_at).await.expect("counted");
    assert_eq!(caseload(TODAY, None).await, [(colleague, 1)]);
    assert_eq!(caseload(date!(2018 - 03 - 31), None).await, [(world.manager, 1)]);
    assert_eq!(caseload(TODAY, Some(NOW)).await, [(world.manager, 1)], "as known before the change");
    let posts = async |on, known_at| {
        let posts = employment::on(&tx, world.scope, on, known_at).await.expect("read");
        posts.iter().map(|post| post.fte.hundredths()).collect::<Vec<_>>()
    };
    assert_eq!(posts(TODAY, None).await, [50]);
    assert_eq!(posts(date!(2018 - 02 - 28), None).await, [100]);
    assert_eq!(posts(TODAY, Some(NOW)).await, [100]);
}
