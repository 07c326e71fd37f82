//! Islands of the back office: the parts of a page that go on working in the browser.
//!
//! An island gets its texts translated and only values that its reader may see. It has no children, holds no other
//! island, and the page works without it.

pub mod api;
mod case_filter;
mod plan_live;

pub use case_filter::{CaseFilter, CaseLine, CaseList, CaseWords, DistrictChoice};
pub use plan_live::{PlanLive, PlanLiveWords};

/// Prepares the browser for islands; the boot module calls it once before it wakes them.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
