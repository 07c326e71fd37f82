//! What the bare program does, written down for it: the statements that pages of the portal made, and what they sent.

use anyhow::{Result, bail, ensure};
use lotse_core::{Parameter, Recorded};
use serde::{Deserialize, Serialize};

/// Everything that a bare program answers.
#[derive(Debug, Serialize, Deserialize)]
pub struct Plan {
    /// The database.
    pub database: String,
    /// The pages.
    pub pages: Vec<Page>,
}

/// A page with what it takes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Page {
    /// Its address.
    pub path: String,
    /// How many bytes it sends.
    pub bytes: usize,
    /// Its statements in order.
    pub steps: Vec<Step>,
}

/// A statement.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Step {
    /// Text and parameters.
    pub statement: Recorded,
    /// Which parameters are new each time, such as the identifier of an entry in the log.
    pub fresh: Vec<usize>,
}

impl Page {
    /// Compares two visits of the same page: what differs between their changes is new each time.
    ///
    /// # Errors
    /// When the two visits did not make the same statements.
    pub fn of_visits(path: &str, bytes: usize, one: Vec<Recorded>, other: &[Recorded]) -> Result<Self> {
        ensure!(one.len() == other.len(), "{path}: {} statements, then {}", one.len(), other.len());
        let mut steps = Vec::new();
        for (statement, again) in one.into_iter().zip(other) {
            ensure!(statement.sql == again.sql, "{path}: another statement at its second visit: {}", again.sql);
            if statement.values.contains(&Parameter::Other) {
                bail!("{path}: a parameter of an unknown kind in {}", statement.sql);
            }
            let values = statement.values.iter().zip(&again.values).enumerate();
            let differ = values.filter(|(_, (one, other))| one != other).map(|(index, _)| index);
            let fresh = if statement.in_transaction { differ.collect() } else { Vec::new() };
            steps.push(Step { statement, fresh });
        }
        Ok(Self { path: path.to_owned(), bytes, steps })
    }
}
