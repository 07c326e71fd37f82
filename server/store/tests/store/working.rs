//! Throttles, answered forms, drafts, consents, rule sets, settings.

use lotse_model::{
    catalogue::{ConsentKind, Section},
    consent::Way,
    ids::{CarrierId, SubmissionId},
    lang::Lang,
};
use lotse_store::{
    StoreError, SystemReason,
    consents::{self, Consent},
    drafts,
    rule_sets::{self, RuleSetRow},
    settings, submissions,
    throttle::{self, Limits},
};
use time::macros::date;
use uuid::Uuid;

use crate::common::{NOW, Place, TODAY, World, on_both};

on_both!(
    failures_lock_longer_and_longer,
    a_form_is_answered_once,
    drafts_are_taken_once,
    consents_end,
    rules_of_a_carrier_go_first
);

async fn failures_lock_longer_and_longer(place: Place) {
    let world = World::new(&place).await;
    let limits = Limits { window_ms: 1000, free: 2, first_lock_ms: 10, max_lock_ms: 35 };
    let tx = world.store.write().await.expect("a transaction");
    let key = [1; 32];
    let mut locks = Vec::new();
    for _ in 0..5 {
        let state = throttle::register(&tx, &key, NOW, &limits).await.expect("counted");
        locks.push(state.locked_until.map(|until| until - NOW));
    }
    assert_eq!(locks, [None, None, Some(10), Some(20), Some(35)]);
    let state = throttle::state(&tx, &key).await.expect("read");
    assert!(state.is_locked(NOW + 34) && !state.is_locked(NOW + 35));
    assert_eq!(throttle::register(&tx, &key, NOW + 2000, &limits).await.expect("counted").failures, 1, "the window is over");
    assert_eq!(throttle::state(&tx, &[2; 32]).await.expect("read").failures, 0);
    throttle::clear(&tx, &key).await.expect("cleared");
    assert_eq!(throttle::state(&tx, &key).await.expect("read").failures, 0);
    throttle::register(&tx, &key, NOW, &limits).await.expect("counted");
    assert_eq!(throttle::delete_old(&tx, NOW + 1).await.expect("ran"), 1);
}

async fn a_form_is_answered_once(place: Place) {
    let world = World::new(&place).await;
    let id = SubmissionId::from_random([1; 16]);
    let tx = world.store.write().await.expect("a transaction");
    assert_eq!(submissions::find(&tx, world.account, id).await.expect("read"), None);
    submissions::record(&tx, world.account, id, "/me/housing", NOW).await.expect("kept");
    tx.commit_system(SystemReason::Submission).await.expect("commit");
    let tx = world.store.write().await.expect("a transaction");
    assert_eq!(submissions::find(&tx, world.account, id).await.expect("read").as_deref(), Some("/me/housing"));
    assert_eq!(submissions::find(&tx, world.manager, id).await.expect("read"), None, "somebody else's");
    assert!(matches!(submissions::record(&tx, world.account, id, "/", NOW).await, Err(StoreError::Taken)));
    drop(tx);
    let tx = world.store.write().await.expect("a transaction");
    assert_eq!(submissions::delete_old(&tx, NOW + 1).await.expect("ran"), 1);
}

async fn drafts_are_taken_once(place: Place) {
    let world = World::new(&place).await;
    let tx = world.store.write().await.expect("a transaction");
    drafts::put(&tx, world.account, "/me/housing", b"first", NOW, NOW + 10).await.expect("kept");
    let id = drafts::put(&tx, world.account, "/me/housing", b"second", NOW, NOW + 10).await.expect("kept");
    let list = drafts::list(&tx, world.account, NOW).await.expect("read");
    assert_eq!(list.iter().map(|info| (info.id, info.path.as_str())).collect::<Vec<_>>(), [(id, "/me/housing")]);
    let found = drafts::by_path(&tx, world.account, "/me/housing", NOW).await.expect("read").expect("a draft");
    assert_eq!(found.content.as_slice(), b"second");
    assert!(drafts::by_path(&tx, world.account, "/me/housing", NOW + 10).await.expect("read").is_none(), "its time is up");
    assert!(drafts::take(&tx, world.manager, id).await.expect("read").is_none(), "somebody else's");
    assert_eq!(drafts::take(&tx, world.account, id).await.expect("read").expect("a draft").content.as_slice(), b"second");
    assert!(drafts::take(&tx, world.account, id).await.expect("read").is_none());
}

