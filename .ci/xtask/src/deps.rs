//! The arrows between our crates, and the list of crates that reach the browser.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{layout, shell};

/// Two lines of arrows and no others: model ← app ← server, and model ← store ← core ← server.
const ARROWS: [(&str, &[&str]); 8] = [
    ("lotse-model", &[]),
    ("lotse-migrations", &[]),
    ("lotse-app", &["lotse-model"]),
    ("lotse-store", &["lotse-migrations", "lotse-model"]),
    ("lotse-core", &["lotse-model", "lotse-store"]),
    ("lotse-server", &["lotse-app", "lotse-core", "lotse-model"]),
    ("lotse-bench", &["lotse-app", "lotse-core", "lotse-model", "lotse-server"]),
    ("xtask", &[]),
];

const REVIEWED: &str = ".ci/browser-crates.txt";

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

/// Checks the arrows, then the browser's crates against the reviewed list; `accept` renews the list.
pub fn run(accept: bool) -> Result<()> {
    arrows()?;
    browser(accept)
}

fn arrows() -> Result<()> {
    let mut cargo = shell::cargo();
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]);
    if shell::is_ci() {
        // An outdated Cargo.lock shows here first.
        cargo.arg("--locked");
    }
    let metadata: Metadata = serde_json::from_str(&shell::read(&mut cargo)?)?;
    let faults: Vec<String> = metadata.packages.iter().flat_map(wrong_arrows).collect();
    if !faults.is_empty() {
        bail!("the crates may not depend on each other like this (see ARCHITECTURE.md):\n{}", faults.join("\n"));
    }
    Ok(())
}

/// Dependencies for tests alone are free.
fn wrong_arrows(package: &Package) -> Vec<String> {
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
        return vec![format!("  {} is not in the list of .ci/xtask/src/deps.rs", package.name)];
    };
    package
        .dependencies
        .iter()
        .filter(|dependency| dependency.path.is_some() && dependency.kind.as_deref() != Some("dev"))
        .filter(|dependency| !allowed.contains(&dependency.name.as_str()))
        .map(|dependency| format!("  {} -> {}", package.name, dependency.name))
        .collect()
}

fn browser(accept: bool) -> Result<()> {
    let tree = shell::read(shell::cargo().args([
        "tree",
        "--package=lotse-app",
        "--no-default-features",
        "--features=hydrate",
        "--target=wasm32-unknown-unknown",
        "--edges=normal,no-proc-macro",
        "--prefix=none",
        "--format={p}",
    ]))?;
    let present: BTreeSet<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let file = layout::root().join(REVIEWED);
    if accept {
        let list: String = present.iter().map(|name| format!("{name}\n")).collect();
        fs::write(&file, list)?;
        println!("deps: {} crates taken as reviewed in {REVIEWED}", present.len());
        return Ok(());
    }
    let reviewed = fs::read_to_string(&file).with_context(|| format!("cannot read {REVIEWED}"))?;
    let reviewed: BTreeSet<&str> = reviewed.lines().collect();
    let new = present.difference(&reviewed).map(|name| format!("  + {name}"));
    let gone = reviewed.difference(&present).map(|name| format!("  - {name}"));
    let changes: Vec<String> = new.chain(gone).collect();
    if !changes.is_empty() {
        bail!(
            "the crates of the browser build are not those of {REVIEWED}:\n{}\n\
             after a review: cargo xtask check deps --accept",
            changes.join("\n")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(on: &str, kind: Option<&str>) -> Package {
        Package {
            name: "lotse-server".to_owned(),
            dependencies: vec![Dependency { name: on.to_owned(), kind: kind.map(str::to_owned), path: Some("/x".to_owned()) }],
        }
    }

    #[test]
    fn the_server_reaches_the_store_through_core() {
        assert!(wrong_arrows(&server("lotse-core", None)).is_empty());
        assert!(wrong_arrows(&server("lotse-store", Some("dev"))).is_empty());
        assert_eq!(wrong_arrows(&server("lotse-store", None)), ["  lotse-server -> lotse-store"]);
    }
}
