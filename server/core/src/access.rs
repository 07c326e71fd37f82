//! Who may do what: the principal, the policy table, and permits that prove a decision.

pub mod permit;
pub mod policy;
pub mod principal;

pub use permit::{CarrierTarget, CaseTarget, Denied, Permit};
pub use principal::Principal;
