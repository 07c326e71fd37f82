//! `lotse doctor`: says what is well and what is not, each in a sentence.

use std::path::Path;

use lotse_core::{
    Core,
    clock::{Clock, SystemClock},
};
use lotse_model::entry::Millis;

use super::{CliError, load, open, read_keys};

/// 2026-11-01: a machine that believes to live before this program was written has no clock.
const WRITTEN: Millis = 1_793_491_200_000;

/// Checks one thing after the other. What needs an earlier one is left out when that failed.
pub(super) async fn run(config: &Path) -> Result<(), CliError> {
    let clock = clock();
    let settings = tell("settings", load(config).map_err(CliError::from));
    let keys = settings.as_ref().and_then(|settings| tell("master keys", read_keys(settings)));
    let core = match settings.as_ref().filter(|_| keys.is_some()) {
        Some(settings) => tell("database and migrations", open(settings, false).await),
        None => None,
    };
    let is_whole = match core {
        Some(core) => {
            let whole = audit(&core).await;
            core.close().await?;
            whole
        }
        None => false,
    };
    if clock && is_whole { Ok(()) } else { Err(CliError::Unwell) }
}

fn tell<T>(what: &str, result: Result<T, CliError>) -> Option<T> {
    match result {
        Ok(value) => {
            println!("ok      {what}");
            Some(value)
        }
        Err(error) => {
            println!("FAILED  {what}: {error}");
            None
        }
    }
}

fn clock() -> bool {
    let is_set = SystemClock::default().now() >= WRITTEN;
    if is_set {
        println!("ok      clock");
    } else {
        println!(
            "FAILED  clock: the machine's clock is behind. Set it (for example with NTP): deadlines and second factors depend on it."
        );
    }
    is_set
}

async fn audit(core: &Core) -> bool {
    match core.verify_audit().await {
        Ok(entries) => {
            println!("ok      audit log ({entries} linked entries)");
            true
        }
        Err(error) => {
            println!("FAILED  audit log: {error}. Keep this database as it is and compare it with a backup.");
            false
        }
    }
}
