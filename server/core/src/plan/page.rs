//! `/office/case/<id>/plan`: the plan for staff.

use lotse_model::{
    completion::Record,
    date::{add_months, berlin_date},
    ids::{AccountId, CaseId},
    plan::Plan,
    role::{Action, Role},
    view::{
        office::CaseHead,
        plan::{Names, PlanPage, Shown},
    },
};
use lotse_store::{CaseKey, Tx, entries, plans};

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ReadPlan, policy},
    office::case,
};

/// A plan opened by staff.
pub(crate) struct Opened {
    pub permit: Permit<ReadPlan>,
    pub key: CaseKey,
    pub head: CaseHead,
    pub stored: Option<plans::StoredPlan>,
}

impl Opened {
    pub fn may_edit(&self) -> bool {
        let target = self.permit.target();
        policy::allows(Action::EditPlan, Role::Manager, self.permit.relation(), Some(target.state))
            && self.stored.as_ref().is_none_or(|stored| !stored.plan.state.is_over())
    }

    pub fn plan(&self) -> Result<&plans::StoredPlan, Failure> {
        self.stored.as_ref().ok_or(Failure::NotFound)
    }
}

/// Opens the plan for staff; the access is recorded.
///
/// # Errors
/// When the policy says no, the access can't be recorded, or the database fails.
pub(crate) async fn open(core: &Core, tx: &Tx, who: &Principal, id: CaseId) -> Result<Opened, Failure> {
    let permit = Permit::<ReadPlan>::for_case(core, tx, who, id).await?;
    let key = permit.open(core, tx).await?;
    let record = Record::new(entries::of_case(tx, permit.scope(), &key).await?);
    let stored = plans::of_case(tx, permit.scope(), &key).await?;
    let head = case::head(core, tx, &permit, &record).await?;
    Ok(Opened { permit, key, head, stored })
}

/// Builds the page.
///
/// # Errors
/// When the policy says no, the access can't be recorded, or the database fails.
pub async fn page(core: &Core, who: &Principal, id: CaseId) -> Result<PlanPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, id).await?;
    build(core, &tx, opened).await
}

/// Builds the page with what others changed after a revision.
///
/// # Errors
/// As [`page`].
pub async fn page_since(core: &Core, who: &Principal, id: CaseId, rev: i64) -> Result<PlanPage, Failure> {
    let mut page = page(core, who, id).await?;
    if let Some(shown) = &page.shown {
        page.others = shown.plan.written_by_others(who.account(), rev).collect();
    }
    Ok(page)
}

pub(super) async fn build(core: &Core, tx: &Tx, opened: Opened) -> Result<PlanPage, Failure> {
    let scope = opened.permit.scope();
    let today = core.clock.business_date();
    let rules = core.rules.in_force(tx, scope.carrier(), today).await?;
    let begun = opened.stored.as_ref().map_or(today, |stored| berlin_date(stored.opened_at));
    Ok(PlanPage {
        may_edit: opened.may_edit(),
        limits: (add_months(begun, rules.care_months), add_months(begun, rules.care_months_at_most)),
        names: match &opened.stored {
            Some(stored) => names(core, tx, writers(&stored.plan)).await?,
            None => Names::new(),
        },
        shown: opened.stored.map(shown),
        head: opened.head,
        today,
        past: false,
        back: None,
        others: Vec::new(),
        submission: core.submission(),
    })
}

/// Names of the staff among those who wrote; nobody else has a name here.
///
/// # Errors
/// When the database fails.
pub(crate) async fn names(core: &Core, tx: &Tx, writers: Vec<(AccountId, Role)>) -> Result<Names, Failure> {
    let mut names = Names::new();
    for (account, role) in writers {
        if role != Role::Refugee
            && !names.contains_key(&account)
            && let Some(name) = core.names.staff_name(tx, account).await?
        {
            names.insert(account, name);
        }
    }
    Ok(names)
}

/// Who wrote what stands in a plan.
pub(crate) fn writers(plan: &Plan) -> Vec<(AccountId, Role)> {
    plan.nodes.values().flat_map(|data| data.cells.values()).map(|cell| (cell.by, cell.role)).collect()
}

pub(crate) fn shown(stored: plans::StoredPlan) -> Shown {
    Shown { plan: stored.plan, opened_at: stored.opened_at, closed_at: stored.closed_at }
}
