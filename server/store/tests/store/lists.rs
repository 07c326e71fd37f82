//! Lists of cases and their names.

use lotse_model::{
    catalogue::{FieldId, Section},
    completion::{Completion, Record},
    fact::{Fact, FactKind},
    role::CaseState,
};
use lotse_store::{
    AssignmentKind, SystemReason,
    assignments::{self, NewAssignment},
    cases::{self, CaseFilter},
    count_statements, facts, names, sections,
};
use time::macros::date;

use crate::common::{NOW, Place, TODAY, World, add_case, on_both, save};

on_both!(the_list_of_a_manager, the_list_of_a_carrier_by_pages, names_of_a_list, names_for_the_index);

async fn the_list_of_a_manager(place: Place) {
    let world = World::new(&place).await;
    let tx = world.store.write().await.expect("a transaction");
    for number in ["MS-0003", "MS-0002"] {
        let (.., key) = add_case(&tx, world.scope, number, date!(2018 - 01 - 01)).await;
        let kind = if number == "MS-0002" { AssignmentKind::StandIn } else { AssignmentKind::Assigned };
        let new =
            NewAssignment { account: world.manager, kind, from: date!(2018 - 01 - 01), until: None, by: None, reason: None };
        assignments::insert(&tx, world.scope, &key, &new, NOW).await.expect("assigned");
        let state = Completion {
            applicable: 4,
            answered: 4,
            to_confirm: 2,
            confirmed: 1,
            proposals: 1,
            questions: 0,
            set_aside: 2,
            waits_since: Some(NOW - 5),
        };
        sections::put(&tx, world.scope, key.case(), &[(Section::Person, state), (Section::Housing, state)], NOW)
            .await
            .expect("states");
        let fact = Fact {
            kind: FactKind::Housing,
            code: "VU".into(),
            valid_from: date!(2018 - 01 - 01),
            valid_until: None,
            recorded_at: NOW,
            superseded_at: None,
        };
        facts::replace(&tx, world.scope, key.case(), FactKind::Housing, &[fact]).await.expect("a fact");
    }
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    let tx = world.store.read();
    let (rows, statements) = count_statements(cases::of_manager(&tx, world.scope, world.manager, TODAY)).await;
    assert_eq!(statements, 1);
    let rows = rows.expect("read");
    let brief: Vec<_> = rows.iter().map(|row| (row.case.number.as_str(), row.how, row.manager)).collect();
    let assigned = ("MS-0003", Some(AssignmentKind::Assigned), Some(world.manager));
    assert_eq!(brief, [("MS-0002", Some(AssignmentKind::StandIn), None), assigned]);
    let row = &rows[0];
    assert_eq!((row.housing.as_deref(), row.status.as_deref(), row.household_size), (Some("VU"), None, 1));
    assert_eq!((row.completion.applicable, row.completion.confirmed, row.completion.proposals), (8, 2, 2));
    assert_eq!((row.sections, row.answered_sections, row.confirmed_sections), (2, 2, 0));
}

async fn the_list_of_a_carrier_by_pages(place: Place) {
    let world = World::new(&place).await;
    let tx = world.store.write().await.expect("a transaction");
    for number in 2..=5 {
        add_case(&tx, world.scope, &format!("MS-000{number}"), date!(2018 - 01 - 01)).await;
    }
    let new = NewAssignment {
        account: world.manager,
        kind: AssignmentKind::Assigned,
        from: date!(2018 - 01 - 01),
        until: None,
        by: None,
        reason: None,
    };
    assignments::insert(&tx, world.scope, &world.key, &new, NOW).await.expect("assigned");
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    let tx = world.store.read();
    let page = async |filter: CaseFilter, after, limit| {
        let rows = cases::of_carrier(&tx, world.scope, TODAY, &filter, after, limit).await.expect("read");
        rows.into_iter().map(|row| row.case.number).collect::<Vec<_>>()
    };
    assert_eq!(page(CaseFilter::default(), None, 2).await, ["MS-0001", "MS-0002"]);
    assert_eq!(page(CaseFilter::default(), Some("MS-0004"), 2).await, ["MS-0005"]);
    assert_eq!(page(CaseFilter { unassigned: true, ..CaseFilter::default() }, None, 9).await.len(), 4);
    assert_eq!(page(CaseFilter { manager: Some(world.manager), ..CaseFilter::default() }, None, 9).await, ["MS-0001"]);
    assert_eq!(page(CaseFilter { district: Some("nord".into()), ..CaseFilter::default() }, None, 9).await, [""; 0]);
    let all = CaseFilter { state: Some(CaseState::Open), manager: Some(world.manager), ..CaseFilter::default() };
    assert_eq!(page(all, None, 9).await, ["MS-0001"]);
}

async fn names_of_a_list(place: Place) {
    let world = World::new(&place).await;
    save(&world, &[(FieldId::FamilyName, "Haddad"), (FieldId::Town, "Musterstadt")]).await;
    save(&world, &[(FieldId::FamilyName, "Al-Haddad"), (FieldId::CallName, "مريم")]).await;
    let tx = world.store.write().await.expect("a transaction");
    let (.., nameless, _) = add_case(&tx, world.scope, "MS-0002", date!(2018 - 01 - 01)).await;
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    // Another server, with no key in memory.
    let store = place.store(7).await;
    let tx = store.read();
    let (named, statements) = count_statements(names::of_cases(&tx, world.scope, &[world.case, nameless])).await;
    assert_eq!(statements, 1);
    let named = named.expect("read");
    let record = Record::new(named[&world.case].entries.clone());
    let text = |field| record.current(field, 0).and_then(|answer| answer.text().map(str::to_owned));
    assert_eq!((text(FieldId::FamilyName).as_deref(), text(FieldId::CallName).as_deref()), (Some("Al-Haddad"), Some("مريم")));
    assert_eq!(text(FieldId::Town), None, "only names are opened");
    assert!(named[&nameless].entries.is_empty());
}

async fn names_for_the_index(place: Place) {
    let world = World::new(&place).await;
    save(&world, &[(FieldId::FamilyName, "Haddad")]).await;
    let tx = world.store.write().await.expect("a transaction");
    for number in 2..=5 {
        add_case(&tx, world.scope, &format!("MS-000{number}"), date!(2018 - 01 - 01)).await;
    }
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    let tx = world.store.read();
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let some = names::batch(&tx, after, 2).await.expect("read");
        let Some(last) = some.last() else { break };
        after = Some(last.case);
        seen.extend(some.into_iter().map(|named| named.number));
    }
    seen.sort();
    assert_eq!(seen, ["MS-0001", "MS-0002", "MS-0003", "MS-0004", "MS-0005"]);
    let one = names::of_case(&tx, world.case).await.expect("read").expect("a case");
    assert_eq!((one.person, one.entries.len()), (world.person, 1));
}
