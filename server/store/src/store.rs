//! The store: how it connects, what it is given, what it hands out.

use std::{
    fmt,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use lotse_migrations::{Migrator, MigratorTrait};
use lotse_model::entry::Millis;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};
use tokio::sync::watch;

use crate::{
    count,
    error::{Result, StoreError},
    seal::{KeyCache, MasterKeys, Purpose, Random, Randomness, Root},
    settings,
    sql::params,
    sqlite,
    tx::{Tx, WriteTx},
};

/// A clock: milliseconds since 1970-01-01 UTC.
pub type Clock = Arc<dyn Fn() -> Millis + Send + Sync>;

/// What a store needs.
pub struct StoreOptions {
    /// The keys that wrap data keys.
    pub master: MasterKeys,
    /// Where nonces, keys, salts and identifiers come from.
    pub randomness: Box<dyn Randomness>,
    /// The clock of the session store and of records of access.
    pub clock: Clock,
    /// Connections for reading (with PostgreSQL for everything).
    pub pool: u32,
    /// Whether to bring the schema up to date instead of refusing.
    pub migrate: bool,
}

impl StoreOptions {
    /// The usual ones: eight connections, no migration.
    #[must_use]
    pub fn new(master: MasterKeys, randomness: Box<dyn Randomness>, clock: Clock) -> Self {
        Self { master, randomness, clock, pool: 8, migrate: false }
    }
}

/// Both databases behind plain functions. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    master: RwLock<MasterKeys>,
    root: Root,
    keys: KeyCache,
    random: Random,
    clock: Clock,
    statements: AtomicU64,
    commits: watch::Sender<u64>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Store({:?})", self.backend())
    }
}

/// Opened keys kept in memory: enough for the name index of a county to warm up without evicting the cases at work.
const KEYS_IN_MEMORY: usize = 16_384;

impl Store {
    /// Connects to `sqlite:…` or `postgres:…`.
    ///
    /// # Errors
    /// [`StoreError::PendingMigrations`] if the schema is older than the program and `migrate` is not set,
    /// [`StoreError::MasterKey`] if the master keys do not open the database, and those of the database.
    pub async fn connect(url: &str, options: StoreOptions) -> Result<Self> {
        let (reader, writer) = if url.starts_with("sqlite:") {
            // The writer first: it creates the file and its journal, which a connection that only reads cannot.
            let writer = Database::connect(sqlite::writer(url)).await?;
            (Database::connect(sqlite::readers(url, options.pool)).await?, writer)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let pool = Database::connect(quiet(url, options.pool)).await?;
            (pool.clone(), pool)
        } else {
            return Err(StoreError::UnknownDatabase);
        };
        if options.migrate {
            Migrator::up(&writer, None).await?;
        }
        let pending = Migrator::get_pending_migrations_read_only(&writer).await?.len();
        if pending > 0 {
            return Err(StoreError::PendingMigrations(pending));
        }
        let random = Random::new(options.randomness);
        let root = first_root(&writer, &options.master, &random).await?;
        Ok(Self(Arc::new(Inner {
            reader,
            writer,
            master: RwLock::new(options.master),
            root,
            keys: KeyCache::new(KEYS_IN_MEMORY),
            random,
            clock: options.clock,
            statements: AtomicU64::new(0),
            commits: watch::Sender::new(0),
        })))
    }

    /// Reads. Each statement takes a connection of its own and sees what is committed at its time.
    #[must_use]
    pub fn read(&self) -> Tx {
        Tx::pooled(self.clone())
    }

