//! Plans: the log and what follows from it are one, what is due is plain and what is written is sealed.

use lotse_model::{
    ids::{NodeId, OpId, PlanId},
    lang::Lang,
    plan::{LogEntry, Node, Plan, PlanField, PlanOp, PlanState, PlanValue, Step, op},
    role::{Action, Relation, Role},
};
use lotse_store::{AssignmentKind, CaseKey, NewAudit, Store, StoreError, assignments, plans};
use time::macros::date;
use uuid::Uuid;

use crate::common::{NOW, Place, TODAY, World, on_both};

fn id<T>(make: impl Fn([u8; 16]) -> T, number: u8) -> T {
    make([number; 16])
}

fn audit() -> NewAudit {
    NewAudit::new(NOW, Role::Manager, Relation::Assigned, Action::EditPlan)
}

/// Applies operations and writes them.
async fn write(store: &Store, world: &World, key: &CaseKey, ops: Vec<PlanOp>) {
    let tx = store.write().await.expect("a transaction");
    let mut stored = plans::of_case(&tx, world.scope, key).await.expect("a database").expect("a plan");
    let mut new = Vec::new();
    for op in ops {
        let rev = stored.plan.rev + 1;
        let id = OpId::from_random(rev.to_be_bytes().repeat(2).try_into().expect("16 bytes"));
        let entry = LogEntry { rev, id, by: world.manager, role: Role::Manager, at: NOW + rev, lang: Lang::De, op };
        op::apply(&mut stored.plan, &entry).expect("legal");
        new.push(entry);
    }
    plans::append(&tx, world.scope, key, &stored, &new).await.expect("written");
    tx.commit(audit()).await.expect("committed");
}

fn set(node: Node, field: PlanField, value: PlanValue) -> PlanOp {
    PlanOp::Set { cell: node.at(field), base: 0, value: Some(value), typed: None }
}

/// A plan with a goal and a measure that is due.
async fn plan(store: &Store, world: &World, key: &CaseKey) -> PlanId {
    let plan = id(PlanId::from_random, 9);
    let tx = store.write().await.expect("a transaction");
    plans::insert(&tx, world.scope, key, plan, NOW).await.expect("a plan");
    tx.commit(audit()).await.expect("committed");
    let (goal, measure) = (Node::Goal(id(NodeId::from_random, 1)), Node::Measure(id(NodeId::from_random, 2)));
    write(
        store,
        world,
        key,
        vec![
            PlanOp::Add { node: goal, under: None },
            PlanOp::Add { node: measure, under: Some(goal) },
            set(measure, PlanField::Due, PlanValue::Date(date!(2018 - 04 - 20))),
            set(goal, PlanField::GoalText, PlanValue::Text("eine geheime Wohnung".to_owned())),
            set(Node::Head, PlanField::NextReview, PlanValue::Date(date!(2018 - 04 - 26))),
        ],
    )
    .await;
    plan
}

async fn log_and_plan_are_one(place: Place) {
    let world = World::new(&place).await;
    let (store, key) = (&world.store, &world.key);
    let id = plan(store, &world, key).await;
    let tx = store.read();
    let stored = plans::of_case(&tx, world.scope, key).await.expect("a database").expect("a plan");
    let log = plans::log(&tx, world.scope, key, id, 0, None).await.expect("a log");
    assert_eq!(log.len(), 5);
    assert_eq!(Plan::replay(&log).expect("it replays"), stored.plan);
    assert_eq!(plans::log(&tx, world.scope, key, id, 2, Some(4)).await.expect("a log").len(), 2);
    let again = plans::by_op(&tx, world.scope, key, id, log[3].id).await.expect("a database").expect("an operation");
    assert_eq!(again, log[3]);

    // An operation is written once, and a case has one plan at a time.
    let tx = store.write().await.expect("a transaction");
    let twice = plans::append(&tx, world.scope, key, &stored, &log[4..]).await;
    assert!(matches!(twice, Err(StoreError::Taken)), "{twice:?}");
    drop(tx);
    let tx = store.write().await.expect("a transaction");
    let second = plans::insert(&tx, world.scope, key, PlanId::from_random([8; 16]), NOW).await;
    assert!(matches!(second, Err(StoreError::Taken)), "{second:?}");
}

