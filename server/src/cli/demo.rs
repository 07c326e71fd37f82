//! `lotse demo`: invented people in a folder of their own, served on this machine alone.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
};

use lotse_core::{
    Core, CoreOptions, MasterKeys,
    account::password::Cost,
    clock::{Clock, ManualClock, Random, SystemClock},
    demo::{self, Counts},
};

use super::{CliError, init::write_new};
use crate::{
    config::{LogFormat, PublicUrl, SiteTexts},
    http::assets::Assets,
    serve,
    state::AppState,
    telemetry,
};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Folder for the data; must be empty
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Port on 127.0.0.1
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// So many times the people, for measurements
    #[arg(long, value_name = "FACTOR", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    times: u32,
}

/// Fills a fresh demo, writes `accounts.json` beside it and serves until stopped.
pub(super) async fn run(args: &Args) -> Result<(), CliError> {
    telemetry::start(LogFormat::Text);
    require_empty(&args.data)?;
    let public_url = PublicUrl::parse(&format!("http://127.0.0.1:{}", args.port))?;
    // The key lives as long as the process: nothing in a demo is worth keeping.
    let master = Random::from_os().with(|random| MasterKeys::generate(random));
    fill(args, &public_url, master.clone()).await?;
    // Filled by a clock that was moved through the years, served by that of the machine on the day of the demo.
    let clock = Arc::new(SystemClock { fixed_date: Some(demo::DAY) });
    let core = open(args, &public_url, master, clock, Random::from_os()).await?;
    println!("Demo on {} (accounts: {})", public_url.as_str(), args.data.join(ACCOUNTS).display());
    let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, args.port));
    let app = AppState::new(core, Assets::embedded()?, site(), public_url, Vec::new());
    Ok(serve::serve(app, listen, None).await?)
}

/// The list of accounts; a folder that holds it is known to be a demo.
const ACCOUNTS: &str = "accounts.json";

async fn fill(args: &Args, public_url: &PublicUrl, master: MasterKeys) -> Result<(), CliError> {
    let counts = Counts::default().times(args.times);
    let clock = Arc::new(ManualClock::at(0));
    let random = Random::seeded(counts.seed);
    let core = open(args, public_url, master, Arc::<ManualClock>::clone(&clock), random).await?;
    let accounts = demo::fill(&core, &clock, &counts).await.map_err(|error| CliError::Demo(error.into()))?;
    core.close().await?;
    let list = serde_json::to_vec_pretty(&accounts).map_err(|error| CliError::Demo(error.into()))?;
    write_new(&args.data.join(ACCOUNTS), &list)
}

async fn open(
    args: &Args,
    public_url: &PublicUrl,
    master: MasterKeys,
    clock: Arc<dyn Clock>,
    random: Random,
) -> Result<Arc<Core>, CliError> {
    let options = CoreOptions {
        database_url: format!("sqlite://{}", args.data.join("lotse.db").display()),
        master,
        clock,
        random,
        public_url: public_url.as_str().to_owned(),
        demo: true,
        migrate: true,
        // The secrets stand in a file beside the data.
        passwords: Cost::cheap(),
    };
    Core::open(options).await.map(Arc::new).map_err(CliError::Open)
}

fn require_empty(folder: &Path) -> Result<(), CliError> {
    let failed = |source| CliError::Write { path: folder.to_owned(), source };
    fs::create_dir_all(folder).map_err(failed)?;
    let is_empty = folder.read_dir().map_err(failed)?.next().is_none();
    if is_empty { Ok(()) } else { Err(CliError::NotEmpty(folder.to_owned())) }
}

/// An operator that does not exist, at addresses that cannot.
fn site() -> SiteTexts {
    SiteTexts {
        operator_name: "Stadt Musterhausen (erfunden)".to_owned(),
        operator_address: vec!["Marktplatz 1".to_owned(), "70000 Musterhausen".to_owned()],
        operator_email: Some("lotse@musterhausen.example".to_owned()),
        operator_phone: None,
        privacy_officer: "datenschutz@musterhausen.example".to_owned(),
        accessibility_contact: "barrierefrei@musterhausen.example".to_owned(),
    }
}
