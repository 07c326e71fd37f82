//! Use cases, policy and permits, rule sets, key figures. Builds the view models that the pages show.
//!
//! One use case, one file. A use case opens the transaction, has the policy decide in it, acts, audits and commits
//! (architecture.md A12). Nothing here renders, routes or knows a text in a human language.

pub mod access;
pub mod account;
pub mod admin;
pub mod clock;
mod consent;
pub mod demo;
pub mod document;
pub mod draft;
mod end_of_care;
mod failure;
mod names;
pub mod office;
pub mod oversight;
pub mod plan;
pub mod record;
pub mod release;
mod request;
mod rule_sets;
mod upkeep;

use std::sync::Arc;

pub use access::Principal;
pub use failure::{Failure, Unsaved};
use lotse_model::ids::{AccountId, AuditId, SessionRef, SubmissionId};
use lotse_store::{Commits, Store, StoreOptions, accounts, changes, sessions::Sessions};
pub use lotse_store::{MasterKeys, Parameter, Recorded, StoreError, seal::MasterKeyError};

use tokio::sync::broadcast;

use clock::{Clock, Random};
use plan::live::Wake;

/// Wakes that a slow page may be behind before it reads all that is new at once.
const WAKES: usize = 1024;

/// With what a core is opened.
pub struct CoreOptions {
    /// `sqlite://…` or `postgres://…`.
    pub database_url: String,
    /// Master keys that wrap the keys of cases and carriers.
    pub master: MasterKeys,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub random: Random,
    /// Where people reach the portal, without a slash at the end; stands on cards.
    pub public_url: String,
    /// Whether this is the demo.
    pub demo: bool,
    /// Whether pending migrations are run; otherwise they refuse.
    pub migrate: bool,
    /// What hashing a secret costs.
    pub passwords: account::password::Cost,
}

/// Everything a use case needs. Cheap to share in an `Arc`.
pub struct Core {
    pub(crate) store: Store,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub random: Arc<Random>,
    /// Where people reach the portal.
    pub public_url: String,
    /// Whether this is the demo.
    pub demo: bool,
    pub(crate) passwords: account::password::Passwords,
    pub(crate) names: names::Index,
    pub(crate) rules: rule_sets::Cache,
    pub(crate) wakes: broadcast::Sender<plan::live::Wake>,
    /// Holds uploads to a bound of memory.
    pub gate: document::file::Gate,
}

/// Gives the store its random bytes from the core's own source.
struct StoreRandomness(Arc<Random>);

impl lotse_store::Randomness for StoreRandomness {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.with(|random| rand_core::RngCore::fill_bytes(random, bytes));
    }
}

impl Core {
    /// Connects to the database. The name index is empty until [`Core::follow_changes`] has run once.
    ///
    /// # Errors
    /// When the database can't be reached, or has pending migrations that were not allowed to run.
    pub async fn open(options: CoreOptions) -> Result<Self, StoreError> {
        let random = Arc::new(options.random);
        let clock = Arc::clone(&options.clock);
        let mut store_options =
            StoreOptions::new(options.master, Box::new(StoreRandomness(Arc::clone(&random))), Arc::new(move || clock.now()));
        store_options.migrate = options.migrate;
        let store = Store::connect(&options.database_url, store_options).await?;
        Ok(Self {
            store,
            clock: options.clock,
            random,
            public_url: options.public_url,
            demo: options.demo,
            passwords: account::password::Passwords::new(options.passwords),
            names: names::Index::default(),
            rules: rule_sets::Cache::default(),
            wakes: broadcast::Sender::new(WAKES),
            gate: document::file::Gate::default(),
        })
    }

    /// Sessions of browsers, for the session layer.
    #[must_use]
    pub fn session_store(&self) -> Sessions {
        Sessions::new(self.store.clone())
    }

    /// Who is signed in, with the grants of today; `None` for an account that is gone or locked, and for a helper whose
    /// time is up.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn principal(&self, account: AccountId, session: Option<SessionRef>) -> Result<Option<Principal>, Failure> {
        let found = accounts::principal(&self.store.read(), account, self.clock.business_date()).await?;
        let now = self.clock.now();
        let is_over = |helping: &accounts::Helping| helping.ended || helping.until <= now;
        let may_act = |found: &accounts::Principal| !found.locked && !found.helping.as_ref().is_some_and(is_over);
        Ok(found.filter(may_act).map(|found| Principal::new(found, session)))
    }

    /// A new id for a rendered form.
    #[must_use]
    pub fn submission(&self) -> SubmissionId {
        SubmissionId::from_random(self.random.bytes())
    }

    /// A new id for the log.
    #[must_use]
    pub fn audit_id(&self) -> AuditId {
        AuditId::from_random(self.random.bytes())
    }

    /// Whether the database answers and the name index is complete.
    pub async fn is_ready(&self) -> bool {
        self.names.is_complete() && self.store.check().await.is_ok()
    }

    /// Brings the in-memory copies up to date: the whole name index at first, then what changed (architecture.md A10).
    ///
    /// # Errors
    /// When the database fails; the copies stay as they are.
    pub async fn follow_changes(&self) -> Result<(), Failure> {
        let tx = self.store.read();
        let Some(seen) = self.names.seen() else {
            let last = changes::last(&tx).await?;
            self.names.load(&tx).await?;
            self.names.mark(last);
            return Ok(());
        };
        for change in changes::since(&tx, seen).await? {
            match change.topic {
                changes::Topic::Name | changes::Topic::Case => {
                    if let Some(case) = change.case {
                        self.names.refresh(&tx, case).await?;
                    }
                }
                changes::Topic::Account => {
                    // Without a carrier no name has changed.
                    if let Some(carrier) = change.carrier {
                        self.names.refresh_staff(&tx, carrier).await?;
                    }
                }
                changes::Topic::Rules => self.rules.clear(),
                _ => {}
            }
            self.wake_pages(&change);
            self.names.mark(change.n);
        }
        Ok(())
    }

    /// Wakes the open pages that a change may concern.
    fn wake_pages(&self, change: &changes::Change) {
        use changes::Topic;
        let wake = match (change.topic, change.case) {
            (Topic::Plan | Topic::Presence | Topic::Access, Some(case)) => Wake::Case(case),
            (Topic::Access | Topic::Account, _) => Wake::All,
            _ => return,
        };
        // Without an open page nobody hears it.
        let _ = self.wakes.send(wake);
    }

    /// Tells when something changed, here or in another server, from now on.
    #[must_use]
    pub fn commits(&self) -> Commits {
        self.store.commits()
    }

    /// Counts the SQL statements that a piece of work makes; for tests and the benchmark.
    pub async fn count_statements<T>(&self, work: impl Future<Output = T>) -> (T, usize) {
        lotse_store::count_statements(work).await
    }

    /// Records the SQL statements that a piece of work makes; for the benchmark.
    pub async fn record_statements<T>(&self, work: impl Future<Output = T>) -> (T, Vec<Recorded>) {
        lotse_store::record_statements(work).await
    }

    /// Links committed audit entries into their carriers' chains; run every second by one job.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn chain_audit(&self) -> Result<usize, Failure> {
        Ok(lotse_store::audit::chain::chain_pending(&self.store).await?)
    }
}
