//! `/office/plans`: what is due in all own cases.

use lotse_model::{
    completion::Record,
    view::plan::{DueLine, DuePage},
};
use lotse_store::{names, plans};
use time::Duration;

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ListCases},
    names::display_name,
};

/// How far the list looks ahead.
const AHEAD: Duration = Duration::weeks(4);

/// Builds the list.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn due(core: &Core, who: &Principal) -> Result<DuePage, Failure> {
    let permit = Permit::<ListCases>::for_carrier(who)?;
    permit.record(core, "plans").await?;
    let scope = permit.scope()?;
    let tx = core.store.read();
    let today = core.clock.business_date();
    let until = today.checked_add(AHEAD).unwrap_or(today);
    let rows = plans::due_of_manager(&tx, scope, who.account(), today, until).await?;
    let mut cases: Vec<_> = rows.iter().map(|row| row.case).collect();
    cases.sort_unstable();
    cases.dedup();
    let named = names::of_cases(&tx, scope, &cases).await?;
    let lines = rows
        .into_iter()
        .filter_map(|row| {
            let named = named.get(&row.case)?;
            let name = display_name(&Record::new(named.entries.clone()));
            Some(DueLine { case: row.case, number: named.number.clone(), name, measure: row.measure, due: row.due })
        })
        .collect();
    Ok(DuePage { lines, today, calendar: None, submission: core.submission() })
}
