//! What the browser has to load, and the SQL statements of each page, against the budgets of ARCHITECTURE.md.

use anyhow::Result;

use crate::suite::{self, Counts};
use crate::{layout, shell, site};

/// Compressed bytes a file may have.
fn budget(name: &str) -> Option<usize> {
    match name.rsplit_once('.')?.1 {
        "wasm" => Some(200_000),
        "js" | "css" => Some(8_000),
        _ => None,
    }
}

/// Prints the tables; each file with a budget counts as one test.
pub fn run() -> Result<Counts> {
    Ok(files()? + pages()?)
}

/// The tests that hold every page to its budget print what they find.
fn pages() -> Result<Counts> {
    let tests =
        ["test", "--quiet", "--package=lotse-server", "--test=budgets", "--", "--nocapture", "--test-threads=1", "sqlite"];
    suite::count(shell::cargo().args(tests), suite::libtest)
}

fn files() -> Result<Counts> {
    let mut counts = Counts::default();
    println!("{:<24}{:>10}{:>10}{:>10}", "file", "raw", "brotli", "budget");
    for (name, entry) in site::read(&layout::site())? {
        let budget = budget(&name);
        let (limit, verdict) = match budget {
            Some(budget) if entry.br > budget => (budget.to_string(), "  TOO HEAVY"),
            Some(budget) => (budget.to_string(), ""),
            None => ("-".to_owned(), ""),
        };
        println!("{name:<24}{:>10}{:>10}{limit:>10}{verdict}", entry.raw, entry.br);
        if let Some(budget) = budget {
            counts += Counts::one(entry.br <= budget);
        }
    }
    Ok(counts)
}
