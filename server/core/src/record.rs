//! The record of a case: how it is loaded, shown to the person, saved and answered.

pub mod compare;
pub mod consents;
pub mod copy;
pub mod home;
pub mod load;
pub mod log;
pub mod page;
pub mod save;
pub mod slip;
pub(crate) mod sight;
pub mod write;

pub use load::Whose;
