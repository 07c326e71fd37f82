//! A program in the background that never outlives us.
//!
//! A small shell stands between: it holds the other end of a pipe, and when that closes (we are done, were stopped or
//! even killed) it stops the program and removes its folder. No signal has to be caught here.

use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

use anyhow::{Context, Result};

const SCRIPT: &str = r#"
folder=$1; signal=$2; shift 2
exec 3<&0
trap : HUP INT TERM
"$@" </dev/null 3<&- & program=$!
{ cat <&3 >/dev/null; kill -s "$signal" "$program" 2>/dev/null; } &
exec 3<&-
while :; do
    wait "$program"; code=$?
    kill -0 "$program" 2>/dev/null || break
done
rm -rf "$folder"
exit "$code"
"#;

/// A running program; dropping it stops the program and removes its folder.
pub struct Guard {
    shell: Child,
    pipe: Option<ChildStdin>,
}

impl Guard {
    /// Starts `command` (program and arguments only), to be stopped by `signal`, and owns `folder`.
    pub fn start(command: &Command, folder: &Path, signal: &str, log: &Path) -> Result<Self> {
        let log = std::fs::File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let mut shell = Command::new("sh");
        shell.args(["-c", SCRIPT, "guard"]).arg(folder).arg(signal).arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let mut shell = shell
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("cannot start sh")?;
        let pipe = shell.stdin.take();
        Ok(Self { shell, pipe })
    }

    /// Whether the program still runs.
    pub fn is_alive(&mut self) -> Result<bool> {
        Ok(self.shell.try_wait()?.is_none())
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.pipe.take());
        if let Err(error) = self.shell.wait() {
            eprintln!("warning: the background program was not seen to end: {error}");
        }
    }
}
