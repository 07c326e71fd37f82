//! Migrations, connecting, and what the schema itself refuses.

use crate::common::{NOW, Place, TODAY, World, add_case, carrier, master, on_both};
use lotse_model::role::CaseState;
use lotse_store::{
    MasterKeys, Store, StoreError, SystemReason, access,
    cases::{self, NewCase},
    households,
};
use time::macros::date;

on_both!(migrates_up_down_and_up, refuses_pending_migrations, refuses_other_master_key, one_open_case, carriers_do_not_mix);

async fn migrates_up_down_and_up(place: Place) {
    let store = place.store(1).await;
    store.migrate_down().await.expect("down");
    assert!(store.check().await.is_err(), "the tables are gone");
    store.close().await.expect("closed");
    let again = place.store(2).await;
    again.check().await.expect("the tables are back");
    carrier(&again, "Musterstadt").await;
}

async fn refuses_pending_migrations(place: Place) {
    let refused = Store::connect(place.url(), place.options(master(), 1)).await;
    assert!(matches!(refused, Err(StoreError::PendingMigrations(1..))), "{refused:?}");
}

async fn refuses_other_master_key(place: Place) {
    place.store(1).await.close().await.expect("closed");
    let other = MasterKeys::from_hex(&format!("1:{}", "08".repeat(32))).expect("a key");
    assert!(matches!(Store::connect(place.url(), place.options(other, 1)).await, Err(StoreError::Seal(_))));
    let later = MasterKeys::from_hex(&format!("2:{}", "07".repeat(32))).expect("a key");
    assert!(matches!(Store::connect(place.url(), place.options(later, 1)).await, Err(StoreError::MasterKey(_))));
}

async fn one_open_case(place: Place) {
    let world = World::new(&place).await;
    let second = |number: &str| NewCase {
        id: lotse_model::ids::CaseId::from_random(world.store.random_id()),
        person: world.person,
        number: number.into(),
        state: CaseState::Invited,
        opened_on: date!(2018 - 01 - 01),
        team: None,
    };
    let tx = world.store.write().await.expect("a transaction");
    assert!(matches!(cases::insert(&tx, world.scope, &second("MS-0002"), NOW).await, Err(StoreError::Taken)));
    drop(tx);

    let elsewhere = carrier(&world.store, "Kreis").await;
    let tx = world.store.write().await.expect("a transaction");
    cases::insert(&tx, elsewhere, &second("KR-0001"), NOW).await.expect("another carrier may open one");
    let closed_on = Some(date!(2018 - 04 - 01));
    cases::set_state(&tx, world.scope, world.case, CaseState::Closed, closed_on, NOW).await.expect("closed");
    cases::insert(&tx, world.scope, &second("MS-0002"), NOW).await.expect("after closing a new one may be opened");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    assert_eq!(access::of_person(&world.store.read(), world.person, TODAY).await.expect("cases").len(), 3);
}

async fn carriers_do_not_mix(place: Place) {
    let world = World::new(&place).await;
    let other = carrier(&world.store, "Kreis").await;
    let tx = world.store.read();
    assert!(cases::by_id(&tx, world.scope, world.case).await.expect("read").is_some());
    assert!(cases::by_id(&tx, other, world.case).await.expect("read").is_none());
    assert!(world.store.case_key(&tx, other, world.case).await.expect("read").is_none(), "not even from memory");

    let tx = world.store.write().await.expect("a transaction");
    assert!(matches!(cases::next_rev(&tx, other, world.case, NOW).await, Err(StoreError::NotFound)));
    let household = lotse_model::ids::HouseholdId::from_random(world.store.random_id());
    households::insert(&tx, other, household, NOW).await.expect("a household");
    let refused = households::add(&tx, other, household, world.case, date!(2018 - 01 - 01)).await;
    assert!(matches!(refused, Err(StoreError::Database(_))), "a composite foreign key refuses a case of another carrier");
    drop(tx);

    let tx = world.store.write().await.expect("a transaction");
    add_case(&tx, other, "KR-0001", date!(2018 - 01 - 01)).await;
    drop(tx);
    assert!(cases::by_number(&world.store.read(), other, "KR-0001").await.expect("read").is_none(), "dropping rolls back");
}
