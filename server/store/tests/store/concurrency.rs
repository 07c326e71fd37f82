//! Several writers, several servers.

use std::time::Duration;

use lotse_model::{
    catalogue::FieldId,
    ids::InvitationId,
    role::{Action, Relation, Role},
};
use lotse_store::{
    NewAudit, StoreError, SystemReason, Topic, cases, changes, entries,
    invitations::{self, Invitation},
};

use crate::common::{NOW, Place, World, on_both, text_entry};

on_both!(
    a_card_is_redeemed_once,
    two_servers_write_into_one_case,
    changes_reach_another_server,
    a_change_is_told_although_nobody_waited_for_it,
    a_cancelled_request_changes_nothing
);

async fn a_card_is_redeemed_once(place: Place) {
    let world = World::new(&place).await;
    let card = |code: u8| {
        let new = Invitation {
            id: InvitationId::from_random(world.store.random_id()),
            carrier: Some(world.scope.carrier()),
            account: world.account,
            case: Some(world.case),
            printed_by: Some(world.manager),
            printed_at: NOW,
            expires_at: NOW + 1000,
            redeemed_at: None,
            revoked_at: None,
        };
        (new, [code; 32])
    };
    let ((first, code), (other, other_code)) = (card(1), card(2));
    let tx = world.store.write().await.expect("a transaction");
    invitations::insert(&tx, &first, &code).await.expect("a card");
    invitations::insert(&tx, &other, &other_code).await.expect("a card");
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    let second = place.store(2).await;
    let tries = (0..8).map(|number| {
        let store = if number % 2 == 0 { world.store.clone() } else { second.clone() };
        tokio::spawn(async move {
            let tx = store.write().await.expect("a transaction");
            let card = invitations::by_code(&tx, &code).await.expect("read").expect("a card");
            let won = invitations::redeem(&tx, card.id, NOW).await.expect("ran");
            if won {
                let revoked = invitations::revoke_others(&tx, card.account, Some(card.id), NOW).await.expect("ran");
                assert_eq!(revoked, 1);
            }
            tx.commit_system(SystemReason::Setup).await.expect("commit");
            won
        })
    });
    let mut won = 0;
    for attempt in tries.collect::<Vec<_>>() {
        won += usize::from(attempt.await.expect("no panic"));
    }
    assert_eq!(won, 1);
    let tx = world.store.write().await.expect("a transaction");
    assert!(!invitations::redeem(&tx, other.id, NOW).await.expect("ran"), "the other one was taken back");
    let cards = invitations::of_account(&tx, world.account).await.expect("read");
    assert!(cards.iter().all(|card| !card.is_open(NOW)));
    let (late, late_code) = card(3);
    invitations::insert(&tx, &late, &late_code).await.expect("a card");
    assert!(!invitations::redeem(&tx, late.id, NOW + 1000).await.expect("ran"), "its time is up");
    assert!(matches!(invitations::insert(&tx, &card(4).0, &late_code).await, Err(StoreError::Taken)));
}

async fn two_servers_write_into_one_case(place: Place) {
    let world = World::new(&place).await;
    let second = place.store(2).await;
    let (scope, case, by) = (world.scope, world.case, world.account);
    let writers = [world.store.clone(), second].map(|store| {
        tokio::spawn(async move {
            for number in 0..10 {
                let tx = store.write().await.expect("a transaction");
                let key = store.case_key(&tx, scope, case).await.expect("read").expect("a key");
                let rev = cases::next_rev(&tx, scope, case, NOW).await.expect("a revision");
                let new = [0, 1].map(|part| text_entry(&store, by, rev, FieldId::Defects, &format!("{number}.{part}")));
                entries::append(&tx, scope, &key, &new).await.expect("entries");
                let audit =
                    NewAudit { case: Some(case), ..NewAudit::new(NOW, Role::Refugee, Relation::Own, Action::EditOwnRecord) };
                tx.commit(audit).await.expect("commit");
            }
        })
    });
    for writer in writers {
        writer.await.expect("no panic");
    }
    let all = entries::of_case(&world.store.read(), scope, &world.key).await.expect("entries");
    let revs: Vec<i64> = all.iter().map(|entry| entry.rev).collect();
    assert_eq!(revs, (1..=20).flat_map(|rev| [rev, rev]).collect::<Vec<_>>(), "saves do not mix");
}

async fn changes_reach_another_server(place: Place) {
    let world = World::new(&place).await;
    let second = place.store(2).await;
    let before = changes::last(&second.read()).await.expect("read");
    let listener = second.clone();
    let listening = tokio::spawn(async move { listener.listen().await });
    tokio::time::sleep(Duration::from_millis(300)).await;

    let mut commits = second.commits();
    let at_latest = Duration::from_secs(if second.backend() == sea_orm::DbBackend::Postgres { 30 } else { 1 });
    let tx = world.store.write().await.expect("a transaction");
    cases::next_rev(&tx, world.scope, world.case, NOW).await.expect("a revision");
    tx.commit_system(SystemReason::Jobs).await.expect("commit");
    tokio::time::timeout(Duration::from_secs(10), commits.next(at_latest)).await.expect("told in time");
    let new = changes::since(&second.read(), before).await.expect("read");
    assert_eq!(new.iter().map(|change| (change.topic, change.case)).collect::<Vec<_>>(), [(Topic::Case, Some(world.case))]);
    listening.abort();
}

/// A copy is being read while somebody else commits: what she did is told at once, not with the next commit.
async fn a_change_is_told_although_nobody_waited_for_it(place: Place) {
    let world = World::new(&place).await;
    let mut commits = world.store.commits();
    let tx = world.store.write().await.expect("a transaction");
    cases::next_rev(&tx, world.scope, world.case, NOW).await.expect("a revision");
    tx.commit_system(SystemReason::Jobs).await.expect("commit");
    let told = commits.next(Duration::from_secs(60));
    tokio::time::timeout(Duration::from_secs(10), told).await.expect("told at once");
}

async fn a_cancelled_request_changes_nothing(place: Place) {
    let world = World::new(&place).await;
    let (store, scope, case) = (world.store.clone(), world.scope, world.case);
    let request = tokio::spawn(async move {
        let tx = store.write().await.expect("a transaction");
        cases::next_rev(&tx, scope, case, NOW).await.expect("a revision");
        std::future::pending::<()>().await;
        tx.commit_system(SystemReason::Jobs).await.expect("never");
    });
    tokio::time::sleep(Duration::from_millis(200)).await;
    request.abort();
    assert!(request.await.expect_err("aborted").is_cancelled());
    let tx = world.store.write().await.expect("the writer is free again");
    assert_eq!(cases::next_rev(&tx, scope, case, NOW).await.expect("a revision"), 1);
}
