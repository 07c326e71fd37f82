//! The back office.
//!
//! Every page is a function of the context and its view model. What stands in several of them is in `parts`; where the
//! links of the navigation lead is in [`nav`].

mod account;
mod accounts;
mod audit;
mod case;
mod cases;
mod close;
mod confirmations;
mod consents;
mod documents;
mod enter;
mod figures;
mod instance;
pub mod nav;
mod new_case;
mod parts;
mod plan;
mod requests;
mod stand_in;
mod team;

pub use account::account;
pub use accounts::accounts;
pub use audit::audit;
pub use case::{CaseProblem, case};
pub use cases::cases;
pub use close::close;
pub use confirmations::confirmations;
pub use consents::consents;
pub use documents::documents;
pub use enter::enter;
pub use figures::figures;
pub use instance::instance;
pub use new_case::new_case;
pub use plan::{compare, due, history, plan, plan_place, plan_value, plan_writer};
pub use requests::{request, requests};
pub use stand_in::stand_in;
pub use team::{TeamVisit, team};
