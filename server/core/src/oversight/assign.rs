//! A coordinator assigns a case to a manager, or to another one.

use lotse_model::{
    form::RawForm,
    ids::{AccountId, CaseId, SubmissionId},
    route,
};
use lotse_store::{AssignmentKind, assignments, changes::Topic, submissions};

use super::managers;
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::AssignCase},
};

/// Assigns from today on. The inputs: `account`, `submission`.
///
/// # Errors
/// When the policy says no, the chosen account is no manager of the carrier, or the database fails.
pub async fn assign(core: &Core, who: &Principal, case: CaseId, raw: &RawForm) -> Result<String, Failure> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let account: AccountId = raw.one("account").parse().map_err(|_| Failure::BadRequest("account"))?;
    let tx = core.store.write().await?;
    let permit = Permit::<AssignCase>::for_case(core, &tx, who, case).await?;
    // One page may assign several cases one after the other; each case is its own form.
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location));
    }
    let today = core.clock.business_date();
    if !managers::of_carrier(&tx, permit.scope(), today).await?.iter().any(|(manager, _)| *manager == account) {
        return Err(Failure::BadRequest("account"));
    }
    let at = core.clock.now();
    let assignment = assignments::NewAssignment {
        account,
        kind: AssignmentKind::Assigned,
        from: today,
        until: None,
        by: Some(who.account()),
        reason: None,
    };
    let key = permit.open(core, &tx).await?;
    assignments::insert(&tx, permit.scope(), &key, &assignment, at).await?;
    let location = route::TEAM.to_owned();
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.changed(Topic::Access, Some(permit.scope().carrier()), Some(case));
    tx.commit(permit.audit(at)).await?;
    Ok(location)
}
