//! The record of a case: how it is loaded, shown to the person, saved and answered.

pub mod compare;
pub mod consents;
pub mod copy;
pub mod home;
pub mod load;
pub mod log;
pub mod page;
pub mod save;
pub(crate) mod sight;
pub mod slip;
pub mod write;

pub use load::Whose;
