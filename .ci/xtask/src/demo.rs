//! Fills a fresh demo and serves it.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::{layout, setup, shell, web};

/// Does all set-up that is missing, builds, wipes the folder and turns into the serving program, which therefore gets
/// every signal itself.
pub fn run(port: u16, data: Option<PathBuf>) -> Result<()> {
    setup::run(setup::For::Building)?;
    web::run()?;
    build_server()?;
    let data = match data {
        Some(data) => std::path::absolute(data)?,
        None => layout::target().join("demo"),
    };
    wipe(&data)?;
    let error = command(&data, port).exec();
    Err(error).context("cannot start the server")
}

/// Builds the one binary as it is delivered.
pub fn build_server() -> Result<()> {
    let start = Instant::now();
    shell::run(shell::cargo().args(["build", "--quiet", "--release", "--package", "lotse-server"]))?;
    println!("server: release build ({:.1} s)", start.elapsed().as_secs_f64());
    Ok(())
}

/// The command that fills `data` and serves it.
pub fn command(data: &Path, port: u16) -> Command {
    let mut command = Command::new(layout::server());
    command.arg("demo").arg("--data").arg(data).arg("--port").arg(port.to_string());
    command
}

/// Removes an earlier demo, and nothing that is not one.
fn wipe(data: &Path) -> Result<()> {
    if data.exists() {
        let is_empty = data.read_dir().with_context(|| data.display().to_string())?.next().is_none();
        ensure!(
            is_empty || data.join("accounts.json").is_file() || data == layout::target().join("demo"),
            "{} is not empty and holds no demo (no accounts.json); it is left alone",
            data.display()
        );
        fs::remove_dir_all(data)?;
    }
    fs::create_dir_all(data)?;
    Ok(())
}
