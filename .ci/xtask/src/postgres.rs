//! A throw-away PostgreSQL cluster for tests.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::guard::Guard;
use crate::{setup, shell};

/// Where tests find the database.
pub const VARIABLE: &str = "LOTSE_TEST_POSTGRES";

/// What becomes of a commit when the machine fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Commits {
    /// It is on the disk.
    Kept,
    /// It may be lost, which is faster: for tests.
    Risked,
}

/// A running cluster in a temporary folder; dropping it stops and removes it.
pub struct Cluster {
    _guard: Guard,
    address: String,
}

impl Cluster {
    /// Makes and starts one, on a free port of the loopback address and a socket in its folder.
    pub fn start(commits: Commits) -> Result<Self> {
        let binaries = binaries().context(
            "PostgreSQL is missing and its tests are never skipped: run `cargo xtask setup` \
             (Debian: apt-get install postgresql)",
        )?;
        let folder = shell::temporary_folder("postgres")?;
        let started = Self::start_in(&folder, &binaries, commits);
        if started.is_err() {
            std::fs::remove_dir_all(&folder).ok();
        }
        started
    }

    fn start_in(folder: &Path, binaries: &Path, commits: Commits) -> Result<Self> {
        let as_owner = |program: &str| owned(&binaries.join(program));
        if setup::is_root() {
            shell::run(Command::new("chown").arg("postgres:").arg(folder))?;
        }
        let data = folder.join("data");
        shell::run_quietly(
            as_owner("initdb")
                .current_dir(folder)
                .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"])
                .arg("--pgdata")
                .arg(&data),
        )
        .context("initdb failed; can the temporary folder be entered by other users?")?;

        let port = shell::free_port()?;
        let log = folder.join("log");
        let mut server = as_owner("postgres");
        server.arg("-D").arg(&data).arg("-p").arg(port.to_string()).arg("-k").arg(folder);
        let always = ["listen_addresses=127.0.0.1", "max_connections=200", "autovacuum_naptime=10min"];
        let risked = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
        for setting in always.iter().chain(risked.iter().filter(|_| commits == Commits::Risked)) {
            server.args(["-c", setting]);
        }
        // Interrupted, PostgreSQL ends its sessions and stops at once.
        let mut guard = Guard::start(&server, folder, "INT", &log)?;
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let ready = Command::new(binaries.join("pg_isready"))
                .args(["--quiet", "--host=127.0.0.1", "--username=postgres", "--dbname=postgres"])
                .arg(format!("--port={port}"))
                .status()
                .context("cannot start pg_isready")?;
            if ready.success() {
                break;
            }
            ensure!(guard.is_alive()? && Instant::now() < deadline, "PostgreSQL did not start:\n{}", shell::tail(&log, 20));
            thread::sleep(Duration::from_millis(50));
        }
        Ok(Self { _guard: guard, address: format!("postgres://postgres@127.0.0.1:{port}/postgres") })
    }

    /// The address to connect to.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// Runs a command beside a cluster and passes its exit code on.
pub fn run(command: &[String]) -> Result<ExitCode> {
    let Some((program, arguments)) = command.split_first() else {
        bail!("no command given");
    };
    let cluster = Cluster::start(Commits::Risked)?;
    let status = Command::new(program)
        .args(arguments)
        .env(VARIABLE, cluster.address())
        .status()
        .with_context(|| format!("cannot start {program}"))?;
    // A code that does not fit (ended by a signal) is a plain failure.
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The folder with the server's programs: Debian's newest version, else wherever PATH leads.
pub fn binaries() -> Option<PathBuf> {
    let debian = Path::new("/usr/lib/postgresql").read_dir().into_iter().flatten().flatten().filter_map(|entry| {
        let version: u32 = entry.file_name().to_str()?.parse().ok()?;
        Some((version, entry.path().join("bin")))
    });
    let mut folders: Vec<(u32, PathBuf)> = debian.collect();
    folders.sort();
    let path = env::var_os("PATH").unwrap_or_default();
    let elsewhere = env::split_paths(&path)
        .filter_map(|folder| folder.join("initdb").canonicalize().ok())
        .filter_map(|program| program.parent().map(Path::to_owned));
    folders
        .into_iter()
        .rev()
        .map(|(_, folder)| folder)
        .chain(elsewhere)
        .find(|folder| ["initdb", "postgres", "pg_isready"].iter().all(|program| folder.join(program).is_file()))
}

/// PostgreSQL refuses to run as root, so root runs it as Debian's user.
fn owned(program: &Path) -> Command {
    if setup::is_root() {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(program);
        command
    } else {
        Command::new(program)
    }
}
