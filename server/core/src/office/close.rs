//! `/office/case/<id>/close`: the accompaniment ends.

use lotse_model::{
    care_end::CareEnd,
    date::PartialDate,
    form::{FieldError, FormState, RawForm},
    ids::{CaseId, SubmissionId},
    route,
    view::office::ClosePage,
};
use lotse_store::{Tx, cases, plans, submissions};
use time::Date;

use super::case;
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{Permit, permit::CloseCase},
    end_of_care::clear_fields,
};

/// Builds the page that says what the end does.
///
/// # Errors
/// When the policy says no, the access can't be recorded, or the database fails.
pub async fn page(core: &Core, who: &Principal, id: CaseId) -> Result<ClosePage, Failure> {
    let tx = core.store.read();
    let permit = Permit::<CloseCase>::for_case(core, &tx, who, id).await?;
    let opened = case::open(core, &tx, who, id, "case").await?;
    let today = core.clock.business_date();
    let keeping = core.rules.in_force(&tx, permit.target().carrier, today).await?.keeping;
    let tomorrow = today.next_day().unwrap_or(today);
    Ok(ClosePage {
        plan_goes_on: plan_goes_on(&tx, permit.scope(), &opened.key).await?,
        no_documents_from: keeping.no_documents_from(tomorrow),
        no_file_from: keeping.no_file_from(tomorrow),
        form: FormState::default(),
        submission: core.submission(),
        head: opened.head,
    })
}

async fn plan_goes_on(tx: &Tx, scope: lotse_store::CarrierScope, key: &lotse_store::CaseKey) -> Result<bool, Failure> {
    Ok(plans::of_case(tx, scope, key).await?.is_some_and(|stored| !stored.plan.state.is_over()))
}

/// Ends it, and deletes at once what is kept no longer. The inputs: `last.*` (the last day), `reason`.
///
/// # Errors
/// [`Unsaved::Invalid`]; [`Unsaved::Conflict`] while a plan goes on; a denial, a repetition, or a failing database.
pub async fn close(core: &Core, who: &Principal, id: CaseId, raw: &RawForm) -> Result<String, Unsaved<ClosePage>> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let tx = core.store.write().await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let permit = Permit::<CloseCase>::for_case(core, &tx, who, id).await?;
    let scope = permit.scope();
    let found = cases::by_id(&tx, scope, id).await?.ok_or(Failure::NotFound)?;
    let key = permit.open(core, &tx).await?;
    let mut form = FormState::prefilled(raw.clone());
    let last = last_day(&mut form, found.opened_on, core.clock.business_date());
    let reason = CareEnd::from_code(raw.one("reason"));
    if reason.is_none() {
        form.error("reason", FieldError::Required);
    }
    let plan_goes_on = plan_goes_on(&tx, scope, &key).await?;
    let (Some(closed_on), Some(reason), false) = (last.and_then(Date::next_day), reason, plan_goes_on) else {
        drop(tx);
        let page = Box::new(ClosePage { form, submission, ..page(core, who, id).await? });
        return Err(if plan_goes_on { Unsaved::Conflict(page) } else { Unsaved::Invalid(page) });
    };
    let at = core.clock.now();
    cases::next_rev(&tx, scope, id, at).await?;
    cases::close(&tx, scope, id, closed_on, reason, at).await?;
    clear_fields(&tx, scope, &key, at).await?;
    let location = route::case(id);
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("reason", reason.code())).await?;
    Ok(location)
}

/// The last day of care: not before its first one, and not later than today.
fn last_day(form: &mut FormState, opened_on: Date, today: Date) -> Option<Date> {
    let part = |part: &str| form.raw.one(&format!("last.{part}"));
    match PartialDate::parse_parts(part("day"), part("month"), part("year"), false, None) {
        Ok(Some(date)) if (opened_on..=today).contains(&date.earliest()) => return Some(date.earliest()),
        Ok(Some(_)) => form.error("last", FieldError::DateOutOfRange),
        Ok(None) => form.error("last", FieldError::Required),
        Err(error) => form.error("last", error.into()),
    }
    None
}
