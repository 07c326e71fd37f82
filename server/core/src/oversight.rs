//! The coordinator's use cases: figures, caseload, completion, assignment. No case content.

pub mod assign;
pub mod figures;
pub mod funding;
pub mod managers;
pub mod show_name;
pub mod team;
