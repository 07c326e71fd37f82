//! The audit log and its chain.

use lotse_model::{
    entry::Millis,
    ids::SessionRef,
    role::{Action, Relation, Role},
};
use lotse_store::{
    NewAudit, StoreError, SystemReason, accounts,
    audit::{self, chain},
    count_statements,
};
use sea_orm::{ConnectionTrait, Database};

use crate::common::{NOW, Place, World, on_both};

on_both!(
    entries_are_read_by_pages,
    an_access_is_recorded_once,
    the_chain_holds,
    a_changed_entry_breaks_it,
    without_an_entry_nothing_happens
);

const QUARTER: Millis = 900_000;

fn entry(world: &World, at: Millis) -> NewAudit {
    NewAudit {
        carrier: Some(world.scope.carrier()),
        account: Some(world.manager),
        case: Some(world.case),
        session: Some(SessionRef::from_random([1; 16])),
        page: Some("case"),
        ..NewAudit::new(at, Role::Manager, Relation::Assigned, Action::ReadCase)
    }
}

async fn write(world: &World, entry: NewAudit) {
    world.store.write().await.expect("a transaction").commit(entry).await.expect("commit");
}

async fn entries_are_read_by_pages(place: Place) {
    let world = World::new(&place).await;
    for at in [NOW, NOW, NOW + 1, NOW + 2] {
        write(&world, NewAudit { details: [("section", "housing".to_owned())].into(), ..entry(&world, at) }).await;
    }
    let tx = world.store.read();
    let first = audit::of_case(&tx, world.case, None, 3).await.expect("read");
    assert_eq!(first.iter().map(|row| row.at - NOW).collect::<Vec<_>>(), [2, 1, 0]);
    assert_eq!(
        (first[0].action, first[0].relation, first[0].page.as_deref()),
        (Action::ReadCase, Relation::Assigned, Some("case"))
    );
    assert_eq!(first[0].details["section"], "housing");
    let last = &first[2];
    let rest = audit::of_case(&tx, world.case, Some((last.at, last.id)), 3).await.expect("read");
    assert_eq!(rest.len(), 1);
    assert_ne!(rest[0].id, last.id);
    assert_eq!(audit::of_carrier(&tx, Some(world.scope.carrier()), None, 9).await.expect("read").len(), 4);
    assert_eq!(audit::of_carrier(&tx, None, None, 9).await.expect("read").len(), 0);
    assert_eq!(audit::by_account(&tx, world.manager, None, 9).await.expect("read").len(), 4);
}

async fn an_access_is_recorded_once(place: Place) {
    let world = World::new(&place).await;
    let record = async |entry: NewAudit| world.store.record_access(entry, QUARTER).await.expect("recorded").is_new();
    assert!(record(entry(&world, NOW)).await);
    let (again, statements) = count_statements(record(entry(&world, NOW + QUARTER - 1))).await;
    assert_eq!((again, statements), (false, 1), "the same page shortly after");
    assert!(record(NewAudit { page: Some("history"), ..entry(&world, NOW) }).await, "another page");
    assert!(record(NewAudit { session: None, ..entry(&world, NOW) }).await, "no session");
    assert!(record(NewAudit { session: Some(SessionRef::from_random([2; 16])), ..entry(&world, NOW) }).await, "another session");
    assert!(record(entry(&world, NOW + QUARTER)).await, "a quarter of an hour later");
    assert_eq!(audit::of_case(&world.store.read(), world.case, None, 9).await.expect("read").len(), 5);
}

async fn the_chain_holds(place: Place) {
    let world = World::new(&place).await;
    let carrier = Some(world.scope.carrier());
    let reason = NewAudit { reason: Some("Anfrage der Person".into()), ..entry(&world, NOW) };
    write(&world, reason).await;
    write(&world, NewAudit::new(NOW, Role::System, Relation::None, Action::ManageInstance)).await;
    assert_eq!(chain::chain_pending(&world.store).await.expect("chained"), 2);
    write(&world, entry(&world, NOW + 1)).await;
    let (one, two) = tokio::join!(chain::chain_pending(&world.store), chain::chain_pending(&world.store));
    assert_eq!(one.expect("chained") + two.expect("chained"), 1, "each entry once");

    let tx = world.store.read();
    let head = chain::verify(&tx, carrier).await.expect("holds");
    assert_eq!(head.seq, 2);
    assert_eq!(chain::verify(&tx, None).await.expect("holds").seq, 1);
    let rows = audit::of_case(&tx, world.case, None, 9).await.expect("read");
    let with_reason = rows.iter().find(|row| row.has_reason()).expect("a reason");
    assert_eq!(audit::reason(&tx, with_reason).await.expect("read").as_deref(), Some("Anfrage der Person"));

    let tx = world.store.write().await.expect("a transaction");
    assert!(audit::redact(&tx, with_reason.id, NOW).await.expect("redacted"));
    tx.commit(entry(&world, NOW + 2)).await.expect("commit");
    let tx = world.store.read();
    assert_eq!(chain::verify(&tx, carrier).await.expect("still holds"), head);
    let redacted = audit::by_id(&tx, with_reason.id).await.expect("read").expect("an entry");
    assert_eq!((redacted.has_reason(), audit::reason(&tx, &redacted).await.expect("read")), (false, None));
}

async fn a_changed_entry_breaks_it(place: Place) {
    let world = World::new(&place).await;
    for at in 0..3 {
        write(&world, entry(&world, NOW + at)).await;
    }
    chain::chain_pending(&world.store).await.expect("chained");
    let db = Database::connect(place.url()).await.expect("a connection of its own");
    db.execute_unprepared("UPDATE audit SET action = 'cases.list' WHERE seq = 2").await.expect("tampered");
    let carrier = Some(world.scope.carrier());
    let broken = chain::verify(&world.store.read(), carrier).await;
    assert!(matches!(broken, Err(StoreError::ChainBroken { seq: 2, .. })), "{broken:?}");
    db.execute_unprepared("UPDATE audit SET action = 'case.read' WHERE seq = 2").await.expect("mended");
    chain::verify(&world.store.read(), carrier).await.expect("holds again");
    db.execute_unprepared("DELETE FROM audit WHERE seq = 3").await.expect("cut off");
    let broken = chain::verify(&world.store.read(), carrier).await;
    assert!(matches!(broken, Err(StoreError::ChainBroken { seq: 3, .. })), "{broken:?}");
}

async fn without_an_entry_nothing_happens(place: Place) {
    let world = World::new(&place).await;
    let tx = world.store.write().await.expect("a transaction");
    accounts::set_locked(&tx, world.manager, true).await.expect("locked");
    tx.commit_all(Vec::new()).await.expect("rolled back");
    let tx = world.store.write().await.expect("a transaction");
    accounts::set_locked(&tx, world.manager, true).await.expect("locked");
    let reason =
        NewAudit { reason: Some("x".into()), ..NewAudit::new(NOW, Role::System, Relation::None, Action::ManageInstance) };
    assert!(matches!(tx.commit(reason).await, Err(StoreError::ReasonWithoutCarrier)));
    let found = accounts::credentials(&world.store.read(), world.manager).await.expect("read").expect("an account");
    assert!(!found.locked);
    let tx = world.store.write().await.expect("a transaction");
    accounts::set_locked(&tx, world.manager, true).await.expect("locked");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    assert!(accounts::credentials(&world.store.read(), world.manager).await.expect("read").expect("an account").locked);
}
