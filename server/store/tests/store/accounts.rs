//! Accounts, grants, sign-in.

use lotse_model::{
    ids::{AccountId, GrantId, InvitationId, TeamId},
    lang::Lang,
    role::Role,
};
use lotse_store::{
    CarrierScope, Store, StoreError, SystemReason,
    accounts::{self, Information, Principal},
    count_statements,
    grants::{self, Grant},
    invitations::{self, Invitation},
    recovery,
    seal::Purpose,
    teams,
};
use time::{Date, macros::date};

use crate::common::{NOW, Place, TODAY, World, on_both};

on_both!(a_principal_in_one_statement, grants_need_another_to_confirm, signing_in, recovery_codes, staff_by_name);

fn grant(store: &Store, account: AccountId, scope: CarrierScope, role: Role, valid_from: Date) -> Grant {
    Grant {
        id: GrantId::from_random(store.random_id()),
        account,
        carrier: Some(scope.carrier()),
        role,
        team: None,
        valid_from,
        valid_until: None,
        granted_by: None,
        granted_at: NOW,
        confirmed_by: None,
        confirmed_at: Some(NOW),
        revoked_at: None,
    }
}

async fn principal(world: &World, account: AccountId, on: Date) -> Option<Principal> {
    accounts::principal(&world.store.read(), account, on).await.expect("read")
}

async fn a_principal_in_one_statement(place: Place) {
    let world = World::new(&place).await;
    let (store, scope) = (&world.store, world.scope);
    let team = TeamId::from_random(store.random_id());
    let now = Grant { team: Some(team), ..grant(store, world.manager, scope, Role::Manager, date!(2018 - 01 - 01)) };
    let ended = Grant { valid_until: Some(TODAY), ..grant(store, world.manager, scope, Role::Auditor, date!(2018 - 01 - 01)) };
    let later = grant(store, world.manager, scope, Role::Coordinator, date!(2018 - 05 - 01));
    let revoked =
        Grant { revoked_at: Some(NOW), ..grant(store, world.manager, scope, Role::CarrierAdmin, date!(2018 - 01 - 01)) };
    let card = Invitation {
        id: InvitationId::from_random(store.random_id()),
        carrier: None,
        account: world.account,
        case: None,
        printed_by: Some(world.manager),
        printed_at: NOW,
        expires_at: NOW + 1,
        redeemed_at: Some(NOW),
        revoked_at: None,
    };
    let tx = store.write().await.expect("a transaction");
    teams::insert(&tx, scope, team, "Nord").await.expect("a team");
    for grant in [&now, &ended, &later, &revoked] {
        grants::insert(&tx, grant).await.expect("a grant");
    }
    invitations::insert(&tx, &card, &[3; 32]).await.expect("a card");
    accounts::set_card_notice(&tx, world.account, Some(card.id)).await.expect("noted");
    let given = Information { version: "2018-05".into(), lang: Lang::Ar, at: NOW };
    accounts::set_information(&tx, world.account, &given).await.expect("noted");
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    let (found, statements) = count_statements(principal(&world, world.manager, TODAY)).await;
    assert_eq!(statements, 1);
    let found = found.expect("an account");
    assert_eq!((found.carrier, found.person, found.lang, found.locked), (Some(scope.carrier()), None, Lang::De, false));
    assert_eq!(found.grants, std::slice::from_ref(&now));
    let in_may = principal(&world, world.manager, date!(2018 - 05 - 01)).await.expect("an account");
    assert_eq!(in_may.grants.len(), 2);

    let refugee = principal(&world, world.account, TODAY).await.expect("an account");
    assert_eq!((refugee.person, refugee.information), (Some(world.person), Some(given)));
    let notice = refugee.card_notice.expect("a notice");
    assert_eq!((notice.invitation, notice.printed_by, notice.redeemed_at), (card.id, Some(world.manager), Some(NOW)));
    assert!(principal(&world, AccountId::from_random([9; 16]), TODAY).await.is_none());
    assert_eq!(teams::of_carrier(&store.read(), scope).await.expect("read").len(), 1);
}

