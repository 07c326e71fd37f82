//! What the server does by itself. Every job is a loop that stops between two rounds when the server stops, and goes on
//! after a failure: a database that comes back is used again.

use std::{path::PathBuf, sync::Arc, time::Duration};

use lotse_core::{Core, Failure, MasterKeys};
use tokio::task::JoinSet;

use crate::shutdown::Shutdown;

/// How often new entries of the audit log are linked into their chains.
const CHAIN: Duration = Duration::from_secs(1);
/// After this time in-memory copies are compared with the database even if nothing woke them (architecture.md A10).
const FOLLOW: Duration = Duration::from_secs(5);
/// How often rows whose time is up are removed.
const CLEAN_UP: Duration = Duration::from_secs(10 * 60);
/// How often the key file is looked at. `lotse key rotate` waits for longer than this.
pub const KEYS: Duration = Duration::from_secs(30);
/// How long a failed job waits.
const AFTER_FAILURE: Duration = Duration::from_secs(2);

/// Starts them all. Joining the set waits until each has ended its round.
#[must_use]
pub fn start(core: &Arc<Core>, key_file: Option<PathBuf>, shutdown: &Shutdown) -> JoinSet<()> {
    let mut jobs = JoinSet::new();
    jobs.spawn(follow(Arc::clone(core), shutdown.clone()));
    jobs.spawn(listen(Arc::clone(core), shutdown.clone()));
    jobs.spawn(chain(Arc::clone(core), shutdown.clone()));
    jobs.spawn(clean_up(Arc::clone(core), shutdown.clone()));
    if let Some(file) = key_file {
        jobs.spawn(keys(Arc::clone(core), file, shutdown.clone()));
    }
    jobs
}

/// Keeps the name index and the rule sets as the database has them.
async fn follow(core: Arc<Core>, shutdown: Shutdown) {
    // What is committed while changes are read is told by the next wait.
    let mut commits = core.commits();
    loop {
        let failed = told("follow_changes", core.follow_changes().await);
        let woken = async { if failed { tokio::time::sleep(AFTER_FAILURE).await } else { commits.next(FOLLOW).await } };
        tokio::select! {
            () = woken => {}
            () = shutdown.wait() => return,
        }
    }
}

/// Hears what other servers commit.
async fn listen(core: Arc<Core>, shutdown: Shutdown) {
    loop {
        tokio::select! {
            result = core.listen() => { told("listen", result); }
            () = shutdown.wait() => return,
        }
        if shutdown.sleep(AFTER_FAILURE).await {
            return;
        }
    }
}

/// Links the audit log; once more at the end, so that what was done last is linked too.
async fn chain(core: Arc<Core>, shutdown: Shutdown) {
    loop {
        let stopped = shutdown.sleep(CHAIN).await;
        told("chain_audit", core.chain_audit().await);
        if stopped {
            return;
        }
    }
}

async fn clean_up(core: Arc<Core>, shutdown: Shutdown) {
    loop {
        told("clean_up", core.clean_up().await);
        if shutdown.sleep(CLEAN_UP).await {
            return;
        }
    }
}

/// Takes over master keys that a rotation adds to the file.
async fn keys(core: Arc<Core>, file: PathBuf, shutdown: Shutdown) {
    let changed = || file.metadata().and_then(|metadata| metadata.modified()).ok();
    let mut seen = changed();
    while !shutdown.sleep(KEYS).await {
        let now = changed();
        if now == seen {
            continue;
        }
        match MasterKeys::from_file(&file) {
            Ok(keys) => {
                core.set_master(keys);
                seen = now;
                tracing::info!("master keys were read again");
            }
            Err(error) => tracing::error!(%error, "master keys cannot be read; the old ones stay in use"),
        }
    }
}

/// Writes a failure down; says whether there was one.
fn told<T>(job: &'static str, result: Result<T, Failure>) -> bool {
    match result {
        Ok(_) => false,
        Err(error) => {
            tracing::error!(job, %error, "a job failed and will be tried again");
            true
        }
    }
}
