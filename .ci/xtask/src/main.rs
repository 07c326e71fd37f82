//! Build and check tasks of Lotse, called by people and CI alike: `cargo xtask <task>`.

mod bench;
mod browser;
mod check;
mod css;
mod demo;
mod deps;
mod guard;
mod layout;
mod postgres;
mod setup;
mod shell;
mod site;
mod styles;
mod suite;
mod texts;
mod wasm;
mod web;
mod weights;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Build and check tasks of Lotse.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing: packages, Node modules, the wasm target
    Setup,
    /// Build the browser part and the styles into target/site
    Web,
    /// Fill a fresh demo and serve it until stopped
    Demo {
        /// Port on 127.0.0.1
        #[arg(long, default_value_t = 3000)]
        port: u16,
        /// Folder of the demo's data, wiped first (default: target/demo)
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// Quick static checks; all of them if none is named
    Check {
        #[arg(value_enum)]
        check: Option<check::Check>,
        /// Take the present state as reviewed (deps, or texts by message name)
        #[arg(long, num_args = 0.., value_name = "NAME", requires = "check")]
        accept: Option<Vec<String>>,
    },
    /// Measure pages, counts, plans at work, memory and bytes beside references; writes target/bench.json
    Bench {
        /// Persons of the large population
        #[arg(long, default_value_t = 72_857)]
        persons: u32,
        /// Seconds for which each page is asked for
        #[arg(long, default_value_t = 5)]
        seconds: u64,
        /// Use the unoptimised build, to try the benchmark itself
        #[arg(long)]
        dev: bool,
    },
    /// Run a command beside a throw-away PostgreSQL
    Postgres {
        /// The command and its arguments; finds the database in LOTSE_TEST_POSTGRES
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
        command: Vec<String>,
    },
    /// Set up what is missing and run every test
    Test {
        /// Run this step alone
        #[arg(long, value_enum)]
        only: Option<suite::Step>,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    match task {
        Task::Setup => setup::run(setup::For::Tests)?,
        Task::Web => drop(web::run()?),
        Task::Demo { port, data } => demo::run(port, data)?,
        Task::Bench { persons, seconds, dev } => bench::run(persons, seconds, dev)?,
        Task::Check { check, accept } => return check::run(check, accept.as_deref()),
        Task::Postgres { command } => return postgres::run(&command),
        Task::Test { only } => return suite::run(only),
    }
    Ok(ExitCode::SUCCESS)
}
