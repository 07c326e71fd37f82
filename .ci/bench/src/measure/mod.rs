//! What is measured, one topic a file.

pub mod bytes;
pub mod counting;
pub mod growth;
pub mod live;
pub mod pages;

use std::time::Duration;

use anyhow::Result;

use crate::{
    line::Request,
    load::{self, Outcome},
    program::Program,
    visit::Measured,
};

/// One page alone, one after the other.
///
/// # Errors
/// When any answer is none.
pub async fn alone(program: &Program, page: Measured<'_>, seconds: u64) -> Result<Outcome> {
    load::run(&Request::new(program.port, page.path, Some(page.cookie)), 1, Duration::from_secs(seconds)).await
}