    /// Begins a change. On SQLite it waits here for its turn: there is one writer at a time. Dropping it rolls back.
    ///
    /// # Errors
    /// Those of the database, also when no turn comes within ten seconds.
    pub async fn write(&self) -> Result<WriteTx> {
        let sqlite_transaction_mode = (self.backend() == DbBackend::Sqlite).then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode, ..TransactionOptions::default() };
        Ok(WriteTx::begun(self.clone(), self.0.writer.begin_with_options(options).await?))
    }

    /// Asks the database for one row: whether it is there.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn check(&self) -> Result<()> {
        settings::get(&self.read(), "none").await.map(drop)
    }

    /// Closes all connections, after what is running has ended.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn close(self) -> Result<()> {
        self.0.reader.clone().close().await?;
        Ok(self.0.writer.clone().close().await?)
    }

    /// Takes back every migration, with all data. For tests of the migrations.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn migrate_down(&self) -> Result<()> {
        Ok(Migrator::down(&self.0.writer, None).await?)
    }

    /// The time of the store's clock.
    #[must_use]
    pub fn now(&self) -> Millis {
        (self.0.clock)()
    }

    /// Random bytes.
    #[must_use]
    pub fn random<const N: usize>(&self) -> [u8; N] {
        self.0.random.bytes()
    }

    /// Random bytes for an identifier.
    #[must_use]
    pub fn random_id(&self) -> [u8; 16] {
        self.random()
    }

    /// The hash by which a sign-in name, a code or an address is found without being kept.
    #[must_use]
    pub fn keyed_hash(&self, purpose: Purpose, text: &str) -> [u8; 32] {
        self.0.root.keyed_hash(purpose, text)
    }

    /// Takes new master keys while running, so that another process may rewrap the data keys.
    pub fn set_master(&self, master: MasterKeys) {
        *self.0.master.write().unwrap_or_else(PoisonError::into_inner) = master;
    }

    /// Statements issued since the start.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.0.statements.load(Ordering::Relaxed)
    }

    /// Tells of changes from now on, also of those that are committed while nobody waits: whoever keeps a copy in memory takes
    /// it before reading the copy, and asks [`changes::since`](crate::changes::since) whenever it tells.
    #[must_use]
    pub fn commits(&self) -> Commits {
        Commits(self.0.commits.subscribe())
    }

    /// Which database it is.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.0.writer.get_database_backend()
    }

    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.0.reader
    }
    pub(crate) fn master(&self) -> MasterKeys {
        self.0.master.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
    pub(crate) fn root(&self) -> &Root {
        &self.0.root
    }
    pub(crate) fn key_cache(&self) -> &KeyCache {
        &self.0.keys
    }
    pub(crate) fn random_source(&self) -> &Random {
        &self.0.random
    }
    pub(crate) fn wake(&self) {
        self.0.commits.send_modify(|count| *count = count.wrapping_add(1));
    }

    pub(crate) fn issued(&self, statement: Option<&Statement>, in_transaction: bool) {
        self.0.statements.fetch_add(1, Ordering::Relaxed);
        count::issued(statement, in_transaction);
    }
}

/// Tells that something changed.
#[derive(Debug)]
pub struct Commits(watch::Receiver<u64>);

impl Commits {
    /// Returns when this process committed a change since the last time, or another server told of one ([`Store::listen`]),
    /// at the latest after the given time.
    pub async fn next(&mut self, at_latest: Duration) {
        // The sender lives as long as the store: only the time can be up.
        tokio::time::timeout(at_latest, self.0.changed()).await.ok();
    }
}

/// Options that keep statements and their values out of logs and spans.
pub(crate) fn quiet(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).acquire_timeout(Duration::from_secs(10)).sqlx_logging(false).record_stmt_in_spans(false);
    options
}

/// Reads the root secret, or makes the first one.
async fn first_root(db: &DatabaseConnection, master: &MasterKeys, random: &Random) -> Result<Root> {
    let statement = |sql: &str, values| Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let read = || statement("SELECT value FROM setting WHERE name = $1", params![Root::SETTING]);
    if db.query_one_raw(read()).await?.is_none() {
        // Another server may be first: then its secret is read below.
        let text = Root::generate(random).wrap(master, random)?;
        let insert = "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
        db.execute_raw(statement(insert, params![Root::SETTING, text])).await?;
    }
    let row = db.query_one_raw(read()).await?.ok_or(StoreError::NotFound)?;
    Root::unwrap(&row.try_get::<String>("", "value")?, master)
}
