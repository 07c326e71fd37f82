//! The coordinator's use cases: figures, caseload, completion, assignment. No case content.

pub mod answer_request;
pub mod assign;
pub mod figures;
pub mod funding;
pub mod managers;
pub mod requests;
pub mod show_name;
pub mod team;
