//! A core of its own for each test, on both databases, with a clock that is moved by hand and random numbers from a seed.

use std::{
    env,
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use lotse_core::{
    Core, CoreOptions,
    account::password::Cost,
    clock::{ManualClock, Random},
};
use lotse_model::entry::Millis;
use lotse_store::{MasterKeys, Store, StoreOptions};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use sea_orm::{ConnectionTrait, Database};

/// The instant at which tests begin: 27 April 2018, noon UTC.
pub const NOW: Millis = 1_524_830_400_000;

/// A database that is removed when the test ends.
pub struct Place {
    url: String,
    _folder: Option<tempfile::TempDir>,
    /// The clock of every core that is opened here.
    pub clock: Arc<ManualClock>,
}

impl Place {
    /// A fresh SQLite file.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}", folder.path().join("lotse.db").display());
        Self { url, _folder: Some(folder), clock: Arc::new(ManualClock::at(NOW)) }
    }

    /// A fresh database of the PostgreSQL server that the environment names.
    pub async fn postgres() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let base = env::var("LOTSE_TEST_POSTGRES").unwrap_or_default();
        assert!(
            !base.is_empty(),
            "LOTSE_TEST_POSTGRES is not set; the tests need PostgreSQL: run them as `cargo xtask postgres -- cargo test -p lotse-core`"
        );
        let name = format!("core_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let server = Database::connect(base.as_str()).await.expect("the PostgreSQL server answers");
        server.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database of its own");
        server.close().await.expect("closing");
        let (address, _) = base.rsplit_once('/').expect("an address that ends with a database");
        Self { url: format!("{address}/{name}"), _folder: None, clock: Arc::new(ManualClock::at(NOW)) }
    }

    /// Connects past the core, for what has no use case.
    pub async fn store(&self) -> Store {
        let options = StoreOptions::new(master(), Box::new(ChaCha20Rng::seed_from_u64(9)), Arc::new(|| NOW));
        Store::connect(&self.url, options).await.expect("a store")
    }

    /// Opens it as a server of its own would.
    pub async fn core(&self, seed: u64) -> Core {
        self.core_at(seed, Cost::cheap()).await
    }

    /// Opens it with secrets hashed at another cost.
    pub async fn core_at(&self, seed: u64, passwords: Cost) -> Core {
        let options = CoreOptions {
            database_url: self.url.clone(),
            master: master(),
            clock: Arc::<ManualClock>::clone(&self.clock),
            random: Random::seeded(seed),
            public_url: "https://lotse.example".to_owned(),
            demo: false,
            migrate: true,
            passwords,
        };
        Core::open(options).await.expect("a core")
    }
}

fn master() -> MasterKeys {
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
