//! The log: what is written, and in which form.
//!
//! Nothing personal is ever logged: no address of a page with its values (the route's pattern stands there), no query,
//! no name, no form, no network address unless hashed. A failure is logged once, where it is answered, with the
//! reference number that the reader sees. RUST_LOG chooses what is written.

use std::io::IsTerminal;

use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

use crate::config::LogFormat;

/// Our own events and warnings of libraries. The session layer takes every ended session for an attack, and the
/// database driver shows statements with their values at lower levels.
const DEFAULT_FILTER: &str =
    "warn,lotse=info,lotse_server=info,lotse_core=info,lotse_store=info,tower_sessions_core=error,sqlx=error";

/// Starts the log. A second call changes nothing.
pub fn start(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(DEFAULT_FILTER));
    let registry = tracing_subscriber::registry().with(filter);
    let started = match format {
        LogFormat::Text => {
            registry.with(fmt::layer().with_ansi(std::io::stderr().is_terminal()).with_writer(std::io::stderr)).try_init()
        }
        LogFormat::Json => registry.with(fmt::layer().json().with_writer(std::io::stderr)).try_init(),
    };
    if started.is_ok() {
        quiet_panics();
    }
}

/// The text of a panic may hold the value that caused it, so only its place is written.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}
