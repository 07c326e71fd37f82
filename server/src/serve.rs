//! Serving: jobs, listener, graceful end.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use any_spawner::Executor;
use tokio::net::TcpListener;

use crate::{
    http::router,
    jobs,
    shutdown::{self, Shutdown},
    state::AppState,
};

/// Serving could not begin or broke off.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken or not ours.
    #[error("cannot listen on {0} ({1}); is another server running there?")]
    Listen(SocketAddr, std::io::Error),
    /// The public address is no origin.
    #[error("`public_url` cannot be used as an origin: {0}")]
    Origin(#[from] tower_http::csrf::ConfigError),
    /// The listener failed.
    #[error("serving broke off: {0}")]
    Broken(std::io::Error),
}

/// Serves until SIGTERM or Ctrl-C, then ends what is under way.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn serve(app: AppState, listen: SocketAddr, key_file: Option<PathBuf>) -> Result<(), ServeError> {
    // Pages are rendered without the framework's router, which would have done this. A second time does no harm.
    let _ = Executor::init_tokio();
    let router = router::router(app.clone())?;
    let listener = TcpListener::bind(listen).await.map_err(|error| ServeError::Listen(listen, error))?;
    let (trigger, stopping) = Shutdown::new();
    let mut jobs = jobs::start(&app.core, key_file, &stopping);
    tokio::spawn(async move {
        shutdown::signal().await;
        tracing::info!("stopping");
        trigger.stop();
    });
    tracing::info!(address = %listen, public_url = app.public_url.as_str(), "serving");
    let graceful = stopping.clone();
    let streams = app.core.clone();
    let server =
        axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).with_graceful_shutdown(async move {
            graceful.wait().await;
            streams.close_streams();
        });
    tokio::select! {
        result = server => result.map_err(ServeError::Broken)?,
        () = late(&stopping, shutdown::DEADLINE) => tracing::warn!("requests that did not end in time were cut off"),
    }
    while jobs.join_next().await.is_some() {}
    close(&app).await;
    Ok(())
}

/// Ends so long after the stop.
async fn late(stopping: &Shutdown, deadline: Duration) {
    stopping.wait().await;
    tokio::time::sleep(deadline).await;
}

async fn close(app: &AppState) {
    if let Err(error) = app.core.close().await {
        tracing::error!(%error, "the database was not closed cleanly");
    }
}
