//! View models: what a page shows, and nothing that its reader may not see. Built by `lotse-core`, rendered by `lotse-app`.

pub mod account;
pub mod consents;
pub mod copy;
pub mod document;
pub mod figures;
pub mod me;
pub mod office;
pub mod plan;
pub mod record;
pub mod release;
pub mod request;
pub mod slip;
