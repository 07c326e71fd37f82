//! The manager's use cases.

pub mod answer;
pub mod case;
pub mod cases;
pub mod close;
pub mod consents;
pub mod create;
pub mod enter;
pub mod stand_in;
