//! The command line: one binary, a subcommand for each role it plays.

mod admin;
mod demo;
mod doctor;
mod init;
mod key;
mod migrate;
mod serve;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::{Parser, Subcommand};
use lotse_core::{
    Core, CoreOptions, MasterKeyError, MasterKeys, StoreError,
    account::password::Cost,
    clock::{Random, SystemClock},
};

use crate::{
    config::{ConfigError, Settings},
    telemetry,
};

/// Self-service portal for refugees and back office for integration managers.
#[derive(Debug, Parser)]
#[command(name = "lotse", version, arg_required_else_help = true)]
struct Cli {
    /// File with the settings [default: lotse.toml, or what LOTSE_CONFIG names]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write commented settings and a master key
    Init(init::Args),
    /// Create the first accounts, or give back a lost sign-in, and print their cards
    Admin(admin::Args),
    /// Serve the portal
    Serve,
    /// Bring the database to the state that this version needs
    Migrate,
    /// Check settings, keys, database, audit log and clock
    Doctor,
    /// Fill a fresh demo with invented people and serve it on this machine
    Demo(demo::Args),
    /// Care for the master keys
    Key(key::Args),
}

/// Why a command ended; each is a sentence that says what to do.
#[derive(Debug, thiserror::Error)]
enum CliError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error("The master keys in {} cannot be used: {source}.", path.display())]
    Keys { path: PathBuf, source: MasterKeyError },
    #[error("The database cannot be opened: {0}.")]
    Open(StoreError),
    #[error("The database failed: {0}.")]
    Core(#[from] lotse_core::Failure),
    #[error("{0}.")]
    Serve(#[from] crate::serve::ServeError),
    #[error(transparent)]
    Site(#[from] crate::http::assets::BadSite),
    #[error("No accounts were created: {0}.")]
    Bootstrap(#[from] lotse_core::admin::bootstrap::BootstrapError),
    #[error("{} exists already and is left alone. Move it away first if you mean to replace it.", .0.display())]
    Exists(PathBuf),
    #[error("{} cannot be written ({source}).", path.display())]
    Write { path: PathBuf, source: std::io::Error },
    #[error("{} is not empty. A demo is only ever filled into a folder of its own.", .0.display())]
    NotEmpty(PathBuf),
    #[error("The demo could not be filled: {0}.")]
    Demo(Box<dyn std::error::Error + Send + Sync>),
    #[error("The asynchronous runtime cannot start ({0}).")]
    Runtime(std::io::Error),
    #[error("Something is wrong; see above.")]
    Unwell,
}

/// Runs what the command line asks for.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let result = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(CliError::Runtime)
        .and_then(|runtime| runtime.block_on(dispatch(cli)));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn dispatch(cli: Cli) -> Result<(), CliError> {
    let config = config_file(cli.config);
    match cli.command {
        Command::Init(args) => init::run(&args),
        Command::Admin(args) => admin::run(&load(&config)?, &args).await,
        Command::Serve => serve::run(&load(&config)?).await,
        Command::Migrate => migrate::run(&load(&config)?).await,
        Command::Doctor => doctor::run(&config).await,
        Command::Demo(args) => demo::run(&args).await,
        Command::Key(args) => key::run(&load(&config)?, &args).await,
    }
}

fn config_file(named: Option<PathBuf>) -> PathBuf {
    named.or_else(|| std::env::var_os("LOTSE_CONFIG").map(PathBuf::from)).unwrap_or_else(|| PathBuf::from(init::SETTINGS))
}

fn load(file: &Path) -> Result<Settings, ConfigError> {
    // A variable that is not Unicode cannot be one of ours.
    let variables = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let settings = Settings::load(file, variables)?;
    telemetry::start(settings.log_format);
    Ok(settings)
}

fn read_keys(settings: &Settings) -> Result<MasterKeys, CliError> {
    MasterKeys::from_file(&settings.key_file).map_err(|source| CliError::Keys { path: settings.key_file.clone(), source })
}

/// Opens the database with what the machine has: its clock and its randomness.
async fn open(settings: &Settings, migrate: bool) -> Result<Arc<Core>, CliError> {
    let options = CoreOptions {
        database_url: settings.database_url.expose().to_owned(),
        master: read_keys(settings)?,
        clock: Arc::new(SystemClock::default()),
        random: Random::from_os(),
        public_url: settings.public_url.as_str().to_owned(),
        demo: false,
        migrate,
        passwords: Cost::default(),
    };
    Core::open(options).await.map(Arc::new).map_err(CliError::Open)
}
