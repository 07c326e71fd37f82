//! Sealed values: round trip, place, padding, rotation, and what deleting leaves.

use crate::common::{NOW, Place, World, master, on_both, save};
use lotse_model::{
    catalogue::FieldId,
    role::{Action, Relation, Role},
};
use lotse_store::{
    NewAudit, Store, StoreError, SystemReason, accounts, audit, cases, drafts, entries,
    seal::{self, Purpose},
};
use proptest::prelude::*;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use sea_orm::{ConnectionTrait, Database, Statement};

const SECRET_TEXT: &str = "Zarathustra-Unverwechselbar";

on_both!(
    entries_come_back_in_order,
    a_moved_value_does_not_open,
    rotation_keeps_everything_readable,
    deleting_leaves_nothing,
    redaction
);

#[test]
fn padding_hides_lengths() {
    crate::common::run(async {
        let world = World::new(&Place::sqlite()).await;
        let place = seal::Place::new("entry", "sealed", uuid::Uuid::nil());
        let length = |text: &str| world.key.seal(&place, text.as_bytes()).expect("sealed").len();
        assert_eq!(length(""), length(&"x".repeat(28)));
        assert_eq!(length(&"x".repeat(29)), length(&"x".repeat(60)));
        assert_eq!(length(&"x".repeat(29)) - length(""), 32);
        assert_ne!(world.key.seal(&place, b"x").expect("sealed"), world.key.seal(&place, b"x").expect("sealed"), "nonces differ");
    });
}

#[test]
fn every_value_comes_back() {
    let mut world = None;
    crate::common::run(async { world = Some(World::new(&Place::sqlite()).await) });
    let world = world.expect("a world");
    let place = seal::Place::new("entry", "sealed", uuid::Uuid::nil());
    proptest!(|(plain in proptest::collection::vec(any::<u8>(), 0..200), damaged in any::<prop::sample::Index>())| {
        let mut sealed = world.key.seal(&place, &plain).expect("sealed");
        let opened = world.key.open(&place, &sealed).expect("opens");
        prop_assert_eq!(opened.as_slice(), plain.as_slice());
        let at = damaged.index(sealed.len());
        sealed[at] ^= 1;
        prop_assert!(world.key.open(&place, &sealed).is_err());
    });
}

async fn entries_come_back_in_order(place: Place) {
    let world = World::new(&place).await;
    let mut written =
        save(&world, &[(FieldId::FamilyName, "Haddad"), (FieldId::GivenNames, "Maryam"), (FieldId::CallName, "مريم")]).await;
    written.extend(save(&world, &[(FieldId::FamilyName, "Al-Haddad")]).await);
    let tx = world.store.read();
    assert_eq!(entries::of_case(&tx, world.scope, &world.key).await.expect("entries"), written);
    let names = entries::of_fields(&tx, world.scope, &world.key, &[FieldId::FamilyName]).await.expect("entries");
    assert_eq!(names.iter().map(|entry| entry.rev).collect::<Vec<_>>(), [1, 2]);

    let tx = world.store.write().await.expect("a transaction");
    let stale = entries::append(&tx, world.scope, &world.key, &names[..1]).await;
    assert!(matches!(stale, Err(StoreError::NotFound)), "entries need the current revision");
}

async fn raw(place: &Place) -> sea_orm::DatabaseConnection {
    Database::connect(place.url()).await.expect("a connection of its own")
}

async fn a_moved_value_does_not_open(place: Place) {
    let world = World::new(&place).await;
    let written = save(&world, &[(FieldId::FamilyName, "Haddad"), (FieldId::GivenNames, "Maryam")]).await;
    let db = raw(&place).await;
    let sql = "UPDATE entry SET sealed = (SELECT sealed FROM entry WHERE id = $1) WHERE id = $2";
    let ids = [written[0].id.uuid().into(), written[1].id.uuid().into()];
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, ids)).await.expect("moved");
    let read = entries::of_case(&world.store.read(), world.scope, &world.key).await;
    assert!(matches!(read, Err(StoreError::Seal(ref error)) if error.row == written[1].id.uuid()), "{read:?}");
}