async fn consents_end(place: Place) {
    let world = World::new(&place).await;
    let consent = Consent {
        to: None,
        id: Uuid::from_bytes(world.store.random_id()),
        case: world.case,
        kind: ConsentKind::Volunteer,
        given: true,
        recipient: Some("Frau Ökmen".into()),
        purpose: None,
        sections: vec![Section::Contact, Section::Family],
        text_version: "1".into(),
        lang: Lang::Ar,
        way: Way::Portal,
        given_at: NOW,
        valid_until: Some(date!(2019 - 01 - 01)),
        pending: true,
        withdrawn_at: None,
        by: world.account,
    };
    let key = world.store.case_key(&world.store.read(), world.scope, world.case).await.expect("a key").expect("a case");
    let tx = world.store.write().await.expect("a transaction");
    consents::give(&tx, world.scope, &key, &consent).await.expect("given");
    assert_eq!(consents::of_case(&tx, world.scope, &key).await.expect("read"), std::slice::from_ref(&consent));
    assert!(!consent.holds(TODAY), "it waits for the second confirmation");
    assert!(consents::confirm(&tx, world.scope, world.case, consent.id).await.expect("ran"));
    assert!(!consents::confirm(&tx, world.scope, world.case, consent.id).await.expect("ran"));
    let consent = consents::of_case(&tx, world.scope, &key).await.expect("read").remove(0);
    assert!(consent.holds(TODAY) && !consent.holds(date!(2019 - 01 - 01)));
    assert!(consents::withdraw(&tx, world.scope, world.case, consent.id, NOW).await.expect("ran"));
    assert!(!consents::withdraw(&tx, world.scope, world.case, consent.id, NOW).await.expect("ran"));
    assert!(!consents::of_case(&tx, world.scope, &key).await.expect("read")[0].holds(TODAY));
}

async fn rules_of_a_carrier_go_first(place: Place) {
    let world = World::new(&place).await;
    let row = |carrier: Option<CarrierId>, valid_from, data: &str, recorded_at| RuleSetRow {
        id: Uuid::from_bytes(world.store.random_id()),
        carrier,
        valid_from,
        valid_until: None,
        data: data.into(),
        recorded_by: None,
        recorded_at,
    };
    let own = Some(world.scope.carrier());
    let tx = world.store.write().await.expect("a transaction");
    rule_sets::insert(&tx, &row(None, date!(2017 - 01 - 01), "first", NOW)).await.expect("written");
    rule_sets::insert(&tx, &row(None, date!(2018 - 01 - 01), "second", NOW + 1)).await.expect("written");
    rule_sets::insert(&tx, &row(own, date!(2018 - 04 - 01), "own", NOW)).await.expect("written");
    let data = async |carrier, on| rule_sets::in_force_for(&tx, carrier, on).await.expect("read").map(|row| row.data);
    assert_eq!(data(None, TODAY).await.as_deref(), Some("second"));
    assert_eq!(data(own, TODAY).await.as_deref(), Some("own"));
    assert_eq!(data(own, date!(2018 - 03 - 31)).await.as_deref(), Some("second"));
    assert_eq!(data(own, date!(2017 - 12 - 31)).await.as_deref(), Some("first"));
    assert_eq!(data(own, date!(2016 - 12 - 31)).await, None);
    assert_eq!(rule_sets::all(&tx).await.expect("read").len(), 3);
    settings::set(&tx, "demo", "no").await.expect("set");
    settings::set(&tx, "demo", "yes").await.expect("set again");
    assert_eq!(settings::get(&tx, "demo").await.expect("read").as_deref(), Some("yes"));
}
