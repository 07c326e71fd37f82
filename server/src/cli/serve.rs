//! `lotse serve`.

use super::{CliError, open};
use crate::{config::Settings, http::assets::Assets, serve, state::AppState};

/// Serves an instance. Pending migrations refuse: several servers may run, and only the operator knows when all stand.
pub(super) async fn run(settings: &Settings) -> Result<(), CliError> {
    let core = open(settings, false).await?;
    let app = AppState::new(
        core,
        Assets::embedded()?,
        settings.site.clone(),
        settings.public_url.clone(),
        settings.trusted_proxies.clone(),
    );
    Ok(serve::serve(app, settings.listen, Some(settings.key_file.clone())).await?)
}
