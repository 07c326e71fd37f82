//! The portal on a filled database: in this process, to see what pages do, and as a program of its own, to be measured.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use anyhow::{Result, anyhow};
use lotse_core::{
    Core, CoreOptions, MasterKeys,
    account::password::Cost,
    clock::{Clock, Random, SystemClock},
    demo,
};
use lotse_server::{
    config::{PublicUrl, SiteTexts},
    http::assets::Assets,
    serve,
    state::AppState,
};

/// What the measured program is given.
#[derive(clap::Args)]
pub struct Options {
    /// The database
    #[arg(long)]
    database: String,
    /// Port on 127.0.0.1
    #[arg(long)]
    port: u16,
}

/// The key of all databases of the benchmark: nobody's data are in them.
pub const KEY: &str = "1:0707070707070707070707070707070707070707070707070707070707070707";

/// Serves until stopped.
///
/// # Errors
/// When the database or the port can't be had.
pub async fn serve(options: Options) -> Result<()> {
    let app = state(&options.database, options.port, Arc::new(SystemClock { fixed_date: Some(demo::DAY) })).await?;
    Ok(serve::serve(app, SocketAddr::from((Ipv4Addr::LOCALHOST, options.port)), None).await?)
}

/// A portal that is ready to answer.
///
/// # Errors
/// When the database can't be had.
pub async fn state(database: &str, port: u16, clock: Arc<dyn Clock>) -> Result<AppState> {
    let public_url = PublicUrl::parse(&format!("http://127.0.0.1:{port}"))?;
    let core = core(database, public_url.as_str(), clock, Random::from_os()).await?;
    Ok(AppState::new(Arc::new(core), Assets::embedded()?, site(), public_url, Vec::new()))
}

/// The use cases on a database.
///
/// # Errors
/// When the database can't be had.
pub async fn core(database: &str, public_url: &str, clock: Arc<dyn Clock>, random: Random) -> Result<Core> {
    let options = CoreOptions {
        database_url: database.to_owned(),
        master: MasterKeys::from_hex(KEY).map_err(|error| anyhow!("the key: {error}"))?,
        clock,
        random,
        public_url: public_url.to_owned(),
        demo: true,
        migrate: true,
        passwords: Cost::cheap(),
    };
    Ok(Core::open(options).await?)
}

fn site() -> SiteTexts {
    SiteTexts {
        operator_name: "Stadt Musterhausen (erfunden)".to_owned(),
        operator_address: vec!["Marktplatz 1".to_owned(), "70000 Musterhausen".to_owned()],
        operator_email: None,
        operator_phone: None,
        privacy_officer: "datenschutz@musterhausen.example".to_owned(),
        accessibility_contact: "barrierefrei@musterhausen.example".to_owned(),
    }
}
