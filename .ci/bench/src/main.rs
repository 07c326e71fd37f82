//! `cargo xtask bench`: what the portal takes, each figure beside a reference of the same run (architecture.md §6).
//!
//! [`population`] fills the databases, [`visit`] signs people in and records what a page asks of the database, [`program`]
//! starts the portal and the bare program (`src/bin/lotse-bare.rs`) that asks the same, [`load`] asks both alike, [`editing`] has
//! managers write in plans, and the files under [`measure`] turn that into figures. A new kind of figure is a new file there.

mod editing;
mod figure;
mod line;
mod load;
mod measure;
mod plan;
mod population;
mod portal;
mod program;
mod transfer;
mod visit;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

use figure::Figures;

#[derive(Parser)]
#[command(name = "lotse-bench", about = "Measures the portal beside programs that do the same without it")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill the databases, measure, print a table, write a list
    Run(Options),
    /// Serve the portal on a database, as one of the measured programs
    Portal(portal::Options),
}

/// What is measured with.
#[derive(clap::Args)]
pub struct Options {
    /// Folder for the databases; what an earlier run left there is removed
    #[arg(long)]
    data: PathBuf,
    /// Address of an empty PostgreSQL database that ends with its name
    #[arg(long)]
    postgres: String,
    /// The list of the built site, for the bytes of its files
    #[arg(long)]
    site: PathBuf,
    /// Where the list goes
    #[arg(long)]
    out: PathBuf,
    /// How many persons the large population has
    #[arg(long, default_value_t = 72_857)]
    persons: u32,
    /// For how many seconds each page is asked for
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// How many connections ask at once
    #[arg(long, default_value_t = 16)]
    connections: usize,
}

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match Cli::parse().command {
        Command::Run(options) => runtime.block_on(run(&options)),
        Command::Portal(options) => runtime.block_on(portal::serve(options)),
    }
}

async fn run(options: &Options) -> Result<()> {
    let mut figures = Figures::default();
    let filled = population::fill(options, &mut figures).await?;
    for place in &filled {
        let visitors = visit::Visitors::arrive(place).await?;
        println!("\n{}", place.title());
        measure::pages::run(options, place, &visitors, &mut figures).await?;
        measure::counting::run(options, place, &visitors, &mut figures).await?;
        measure::live::run(options, place, &visitors, &mut figures).await?;
        if place.is_first() {
            measure::bytes::run(options, &visitors, &mut figures).await?;
        }
    }
    measure::growth::run(&filled, &mut figures);
    figures.print();
    figures.write(&options.out)
}
