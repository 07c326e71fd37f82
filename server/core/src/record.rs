//! The record of a case: how it is loaded, shown to the person, saved and answered.

pub mod ask;
pub mod compare;
pub mod consents;
pub mod copy;
pub mod helpers;
pub mod home;
pub mod load;
pub mod log;
pub mod page;
pub mod part;
pub mod requests;
pub mod save;
pub(crate) mod sight;
pub mod slip;
pub mod write;

pub use load::Whose;
pub use part::Writer;
