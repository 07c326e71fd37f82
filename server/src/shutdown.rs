//! Stopping: requests under way are answered, jobs finish their step, then a deadline cuts off what still hangs.

use std::time::Duration;

use tokio::sync::watch;

/// How long requests under way may take after the signal.
pub const DEADLINE: Duration = Duration::from_secs(20);

/// Tells everybody who waits that the server stops.
#[derive(Debug, Clone)]
pub struct Shutdown(watch::Receiver<bool>);

/// The one who tells.
#[derive(Debug)]
pub struct Trigger(watch::Sender<bool>);

impl Trigger {
    /// Stops the server; saying it twice does no harm.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

impl Shutdown {
    /// A pair of the one who tells and those who wait.
    #[must_use]
    pub fn new() -> (Trigger, Self) {
        let (sender, receiver) = watch::channel(false);
        (Trigger(sender), Self(receiver))
    }

    /// Waits until the server stops.
    pub async fn wait(&self) {
        // An error means that the sender is gone, which is a stop as well.
        let _ = self.0.clone().wait_for(|stopped| *stopped).await;
    }

    /// Waits until it is stopped or the time is over; says whether it was stopped.
    pub async fn sleep(&self, time: Duration) -> bool {
        tokio::time::timeout(time, self.wait()).await.is_ok()
    }
}

/// Waits for SIGTERM or Ctrl-C.
pub async fn signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupt => {}
        () = terminate() => {}
    }
}

#[cfg(unix)]
async fn terminate() {
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut signal) => {
            signal.recv().await;
        }
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminate() {
    std::future::pending().await
}
