//! The pages, by area.

mod agreement;
pub mod me;
pub mod office;
pub mod public;

pub use agreement::agreement;
