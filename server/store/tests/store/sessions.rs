//! The session store.

use lotse_model::{entry::Millis, ids::AccountId};
use lotse_store::{
    Store, SystemReason, count_statements,
    sessions::{self, ACCOUNT, AGENT, IDLE_MS, REF, SEEN, Sessions},
};
use sea_orm::{ConnectionTrait, Database};
use time::OffsetDateTime;
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
};

use crate::common::{NOW, Place, World, on_both};

on_both!(sessions_come_back, they_end_by_time, they_are_listed_and_ended, the_row_tells_nothing);

const HOUR: Millis = 3_600_000;

fn record(account: AccountId) -> Record {
    let at = |millis: Millis| OffsetDateTime::from_unix_timestamp(millis / 1000).expect("a time");
    let mut record = Record { id: Id(0), data: Default::default(), expiry_date: at(NOW + 12 * HOUR) };
    record.data.insert(ACCOUNT.into(), account.to_string().into());
    record.data.insert(AGENT.into(), "Firefox".into());
    record.data.insert(IDLE_MS.into(), (HOUR / 3).into());
    record.data.insert("search".into(), "Haddad".into());
    record
}

async fn created(store: &Store, account: AccountId) -> (Sessions, Record) {
    let sessions = Sessions::new(store.clone());
    let mut record = record(account);
    sessions.create(&mut record).await.expect("created");
    (sessions, record)
}

async fn sessions_come_back(place: Place) {
    let world = World::new(&place).await;
    let (sessions, mut first) = created(&world.store, world.account).await;
    let (_, second) = created(&world.store, world.account).await;
    assert_ne!(first.id, second.id);
    assert_ne!(first.id, Id(0), "identifiers come from the store's own randomness");
    let (loaded, statements) = count_statements(sessions.load(&first.id)).await;
    assert_eq!(statements, 1);
    let loaded = loaded.expect("loaded").expect("a session");
    assert_eq!(loaded.expiry_date, first.expiry_date);
    assert_eq!(loaded.data["search"], "Haddad");
    assert_eq!(loaded.data[SEEN], NOW);
    assert!(loaded.data[REF].as_str().is_some_and(|text| text.len() == 32));

    first.data.insert("search".into(), "Vogt".into());
    sessions.save(&first).await.expect("saved");
    assert_eq!(sessions.load(&first.id).await.expect("loaded").expect("a session").data["search"], "Vogt");
    sessions.delete(&first.id).await.expect("deleted");
    sessions.save(&first).await.expect("no error");
    assert!(sessions.load(&first.id).await.expect("loaded").is_none(), "an ended session does not come back");
}

async fn they_end_by_time(place: Place) {
    let world = World::new(&place).await;
    let (sessions, record) = created(&world.store, world.account).await;
    place.advance(50_000);
    sessions.load(&record.id).await.expect("loaded").expect("a session");
    place.advance(20_000);
    let (loaded, statements) = count_statements(sessions.load(&record.id)).await;
    assert_eq!((loaded.expect("loaded").is_some(), statements), (true, 2), "touched after a minute");
    let seen = sessions.load(&record.id).await.expect("loaded").expect("a session").data[SEEN].clone();
    assert_eq!(seen, NOW + 70_000);

    place.advance(HOUR / 3);
    assert!(sessions.load(&record.id).await.expect("loaded").is_none(), "idle for too long");
    let at = world.store.now();
    let ended = async |at| sessions::ended_by_time(&world.store.read(), &record.id, at, 24 * HOUR).await.expect("read");
    assert_eq!(ended(at).await, Some(world.account), "what was sent is kept for her");
    assert_eq!(ended(at + 25 * HOUR).await, None);
    assert_eq!(ended(at - HOUR / 3).await, None, "still alive then");
}

async fn they_are_listed_and_ended(place: Place) {
    let world = World::new(&place).await;
    let (sessions, first) = created(&world.store, world.account).await;
    let (_, second) = created(&world.store, world.account).await;
    let (_, other) = created(&world.store, world.manager).await;
    let list = sessions::of_account(&world.store.read(), world.account, NOW).await.expect("read");
    assert_eq!(list.iter().map(|info| info.agent.as_str()).collect::<Vec<_>>(), ["Firefox", "Firefox"]);
    let loaded = sessions.load(&first.id).await.expect("loaded").expect("a session");
    let own = loaded.data[REF].as_str().and_then(|text| text.parse().ok()).expect("a reference");

    let tx = world.store.write().await.expect("a transaction");
    assert!(!sessions::end(&tx, world.manager, own).await.expect("ran"), "only one's own");
    assert_eq!(sessions::end_all(&tx, world.account, Some(own)).await.expect("ran"), 1);
    tx.commit_system(SystemReason::Session).await.expect("commit");
    assert!(sessions.load(&second.id).await.expect("loaded").is_none());
    assert!(sessions.load(&first.id).await.expect("loaded").is_some());
    let tx = world.store.write().await.expect("a transaction");
    assert!(sessions::end(&tx, world.account, own).await.expect("ran"));
    assert_eq!(sessions::delete_expired(&tx, NOW + 24 * HOUR).await.expect("ran"), 1);
    tx.commit_system(SystemReason::Session).await.expect("commit");
    assert!(sessions.load(&other.id).await.expect("loaded").is_none());
}

async fn the_row_tells_nothing(place: Place) {
    let world = World::new(&place).await;
    let (_, record) = created(&world.store, world.account).await;
    let db = Database::connect(place.url()).await.expect("a connection of its own");
    let row = db.query_one_raw(sea_orm::Statement::from_string(db.get_database_backend(), "SELECT id_hash, data FROM session"));
    let row = row.await.expect("read").expect("a row");
    let (hash, data): (Vec<u8>, Vec<u8>) = (row.try_get("", "id_hash").expect("a hash"), row.try_get("", "data").expect("data"));
    let id = record.id.0.to_be_bytes();
    assert!(!hash.windows(8).any(|part| part == &id[..8]), "the cookie is not in the row");
    assert!(!data.windows(6).any(|part| part == b"Haddad"), "nor is what it holds");
}
