//! The pages, by area.

pub mod me;
pub mod office;
pub mod public;
