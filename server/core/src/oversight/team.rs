//! `/office/team`: the carrier's cases as a coordinator sees them, to assign and reassign.

use lotse_model::{
    ids::{AccountId, CaseId},
    rules::{HousingGroup, StatusBucket},
    view::figures::{TeamCase, TeamPage},
};
use lotse_store::{accounts, cases};

use super::managers::loads;
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ReadFigures},
};

/// Cases of a page.
const CASES: u32 = 50;

/// What the list is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only this district.
    pub district: Option<String>,
    /// Only cases of this manager.
    pub manager: Option<AccountId>,
    /// Only cases without a manager.
    pub unassigned: bool,
    /// The number after which the page starts.
    pub after: Option<String>,
}

/// Builds the page; `shown` is a name that was shown on request just now.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn team(core: &Core, who: &Principal, filter: Filter, shown: Option<(CaseId, String)>) -> Result<TeamPage, Failure> {
    let permit = Permit::<ReadFigures>::for_carrier(who)?;
    let scope = permit.scope()?;
    permit.record(core, "team").await?;
    let tx = core.store.read();
    let names = accounts::staff_names(&tx, scope).await?;
    let wanted = cases::CaseFilter {
        district: filter.district.clone(),
        manager: filter.manager,
        unassigned: filter.unassigned,
        ..cases::CaseFilter::default()
    };
    let found = cases::of_carrier(&tx, scope, core.clock.business_date(), &wanted, filter.after.as_deref(), CASES).await?;
    let next = (found.len() == CASES as usize).then(|| found.last().map(|row| row.case.number.clone())).flatten();
    let cases = found
        .into_iter()
        .map(|row| TeamCase {
            case: row.case.id,
            number: row.case.number,
            district: row.district,
            state: row.case.state,
            household: u64::from(row.household_size),
            answered: row.answered_sections,
            sections: row.sections,
            manager: row.manager.map(|account| (account, names.get(&account).cloned().unwrap_or_default())),
            name: shown.as_ref().filter(|(case, _)| *case == row.case.id).map(|(_, name)| name.clone()),
            status: row.status.as_deref().and_then(StatusBucket::from_code),
            housing: row.housing.as_deref().and_then(HousingGroup::from_code),
        })
        .collect();
    Ok(TeamPage {
        cases,
        district: filter.district,
        manager: filter.manager,
        unassigned: filter.unassigned,
        managers: loads(core, &tx, scope).await?,
        next,
        submission: core.submission(),
    })
}