async fn content_taken_out_is_gone_and_the_rest_stays(place: Place) {
    let world = World::new(&place).await;
    let (store, key) = (&world.store, &world.key);
    let id = plan(store, &world, key).await;
    let tx = store.write().await.expect("a transaction");
    let mut stored = plans::of_case(&tx, world.scope, key).await.expect("a database").expect("a plan");
    assert!(plans::redact(&tx, world.scope, key, &mut stored, 4, NOW).await.expect("redacted"));
    assert!(!plans::redact(&tx, world.scope, key, &mut stored, 99, NOW).await.expect("no such operation"));
    tx.commit(audit()).await.expect("committed");
    let tx = store.read();
    let there = plans::of_case(&tx, world.scope, key).await.expect("a database").expect("a plan");
    let log = plans::log(&tx, world.scope, key, id, 0, None).await.expect("a log");
    assert_eq!((Plan::replay(&log).expect("it replays"), log.len()), (there.plan.clone(), 5));
    let goal = Node::Goal(NodeId::from_random([1; 16]));
    assert_eq!(there.plan.value(goal, PlanField::GoalText), Some(&PlanValue::Redacted));
}

async fn what_is_due_is_found_and_counted_without_opening_anything(place: Place) {
    let world = World::new(&place).await;
    let (store, key) = (&world.store, &world.key);
    plan(store, &world, key).await;
    let tx = store.write().await.expect("a transaction");
    let kind = AssignmentKind::Assigned;
    let new = assignments::NewAssignment { account: world.manager, kind, from: TODAY, until: None, by: None, reason: None };
    assignments::insert(&tx, world.scope, key, &new, NOW).await.expect("an assignment");
    tx.commit(audit()).await.expect("committed");
    let tx = store.read();
    let due = plans::due_of_manager(&tx, world.scope, world.manager, TODAY, TODAY).await.expect("what is due");
    let days: Vec<_> = due.iter().map(|row| (row.due, row.measure.is_some())).collect();
    assert_eq!(days, [(date!(2018 - 04 - 20), true), (date!(2018 - 04 - 26), false)]);
    let earlier = plans::due_of_manager(&tx, world.scope, world.manager, TODAY, date!(2018 - 04 - 22)).await.expect("due");
    assert_eq!(earlier.len(), 1);

    let figures = plans::figures(&tx, world.scope, TODAY, NOW + 1).await.expect("figures");
    let [draft] = figures.as_slice() else { panic!("{figures:?}") };
    assert_eq!((draft.state, draft.plans, draft.old), (PlanState::Draft, 1, 1));
    assert_eq!((draft.measures_overdue, draft.review_overdue, draft.agreed, draft.reviewed), (1, 1, 0, 0));
    assert_eq!(plans::without_plan(&tx, world.scope).await.expect("a count"), 0);

    // With the end of the plan nothing is due any more, and the case is without one.
    write(store, &world, key, vec![PlanOp::Step(Step::Break)]).await;
    let tx = store.read();
    assert!(plans::due_of_manager(&tx, world.scope, world.manager, TODAY, TODAY).await.expect("due").is_empty());
    assert_eq!(plans::without_plan(&tx, world.scope).await.expect("a count"), 1);
}

async fn presence_is_good_for_a_while(place: Place) {
    let world = World::new(&place).await;
    let (store, key) = (&world.store, &world.key);
    let id = plan(store, &world, key).await;
    let (case, tab) = (key.case(), Uuid::from_u128(7));
    let tx = store.write().await.expect("a transaction");
    let here = plans::Present { account: world.manager, tab, place: Some("head.next_review".to_owned()) };
    plans::put_presence(&tx, world.scope, case, id, &here, NOW).await.expect("noted");
    plans::touch_presence(&tx, world.scope, case, id, world.manager, tab, NOW + 10).await.expect("noted");
    tx.commit(audit()).await.expect("committed");
    let tx = store.read();
    assert_eq!(plans::present(&tx, world.scope, id, NOW + 5).await.expect("who"), [here], "the place stays");
    assert!(plans::present(&tx, world.scope, id, NOW + 20).await.expect("who").is_empty());
}

on_both!(
    log_and_plan_are_one,
    content_taken_out_is_gone_and_the_rest_stays,
    what_is_due_is_found_and_counted_without_opening_anything,
    presence_is_good_for_a_while,
);
