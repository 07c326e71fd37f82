//! The one binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    lotse_server::cli::run()
}
