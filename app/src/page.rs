//! The pages, by area.

mod agreement;
pub mod help;
pub mod me;
pub mod office;
pub mod public;
mod slip;

pub use slip::slip;

pub use agreement::agreement;
