//! Programs that are measured: started, waited for, looked at, stopped.

use std::{
    env, fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use tokio::time::sleep;

use crate::{
    line::{Connection, Request},
    plan::Plan,
};

/// How long a program may take until it answers: the portal reads the names of all persons first.
const READY: Duration = Duration::from_secs(180);

/// A running program on a port of this machine; dropping it ends it.
pub struct Program {
    child: Child,
    /// Its port.
    pub port: u16,
    /// How long it took until it answered.
    pub started: Duration,
}

impl Program {
    /// Starts the portal on a database.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn portal(database: &str) -> Result<Self> {
        let mut command = Command::new(env::current_exe()?);
        command.args(["portal", "--database", database, "--port"]);
        Self::start(command).await
    }

    /// Starts the bare program with a plan, which is written into `folder`.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn bare(plan: &Plan, folder: &Path) -> Result<Self> {
        let file = folder.join("plan.json");
        fs::write(&file, serde_json::to_vec(plan)?)?;
        let mut command = Command::new(env::current_exe()?.with_file_name("lotse-bare"));
        command.arg(&file);
        Self::start(command).await
    }

    /// Starts a program whose last argument is its port.
    async fn start(mut command: Command) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        command.arg(port.to_string());
        let begun = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().context("a program does not start")?;
        let mut program = Self { child, port, started: Duration::ZERO };
        let request = Request::new(port, "/healthz", None);
        loop {
            if let Ok(mut connection) = Connection::open(port).await
                && connection.ask(&request).await.is_ok()
            {
                program.started = begun.elapsed();
                return Ok(program);
            }
            if let Some(status) = program.child.try_wait()? {
                bail!("a program ended with {status} before it answered");
            }
            ensure!(begun.elapsed() < READY, "a program does not answer");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Megabytes of memory that it holds.
    ///
    /// # Errors
    /// Where the system does not tell.
    pub fn memory(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kilobytes * 1024.0 / 1e6)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
