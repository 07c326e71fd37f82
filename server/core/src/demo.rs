//! Fills an instance with invented people whose figures are those of the council paper 204/18 of the town of Ludwigsburg,
//! and with the accounts to look at them. For demos, tests and the benchmark; never for a real instance.
//!
//! [`Counts`] says how many people there are; `plan` makes them without any database, the practice cases of the paper among
//! them; [`fill()`] writes them through the ordinary code paths.

mod account;
pub mod counts;
mod dice;
mod fill;
mod names;
mod origins;
mod plan;
mod practice;

pub use account::DemoAccount;
pub use counts::{Counts, CountsError, Population};
pub use fill::{DemoError, fill, fill_and_tell};
pub use plan::DAY;

#[cfg(test)]
mod tests;
