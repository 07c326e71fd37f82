//! A store of its own for each test, on both databases, with a clock that stands still and random numbers from a seed.

use std::{
    env,
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use lotse_model::{
    catalogue::FieldId,
    entry::{Entry, EntryKind, Millis, Source},
    ids::{AccountId, CarrierId, CaseId, EntryId, PersonId},
    lang::Lang,
    role::{CaseState, Role},
    value::{Answer, Value},
};
use lotse_store::{
    CarrierScope, CaseKey, MasterKeys, Store, StoreOptions, SystemReason, WriteTx,
    accounts::{self, NewAccount},
    carriers::{self, CarrierKind},
    cases::{self, NewCase},
    entries, persons,
};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use sea_orm::{ConnectionTrait, Database};
use time::{Date, macros::date};

/// The day on which tests play.
pub const TODAY: Date = date!(2018 - 04 - 27);
/// The instant at which they begin.
pub const NOW: Millis = 1_524_830_400_000;

/// A database that is removed when the test ends.
pub struct Place {
    url: String,
    folder: Option<tempfile::TempDir>,
    clock: Arc<AtomicI64>,
}

impl Place {
    /// A fresh SQLite file.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}", folder.path().join("lotse.db").display());
        Self { url, folder: Some(folder), clock: Arc::new(AtomicI64::new(NOW)) }
    }

    /// A fresh database of the PostgreSQL server that the environment names.
    pub async fn postgres() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let base = env::var("LOTSE_TEST_POSTGRES").unwrap_or_default();
        assert!(
            !base.is_empty(),
            "LOTSE_TEST_POSTGRES is not set; the tests need PostgreSQL: run them as `cargo xtask postgres -- cargo nextest run`"
        );
        let name = format!("store_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let server = Database::connect(base.as_str()).await.expect("the PostgreSQL server answers");
        server.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database of its own");
        server.close().await.expect("closing");
        let (address, _) = base.rsplit_once('/').expect("an address that ends with a database");
        Self { url: format!("{address}/{name}"), folder: None, clock: Arc::new(AtomicI64::new(NOW)) }
    }

    /// Connects as a server of its own would; the first one makes the schema.
    pub async fn store(&self, seed: u64) -> Store {
        self.store_with(master(), seed).await
    }

    /// Connects with other master keys.
    pub async fn store_with(&self, master: MasterKeys, seed: u64) -> Store {
        Store::connect(&self.url, StoreOptions { migrate: true, ..self.options(master, seed) }).await.expect("a store")
    }

    /// Options without migration.
    pub fn options(&self, master: MasterKeys, seed: u64) -> StoreOptions {
        let clock = Arc::clone(&self.clock);
        let clock = Arc::new(move || clock.load(Ordering::Relaxed));
        StoreOptions { pool: 4, ..StoreOptions::new(master, Box::new(ChaCha20Rng::seed_from_u64(seed)), clock) }
    }

    /// Address of the database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder of the SQLite file.
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_ref().map(tempfile::TempDir::path)
    }

    /// Lets time pass.
    pub fn advance(&self, by: Millis) {
        self.clock.fetch_add(by, Ordering::Relaxed);
    }
}

/// The master keys of tests.
pub fn master() -> MasterKeys {
    MasterKeys::from_hex(&format!("1:{}", "07".repeat(32))).expect("a master key")
}

/// Runs a future on a runtime of its own.
pub fn run<F: Future<Output = ()>>(test: F) {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime").block_on(test);
}

/// Declares each test twice: on SQLite and on PostgreSQL.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[test] fn $name() { crate::common::run(async { super::$name(crate::common::Place::sqlite()).await }); })*
        }
        mod postgres {
            $(#[test] fn $name() { crate::common::run(async { super::$name(crate::common::Place::postgres().await).await }); })*
        }
    };
}
pub(crate) use on_both;

/// A store with one carrier, a manager, and the case of a person with an account.
pub struct World {
    pub store: Store,
    pub scope: CarrierScope,
    pub manager: AccountId,
    pub person: PersonId,
    pub account: AccountId,
    pub case: CaseId,
    pub key: CaseKey,
}

impl World {
    /// Fills a fresh database.
    pub async fn new(place: &Place) -> Self {
        let store = place.store(1).await;
        let scope = carrier(&store, "Musterstadt").await;
        let tx = store.write().await.expect("a transaction");
        let manager = AccountId::from_random(store.random_id());
        let staff = NewAccount {
            id: manager,
            person: None,
            carrier: Some(scope.carrier()),
            name: Some("Lena Vogt".into()),
            lang: Lang::De,
        };
        accounts::insert(&tx, &staff, NOW).await.expect("staff");
        let (person, account, case, key) = add_case(&tx, scope, "MS-0001", date!(2017 - 01 - 01)).await;
        tx.commit_system(SystemReason::Setup).await.expect("commit");
        Self { store, scope, manager, person, account, case, key }
    }
}

/// Writes a carrier.
pub async fn carrier(store: &Store, name: &str) -> CarrierScope {
    let id = CarrierId::from_random(store.random_id());
    let tx = store.write().await.expect("a transaction");
    carriers::insert(&tx, id, name, CarrierKind::City, NOW).await.expect("a carrier");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    CarrierScope::new(id)
}

/// Writes a person with an account and an open case.
pub async fn add_case(
    tx: &WriteTx,
    scope: CarrierScope,
    number: &str,
    opened_on: Date,
) -> (PersonId, AccountId, CaseId, CaseKey) {
    let person = PersonId::from_random(tx.store().random_id());
    let account = AccountId::from_random(tx.store().random_id());
    let case = CaseId::from_random(tx.store().random_id());
    persons::insert(tx, person, NOW).await.expect("a person");
    let new = NewAccount { id: account, person: Some(person), carrier: None, name: None, lang: Lang::Ar };
    accounts::insert(tx, &new, NOW).await.expect("an account");
    let new = NewCase { id: case, person, number: number.into(), state: CaseState::Open, opened_on, team: None };
    let key = cases::insert(tx, scope, &new, NOW).await.expect("a case");
    (person, account, case, key)
}

/// An entry with a text as answer.
pub fn text_entry(store: &Store, by: AccountId, rev: i64, field: FieldId, text: &str) -> Entry {
    Entry {
        id: EntryId::from_random(store.random_id()),
        rev,
        field,
        item: 0,
        kind: EntryKind::Stated,
        answer: Some(Answer::Value(Value::Text(text.into()))),
        note: None,
        lang: Some(Lang::Ar),
        by,
        role: Role::Refugee,
        at: NOW,
        source: Source::Person,
        answers: None,
    }
}

/// Saves texts as one revision of a case.
pub async fn save(world: &World, fields: &[(FieldId, &str)]) -> Vec<Entry> {
    let tx = world.store.write().await.expect("a transaction");
    let rev = cases::next_rev(&tx, world.scope, world.case, NOW).await.expect("a revision");
    let new: Vec<Entry> = fields.iter().map(|(field, text)| text_entry(&world.store, world.account, rev, *field, text)).collect();
    entries::append(&tx, world.scope, &world.key, &new).await.expect("entries");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    new
}
