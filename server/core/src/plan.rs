//! The integration plan: written by staff and the person, at the same time if need be, and never a word lost.
//!
//! Everything that changes a plan goes over the [`desk`]: it takes operations one by one, decides with the pure rules of
//! [`lotse_model::plan`] what becomes of them, and writes log and plan in one transaction.

pub mod agree;
pub mod calendar;
mod desk;
pub mod due;
pub mod edit;
pub mod figures;
pub mod history;
pub mod live;
pub mod mine;
pub mod page;
pub mod start;
