//! Every test, step by step.

use std::ops::{Add, AddAssign};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::Result;
use clap::ValueEnum;

use crate::{browser, check, demo, postgres, setup, shell, web, weights};

/// One step of `cargo xtask test`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// Install what is missing
    Setup,
    /// The static checks
    Check,
    /// Build the browser part
    Web,
    /// Tests of the workspace, on both databases, and those in the documentation
    Rust,
    /// Build the server as it is delivered
    Server,
    /// Playwright against a fresh demo
    Browser,
    /// Sizes and SQL statements against their budgets
    Weights,
}

impl Step {
    /// Steps without which this one makes no sense.
    fn needs(self) -> &'static [Self] {
        match self {
            Self::Setup => &[],
            Self::Check | Self::Web | Self::Rust => &[Self::Setup],
            Self::Server => &[Self::Web],
            Self::Browser => &[Self::Server],
            Self::Weights => &[Self::Web],
        }
    }

    /// A step that is no test itself counts for nothing when it succeeds.
    fn run(self) -> Result<Counts> {
        match self {
            Self::Setup => setup::run(setup::For::Tests).map(|()| Counts::default()),
            Self::Check => Ok(check::all()),
            Self::Web => web::run().map(|_| Counts::default()),
            Self::Rust => rust(),
            Self::Server => demo::build_server().map(|()| Counts::default()),
            Self::Browser => browser::run(),
            Self::Weights => weights::run(),
        }
    }
}

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
}

impl Counts {
    /// One test.
    pub fn one(passed: bool) -> Self {
        Self { passed: u32::from(passed), failed: u32::from(!passed) }
    }

    /// What to tell the caller.
    pub fn verdict(self) -> ExitCode {
        if self.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// Runs one step or all of them; a step goes on when an earlier one failed, unless it needs that one.
pub fn run(only: Option<Step>) -> Result<ExitCode> {
    let start = Instant::now();
    let steps = only.as_ref().map_or(Step::value_variants(), std::slice::from_ref);
    let mut total = Counts::default();
    let mut broken: Vec<Step> = Vec::new();
    for step in steps {
        let name = format!("{step:?}").to_lowercase();
        if let Some(missing) = step.needs().iter().find(|need| broken.contains(need)) {
            println!("test: {name}: not run, {} failed", format!("{missing:?}").to_lowercase());
            broken.push(*step);
            total += Counts::one(false);
            continue;
        }
        let start = Instant::now();
        let counts = step.run().unwrap_or_else(|error| {
            println!("error: {error:#}");
            Counts::one(false)
        });
        let word = if counts.failed == 0 { "ok" } else { "FAILED" };
        let seconds = start.elapsed().as_secs_f64();
        println!("test: {name}: {word}, {} passed, {} failed ({seconds:.1} s)", counts.passed, counts.failed);
        if counts.failed > 0 {
            broken.push(*step);
        }
        total += counts;
    }
    println!("test: all in {:.1} min", start.elapsed().as_secs_f64() / 60.0);
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(total.verdict())
}

/// The workspace's tests beside a PostgreSQL.
fn rust() -> Result<Counts> {
    let cluster = postgres::Cluster::start(postgres::Commits::Risked)?;
    let cargo = |arguments: &[&str]| {
        let mut cargo = shell::cargo();
        cargo.args(arguments).env(postgres::VARIABLE, cluster.address());
        cargo
    };
    if setup::has_nextest() {
        let tests = count(
            &mut cargo(&[
                "nextest",
                "run",
                "--workspace",
                "--cargo-quiet",
                "--no-fail-fast",
                "--status-level=fail",
                "--final-status-level=fail",
                "--show-progress=none",
            ]),
            nextest,
        )?;
        let documentation = count(&mut cargo(&["test", "--quiet", "--workspace", "--doc", "--no-fail-fast"]), libtest)?;
        Ok(tests + documentation)
    } else {
        count(&mut cargo(&["test", "--quiet", "--workspace", "--no-fail-fast"]), libtest)
    }
}

/// Runs a test program and counts by its output; a failure it does not count is one.
pub fn count(command: &mut Command, line_counts: fn(&str) -> Counts) -> Result<Counts> {
    let (success, lines) = shell::run_and_listen(command)?;
    let counts = lines.iter().fold(Counts::default(), |counts, line| counts + line_counts(line));
    Ok(if !success && counts.failed == 0 { counts + Counts::one(false) } else { counts })
}

/// `Summary [ 1.2s] 12 tests run: 10 passed, 1 failed, 1 timed out, 0 skipped`
fn nextest(line: &str) -> Counts {
    match line.trim_start().strip_prefix("Summary").and_then(|line| line.split_once("run: ")) {
        Some((_, results)) => sum(results.split(", "), &["failed", "timed out", "exec failed"]),
        None => Counts::default(),
    }
}

/// `test result: ok. 12 passed; 0 failed; …`
pub fn libtest(line: &str) -> Counts {
    match line.strip_prefix("test result: ").and_then(|line| line.split_once(". ")) {
        Some((_, results)) => sum(results.split("; "), &["failed"]),
        None => Counts::default(),
    }
}

/// `  12 passed (3.4s)`, `  2 failed`, `  3 did not run`
pub fn playwright(line: &str) -> Counts {
    if !line.starts_with("  ") || line.starts_with("   ") {
        return Counts::default();
    }
    let result = line.trim().split(" (").next().unwrap_or_default();
    sum(std::iter::once(result), &["failed", "did not run", "interrupted", "flaky"])
}

fn sum<'a>(results: impl Iterator<Item = &'a str>, failures: &[&str]) -> Counts {
    results.fold(Counts::default(), |counts, result| {
        let Some((number, word)) = result.split_once(' ') else {
            return counts;
        };
        let Ok(number) = number.parse::<u32>() else {
            return counts;
        };
        // nextest adds details: `10 passed (1 slow)`
        match word.split(" (").next().unwrap_or_default() {
            "passed" => counts + Counts { passed: number, failed: 0 },
            word if failures.contains(&word) => counts + Counts { passed: 0, failed: number },
            _ => counts,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: u32, failed: u32) -> Counts {
        Counts { passed, failed }
    }

    #[test]
    fn results_are_read() {
        let summary = "     Summary [   0.012s] 13 tests run: 10 passed (1 slow), 2 failed, 1 timed out, 4 skipped";
        assert_eq!(nextest(summary), counts(10, 3));
        assert_eq!(nextest("        PASS [   0.012s] lotse-core 2 passed"), counts(0, 0));
        assert_eq!(libtest("test result: FAILED. 5 passed; 1 failed; 0 ignored; 0 measured"), counts(5, 1));
        assert_eq!(playwright("  12 passed (3.4s)"), counts(12, 0));
        assert_eq!(playwright("  2 did not run"), counts(0, 2));
        assert_eq!(playwright("    2 failed"), counts(0, 0));
    }

    #[test]
    fn a_failure_without_a_number_counts() {
        let failing = count(&mut Command::new("false"), libtest).expect("false runs");
        assert_eq!(failing, counts(0, 1));
    }
}
