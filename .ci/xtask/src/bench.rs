//! Measures the portal in the build that is delivered.

use std::process::Command;

use anyhow::Result;

use crate::postgres::{Cluster, Commits};
use crate::{layout, setup, shell, web};

/// Does all set-up that is missing, builds, fills the databases and measures; figures alone are no verdict.
pub fn run(persons: u32, seconds: u64, dev: bool) -> Result<()> {
    setup::run(setup::For::Tests)?;
    web::run()?;
    let mut build = shell::cargo();
    build.args(["build", "--quiet", "--package", "lotse-bench"]);
    if !dev {
        build.arg("--release");
    }
    shell::run(&mut build)?;
    // As in life: what was committed is on the disk.
    let cluster = Cluster::start(Commits::Kept)?;
    let folder = layout::target();
    // A thousand open streams are more files than a shell allows at first.
    let mut bench = Command::new("sh");
    bench.args(["-c", "ulimit -S -n \"$(ulimit -H -n)\" && exec \"$0\" \"$@\""]);
    bench.arg(folder.join(if dev { "debug/lotse-bench" } else { "release/lotse-bench" })).arg("run");
    bench.arg("--data").arg(folder.join("bench")).arg("--out").arg(folder.join("bench.json"));
    bench.arg("--site").arg(layout::site().join("manifest.json")).arg("--postgres").arg(cluster.address());
    shell::run(bench.args(["--persons", &persons.to_string(), "--seconds", &seconds.to_string()]))
}
