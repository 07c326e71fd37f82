//! `lotse key rotate`: a new master key, while servers run.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use lotse_core::{MasterKeys, clock::Random};

use super::{CliError, init, open, read_keys};
use crate::{config::Settings, jobs};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Add a new master key and wrap every key of the database with it
    Rotate {
        /// No server runs: do not wait for it to read the new key
        #[arg(long)]
        offline: bool,
    },
    /// Remove master keys with which nothing is wrapped any more, after the backups have run out
    Prune,
}

/// Runs it.
pub(super) async fn run(settings: &Settings, args: &Args) -> Result<(), CliError> {
    match args.command {
        Command::Rotate { offline } => rotate(settings, offline).await,
        Command::Prune => prune(settings).await,
    }
}

/// The new key is written first, so that servers know it before anything is wrapped with it.
async fn rotate(settings: &Settings, offline: bool) -> Result<(), CliError> {
    let next = Random::from_os().with(|random| read_keys(settings).map(|keys| keys.with_next(random)))?;
    replace(&settings.key_file, &next)?;
    if !offline {
        println!("The new key is written. Waiting until running servers have read it …");
        tokio::time::sleep(jobs::KEYS + Duration::from_secs(15)).await;
    }
    let core = open(settings, false).await?;
    let count = core.rewrap_keys().await?;
    core.close().await?;
    println!("{count} keys are wrapped with master key {}.", next.current_version());
    println!(
        "Back up {} now. Older keys stay in it until `lotse key prune`: older backups need them.",
        settings.key_file.display()
    );
    Ok(())
}

async fn prune(settings: &Settings) -> Result<(), CliError> {
    let core = open(settings, false).await?;
    // Whatever was written between a rotation and the last server that learnt of it.
    core.rewrap_keys().await?;
    core.close().await?;
    let current = read_keys(settings)?.only_current();
    replace(&settings.key_file, &current)?;
    println!("Only master key {} is left.", current.current_version());
    Ok(())
}

/// Writes beside the file and puts it in its place, so that there is never half a key.
fn replace(file: &Path, keys: &MasterKeys) -> Result<(), CliError> {
    let mut name = file.as_os_str().to_owned();
    name.push(".new");
    let beside = PathBuf::from(name);
    init::write_new(&beside, keys.to_hex().as_bytes())?;
    fs::rename(&beside, file).map_err(|source| CliError::Write { path: file.to_owned(), source })
}
