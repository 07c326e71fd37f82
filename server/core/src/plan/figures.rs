//! Plans as figures for the coordinator: how many, how old, how long since the last review. No content is opened.

use lotse_model::{
    ids::CarrierId,
    plan::PlanState,
    view::plan::{PlanFigureRow, PlanFigures},
};
use lotse_store::{CarrierScope, Tx, plans};

use crate::{Core, Failure};

const YEAR: i64 = 365 * 24 * 60 * 60 * 1000;

/// Counts the plans of a carrier, as they are now.
///
/// # Errors
/// When the database fails.
pub(crate) async fn figures(core: &Core, tx: &Tx, carrier: CarrierId) -> Result<PlanFigures, Failure> {
    let scope = CarrierScope::new(carrier);
    let counted = plans::figures(tx, scope, core.clock.business_date(), core.clock.now() - YEAR).await?;
    let without = plans::without_plan(tx, scope).await?;
    let rows = PlanState::ALL
        .iter()
        .filter_map(|state| counted.iter().find(|count| count.state == *state))
        .map(|count| PlanFigureRow {
            state: count.state,
            plans: count.plans,
            old: count.old,
            agreed: count.agreed,
            reviewed: count.reviewed,
            review_overdue: count.review_overdue,
            measures_overdue: count.measures_overdue,
        })
        .collect();
    Ok(PlanFigures { without, rows })
}