async fn grants_need_another_to_confirm(place: Place) {
    let world = World::new(&place).await;
    let (giver, other) = (AccountId::from_random([1; 16]), AccountId::from_random([2; 16]));
    let open = Grant {
        granted_by: Some(giver),
        confirmed_at: None,
        ..grant(&world.store, world.manager, world.scope, Role::Manager, date!(2018 - 01 - 01))
    };
    let tx = world.store.write().await.expect("a transaction");
    grants::insert(&tx, &open).await.expect("a grant");
    assert_eq!(grants::pending(&tx, world.scope).await.expect("read"), std::slice::from_ref(&open));
    assert!(!grants::confirm(&tx, open.id, world.manager, NOW).await.expect("ran"), "not by herself");
    assert!(!grants::confirm(&tx, open.id, giver, NOW).await.expect("ran"), "not by who gave it");
    assert!(grants::confirm(&tx, open.id, other, NOW).await.expect("ran"));
    assert!(!grants::confirm(&tx, open.id, other, NOW).await.expect("ran"), "once");
    let confirmed = grants::by_id(&tx, open.id).await.expect("read").expect("a grant");
    assert_eq!((confirmed.is_confirmed(), confirmed.confirmed_by), (true, Some(other)));
    assert!(grants::revoke(&tx, open.id, NOW).await.expect("ran"));
    assert!(!grants::revoke(&tx, open.id, NOW).await.expect("ran"));
}

async fn signing_in(place: Place) {
    let world = World::new(&place).await;
    let hash = world.store.keyed_hash(Purpose::SignIn, "4711");
    let tx = world.store.write().await.expect("a transaction");
    accounts::set_sign_in(&tx, world.account, &hash, "$argon2id$…").await.expect("set");
    accounts::set_totp(&tx, world.account, Some(b"second factor")).await.expect("set");
    tx.commit_system(SystemReason::Setup).await.expect("commit");

    let tx = world.store.read();
    let found = accounts::by_sign_in(&tx, &hash).await.expect("read").expect("an account");
    assert_eq!((found.account, found.secret_phc.as_deref()), (world.account, Some("$argon2id$…")));
    assert_eq!(found.totp.expect("a second factor").as_slice(), b"second factor");
    assert!(accounts::by_sign_in(&tx, &[0; 32]).await.expect("read").is_none());
    assert_eq!(accounts::of_person(&tx, world.person).await.expect("read"), [world.account]);

    let tx = world.store.write().await.expect("a transaction");
    assert!(matches!(accounts::set_sign_in(&tx, world.manager, &hash, "x").await, Err(StoreError::Taken)));
    drop(tx);
    let tx = world.store.write().await.expect("a transaction");
    assert!(matches!(accounts::set_locked(&tx, AccountId::from_random([9; 16]), true).await, Err(StoreError::NotFound)));
    accounts::set_locked(&tx, world.account, true).await.expect("locked");
    assert!(accounts::credentials(&tx, world.account).await.expect("read").expect("an account").locked);
}

async fn recovery_codes(place: Place) {
    let world = World::new(&place).await;
    let tx = world.store.write().await.expect("a transaction");
    recovery::replace(&tx, world.manager, &[[1; 32], [2; 32]]).await.expect("written");
    assert!(recovery::redeem(&tx, world.manager, &[1; 32], NOW).await.expect("ran"));
    assert!(!recovery::redeem(&tx, world.manager, &[1; 32], NOW).await.expect("ran"), "each is good for once");
    assert!(!recovery::redeem(&tx, world.account, &[2; 32], NOW).await.expect("ran"), "only for its account");
    assert_eq!(recovery::left(&tx, world.manager).await.expect("read"), 1);
}

async fn staff_by_name(place: Place) {
    let world = World::new(&place).await;
    let tx = world.store.read();
    let staff = accounts::staff(&tx, world.scope).await.expect("read");
    assert_eq!(staff.iter().map(|one| (one.id, one.name.as_str())).collect::<Vec<_>>(), [(world.manager, "Lena Vogt")]);
    assert_eq!(accounts::staff_names(&tx, world.scope).await.expect("read")[&world.manager], "Lena Vogt");
    assert_eq!(accounts::staff_name(&tx, world.account).await.expect("read"), None);
}
