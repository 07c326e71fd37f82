//! What the policy learns of an account and a case.

use lotse_model::{
    ids::{AccountId, CaseId, HouseholdId, PersonId},
    role::CaseState,
};
use lotse_store::{
    AssignmentKind, SystemReason,
    access::{self, AccessFacts},
    assignments::{self, NewAssignment},
    cases, count_statements, households,
    relations::{self, CaseRelation, RelationKind},
};
use time::{Date, macros::date};

use crate::common::{NOW, Place, TODAY, World, add_case, on_both};

on_both!(facts_in_one_statement, relations_are_dated, assignments_are_dated);

async fn facts(world: &World, account: AccountId, case: CaseId, on: Date) -> AccessFacts {
    let tx = world.store.read();
    let (facts, statements) = count_statements(access::facts(&tx, account, case, on)).await;
    assert_eq!(statements, 1);
    facts.expect("read").expect("a case and an account")
}

/// The cases of a person and of those for whom she answers, in one statement.
async fn of_person(world: &World, person: PersonId) -> Vec<(CaseId, Option<RelationKind>)> {
    let tx = world.store.read();
    let (cases, statements) = count_statements(access::of_person(&tx, person, TODAY)).await;
    assert_eq!(statements, 1);
    cases.expect("read").into_iter().map(|case| (case.case.id, case.answers_as)).collect()
}

/// The relations as a list of words.
fn words(facts: &AccessFacts) -> Vec<&'static str> {
    [
        (facts.is_own, "own"),
        (facts.custody, "custody"),
        (facts.guardian, "guardian"),
        (facts.same_household, "household"),
        (facts.assigned, "assigned"),
        (facts.stand_in, "stand-in"),
        (facts.same_team, "team"),
        (facts.same_carrier, "carrier"),
    ]
    .into_iter()
    .filter_map(|(is, word)| is.then_some(word))
    .collect()
}

async fn facts_in_one_statement(place: Place) {
    let world = World::new(&place).await;
    let own = facts(&world, world.account, world.case, TODAY).await;
    assert_eq!((own.case_state, own.person, own.carrier), (CaseState::Open, world.person, world.scope.carrier()));
    assert_eq!(words(&own), ["own"]);
    assert_eq!(words(&facts(&world, world.manager, world.case, TODAY).await), ["carrier"]);
    let tx = world.store.read();
    assert!(access::facts(&tx, world.account, CaseId::from_random([9; 16]), TODAY).await.expect("read").is_none());
    assert!(access::facts(&tx, AccountId::from_random([9; 16]), world.case, TODAY).await.expect("read").is_none());
}

async fn relations_are_dated(place: Place) {
    let world = World::new(&place).await;
    let tx = world.store.write().await.expect("a transaction");
    let (child_person, child_account, child, _) = add_case(&tx, world.scope, "MS-0002", date!(2018 - 01 - 01)).await;
    let relation = CaseRelation {
        id: uuid::Uuid::from_bytes(world.store.random_id()),
        from: world.case,
        to: child,
        kind: RelationKind::Custody,
        valid_from: date!(2018 - 01 - 01),
        valid_until: None,
    };
    relations::insert(&tx, world.scope, &relation).await.expect("a relation");
    let household = HouseholdId::from_random(world.store.random_id());
    households::insert(&tx, world.scope, household, NOW).await.expect("a household");
    for case in [world.case, child] {
        households::add(&tx, world.scope, household, case, date!(2018 - 02 - 01)).await.expect("a member");
    }
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    assert_eq!(words(&facts(&world, world.account, child, TODAY).await), ["custody", "household"]);
    assert_eq!(words(&facts(&world, world.account, child, date!(2018 - 01 - 15)).await), ["custody"]);
    assert_eq!(words(&facts(&world, child_account, world.case, TODAY).await), ["household"], "custody has a direction");
    assert_eq!(of_person(&world, world.person).await, [(child, Some(RelationKind::Custody)), (world.case, None)]);
    assert_eq!(of_person(&world, child_person).await, [(child, None)]);
    let others = households::others(&world.store.read(), world.scope, world.case, world.manager, TODAY).await.expect("read");
    assert_eq!(others.iter().map(|other| (other.number.as_str(), other.how)).collect::<Vec<_>>(), [("MS-0002", None)]);
    let (found, members) =
        households::of_case(&world.store.read(), world.scope, child, TODAY).await.expect("read").expect("a household");
    assert_eq!((found, members.len()), (household, 2));

    let tx = world.store.write().await.expect("a transaction");
    assert!(relations::end(&tx, world.scope, relation.id, TODAY).await.expect("ended"));
    assert!(households::leave(&tx, world.scope, household, child, TODAY).await.expect("left"));
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    assert_eq!(words(&facts(&world, world.account, child, TODAY).await), [""; 0]);
    assert_eq!(relations::of_case(&world.store.read(), world.scope, child).await.expect("read")[0].valid_until, Some(TODAY));

    let tx = world.store.write().await.expect("a transaction");
    assert!(cases::delete(&tx, world.scope, child, NOW, "test").await.expect("relations go with the case"));
}

async fn assignments_are_dated(place: Place) {
    let world = World::new(&place).await;
    let assigned = |from| NewAssignment {
        account: world.manager,
        kind: AssignmentKind::Assigned,
        from,
        until: None,
        by: None,
        reason: Some("Wechsel im Team"),
    };
    let tx = world.store.write().await.expect("a transaction");
    assignments::insert(&tx, world.scope, &world.key, &assigned(date!(2018 - 01 - 01)), NOW).await.expect("assigned");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    let today = facts(&world, world.manager, world.case, TODAY).await;
    assert_eq!((words(&today), today.manager), (vec!["assigned", "carrier"], Some(world.manager)));
    assert_eq!(words(&facts(&world, world.manager, world.case, date!(2017 - 12 - 31)).await), ["carrier"]);

    let tx = world.store.write().await.expect("a transaction");
    let all = assignments::of_case(&tx, world.scope, world.case).await.expect("read");
    let reason = assignments::reason(&tx, world.scope, &world.key, all[0].id).await.expect("read");
    assert_eq!(reason.as_deref(), Some("Wechsel im Team"));
    let ended =
        assignments::end(&tx, world.scope, world.case, AssignmentKind::Assigned, None, date!(2018 - 04 - 01), NOW + 1).await;
    assert_eq!(ended.expect("ended"), 1);
    let stand_in = NewAssignment { kind: AssignmentKind::StandIn, until: Some(date!(2018 - 05 - 01)), ..assigned(TODAY) };
    assignments::insert(&tx, world.scope, &world.key, &stand_in, NOW + 1).await.expect("stands in");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    let today = facts(&world, world.manager, world.case, TODAY).await;
    assert_eq!((words(&today), today.manager), (vec!["stand-in", "carrier"], None));
    assert_eq!(words(&facts(&world, world.manager, world.case, date!(2018 - 03 - 31)).await), ["assigned", "carrier"]);
    assert_eq!(words(&facts(&world, world.manager, world.case, date!(2018 - 05 - 01)).await), ["carrier"]);
}
