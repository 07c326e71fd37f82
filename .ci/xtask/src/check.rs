//! Quick static checks.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::suite::Counts;
use crate::{deps, shell, styles, texts};

/// One check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Check {
    /// Every file is formatted
    Fmt,
    /// Arrows between the crates, and the crates that reach the browser
    Deps,
    /// No physical sides, no inline styles
    Css,
    /// Every language is complete and up to date
    Texts,
    /// No warnings, in the server's and in the browser's build
    Clippy,
}

/// Runs one check or all; `accept` takes the present state of one as reviewed.
pub fn run(check: Option<Check>, accept: Option<&[String]>) -> Result<ExitCode> {
    if accept.is_some() && !matches!(check, Some(Check::Deps | Check::Texts)) {
        bail!("only `deps` and `texts` have something to accept");
    }
    let checks = check.as_ref().map_or(Check::value_variants(), std::slice::from_ref);
    let mut counts = Counts::default();
    for check in checks {
        counts += one(*check, accept);
    }
    Ok(counts.verdict())
}

/// Runs all and counts them.
pub fn all() -> Counts {
    Check::value_variants().iter().fold(Counts::default(), |counts, check| counts + one(*check, None))
}

fn one(check: Check, accept: Option<&[String]>) -> Counts {
    let start = Instant::now();
    let name = format!("{check:?}").to_lowercase();
    let verdict = match check {
        Check::Fmt => shell::run(shell::cargo().args(["fmt", "--all", "--check"])),
        Check::Deps => deps::run(accept.is_some()),
        Check::Css => styles::run(),
        Check::Texts => texts::run(accept.unwrap_or_default()),
        Check::Clippy => clippy(),
    };
    let seconds = start.elapsed().as_secs_f64();
    match &verdict {
        Ok(()) => println!("check: {name}: ok ({seconds:.1} s)"),
        Err(error) => println!("check: {name}: FAILED ({seconds:.1} s)\n{error:#}"),
    }
    Counts::one(verdict.is_ok())
}

fn clippy() -> Result<()> {
    shell::run(shell::cargo().args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    // The browser's build, compiled for this machine: the lints are the same.
    shell::run(shell::cargo().args(["clippy", "--quiet", "--package", "lotse-app", "--lib", "--no-default-features"]).args([
        "--features",
        "hydrate",
        "--",
        "-D",
        "warnings",
    ]))
}
