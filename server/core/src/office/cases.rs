//! `/office/cases`: own cases with completion and what is new.

use lotse_model::{
    entry::Millis,
    name,
    role::{CaseState, Role},
    rules::{HousingGroup, StatusBucket},
    view::office::{CaseList, CaseOrder, CaseRow},
};
use lotse_store::{assignments::AssignmentKind, cases, documents};

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ListCases},
    document::fields::due,
};

/// What the list is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Order.
    pub order: CaseOrder,
    /// Only this district.
    pub district: Option<String>,
    /// Only cases in which something waits for staff.
    pub waiting: bool,
    /// Typed name or number.
    pub search: String,
}

/// Builds the list.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn list(core: &Core, who: &Principal, filter: Filter) -> Result<CaseList, Failure> {
    let permit = Permit::<ListCases>::for_carrier(who)?;
    permit.record(core, "cases").await?;
    let tx = core.store.read();
    let scope = permit.scope()?;
    let today = core.clock.business_date();
    let mut found = cases::of_manager(&tx, scope, who.account(), today).await?;
    // A restricted case is no work of anybody's.
    found.retain(|row| row.case.state != CaseState::Restricted);
    let ids: Vec<_> = found.iter().map(|row| row.case.id).collect();
    let mut names = core.names.display_names(&tx, scope, &ids).await?;
    let mut papers = documents::of_cases(&tx, scope, &ids).await?;
    let rules = core.rules.in_force(&tx, scope.carrier(), today).await?;
    let mut rows: Vec<CaseRow> = found
        .into_iter()
        .map(|row| {
            let status = row.status.as_deref().and_then(StatusBucket::from_code);
            let housing = row.housing.as_deref().and_then(HousingGroup::from_code);
            let papers = papers.remove(&row.case.id).unwrap_or_default();
            CaseRow {
                due: due(&papers, today).into_iter().next(),
                case: row.case.id,
                number: row.case.number,
                name: names.remove(&row.case.id).unwrap_or_default(),
                district: row.district,
                status,
                housing,
                responsible: rules.responsible(status, housing),
                state: row.case.state,
                answered: row.answered_sections,
                sections: row.sections,
                proposals: row.completion.proposals,
                questions: row.completion.questions,
                set_aside: row.completion.set_aside,
                waits_since: row.completion.waits_since,
                changed_at: row.case.changed_at,
                stand_in: row.how == Some(AssignmentKind::StandIn),
            }
        })
        .collect();
    let total = rows.len();
    let mut districts: Vec<String> = rows.iter().filter_map(|row| row.district.clone()).collect();
    districts.sort();
    districts.dedup();
    let wanted = name::name_keys(&filter.search);
    let typed = filter.search.trim().to_lowercase();
    rows.retain(|row| {
        let fits_district = filter.district.as_ref().is_none_or(|district| row.district.as_ref() == Some(district));
        let fits_waiting = !filter.waiting || row.proposals > 0;
        let keys = name::name_keys(&row.name);
        let fits_search = typed.is_empty()
            || row.name.to_lowercase().contains(&typed)
            || row.number.to_lowercase().contains(&typed)
            || (!wanted.is_empty() && wanted.iter().all(|key| keys.contains(key)));
        fits_district && fits_waiting && fits_search
    });
    let by_name = |row: &CaseRow| name::search_form(&row.name);
    match filter.order {
        CaseOrder::New => rows.sort_by_key(|row| {
            let since = row.waits_since.unwrap_or(Millis::MAX);
            (row.proposals == 0, since, std::cmp::Reverse(row.changed_at))
        }),
        CaseOrder::Name => rows.sort_by_cached_key(by_name),
        CaseOrder::Completion => rows.sort_by_cached_key(|row| (row.answered, by_name(row))),
        CaseOrder::District => rows.sort_by_cached_key(|row| (row.district.clone(), by_name(row))),
    }
    debug_assert!(who.has(Role::Manager), "the policy lists cases for managers alone");
    Ok(CaseList {
        rows,
        order: filter.order,
        district: filter.district,
        waiting: filter.waiting,
        search: filter.search,
        districts,
        total,
        today,
    })
}