async fn rotation_keeps_everything_readable(place: Place) {
    let world = World::new(&place).await;
    let written = save(&world, &[(FieldId::FamilyName, "Haddad")]).await;
    let name_hash = world.store.keyed_hash(Purpose::SignIn, "4711");
    assert_ne!(name_hash, world.store.keyed_hash(Purpose::Card, "4711"), "purposes are kept apart");

    let next = master().with_next(&mut ChaCha20Rng::seed_from_u64(9));
    world.store.set_master(next.clone());
    assert_eq!(seal::rewrap_all(&world.store).await.expect("rewrapped"), 2, "a carrier and a case");
    assert_eq!(seal::rewrap_all(&world.store).await.expect("rewrapped"), 0);

    let refused = Store::connect(place.url(), place.options(master(), 3)).await;
    assert!(matches!(refused, Err(StoreError::MasterKey(_))), "the old key opens nothing any more");
    let later = Store::connect(place.url(), place.options(next.only_current(), 4)).await.expect("the new key is enough");
    assert_eq!(later.keyed_hash(Purpose::SignIn, "4711"), name_hash, "lookups survive");
    let tx = later.read();
    let key = later.case_key(&tx, world.scope, world.case).await.expect("read").expect("a key");
    assert_eq!(entries::of_case(&tx, world.scope, &key).await.expect("entries"), written);
    assert_eq!(accounts::staff_name(&tx, world.manager).await.expect("read").as_deref(), Some("Lena Vogt"));
}

async fn deleting_leaves_nothing(place: Place) {
    let world = World::new(&place).await;
    save(&world, &[(FieldId::FamilyName, SECRET_TEXT)]).await;
    let tx = world.store.write().await.expect("a transaction");
    drafts::put(&tx, world.account, "/me/housing", SECRET_TEXT.as_bytes(), NOW, NOW + 1000).await.expect("a draft");
    tx.commit_system(SystemReason::Draft).await.expect("commit");

    let tx = world.store.write().await.expect("a transaction");
    assert!(cases::delete(&tx, world.scope, world.case, NOW, "retention").await.expect("deleted"));
    let entry = NewAudit { case: Some(world.case), ..NewAudit::new(NOW, Role::System, Relation::None, Action::EditCase) };
    tx.commit(entry).await.expect("commit");

    let tx = world.store.read();
    assert!(world.store.case_key(&tx, world.scope, world.case).await.expect("read").is_none());
    assert!(entries::of_case(&tx, world.scope, &world.key).await.expect("read").is_empty());
    let ledger = cases::deletions(&tx).await.expect("read");
    assert_eq!(ledger.iter().map(|line| (line.case, line.reason.as_str())).collect::<Vec<_>>(), [(world.case, "retention")]);
    assert_eq!(audit::of_case(&tx, world.case, None, 10).await.expect("read").len(), 1, "the log keeps codes");
    drop(tx);

    if let Some(folder) = place.folder() {
        let db = raw(&place).await;
        db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("checkpoint");
        db.close().await.expect("closed");
        for file in std::fs::read_dir(folder).expect("the folder") {
            let bytes = std::fs::read(file.expect("a file").path()).expect("readable");
            for plain in [SECRET_TEXT, "Lena Vogt"] {
                assert!(!bytes.windows(plain.len()).any(|part| part == plain.as_bytes()), "{plain} stands in the file");
            }
        }
    }
}

async fn redaction(place: Place) {
    let world = World::new(&place).await;
    let written = save(&world, &[(FieldId::FamilyName, "Haddad"), (FieldId::GivenNames, "Maryam")]).await;
    let tx = world.store.write().await.expect("a transaction");
    assert!(entries::redact(&tx, world.scope, &world.key, written[0].id, NOW).await.expect("redacted"));
    tx.commit_system(SystemReason::Jobs).await.expect("commit");
    let read = entries::of_case(&world.store.read(), world.scope, &world.key).await.expect("entries");
    assert_eq!(read[0], lotse_model::entry::Entry { answer: None, ..written[0].clone() });
    assert_eq!(read[1], written[1]);
}
