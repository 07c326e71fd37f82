//! `/office/case/<id>/stand-in`: a colleague stands in for a time.

use lotse_model::{
    date::PartialDate,
    form::{FieldError, FormState, RawForm},
    ids::{AccountId, CaseId, SubmissionId},
    name, route,
    view::office::StandInPage,
};
use lotse_store::{AssignmentKind, accounts, assignments, submissions};
use time::Date;

use super::case;
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::GrantStandIn},
    oversight::managers,
};

/// Longest reason, in characters.
const MAX_REASON: usize = 300;

/// A stand-in that was not granted.
#[derive(Debug, thiserror::Error)]
pub enum StandInError {
    /// Something typed is wrong.
    #[error("invalid form")]
    Invalid(Box<StandInPage>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for StandInError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Builds the page.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn page(core: &Core, who: &Principal, id: CaseId) -> Result<StandInPage, Failure> {
    let tx = core.store.read();
    let permit = Permit::<GrantStandIn>::for_case(core, &tx, who, id).await?;
    let opened = case::open(core, &tx, who, id, "case").await?;
    let names = accounts::staff_names(&tx, permit.scope()).await?;
    let today = core.clock.business_date();
    let current = assignments::of_case(&tx, permit.scope(), id)
        .await?
        .into_iter()
        .filter(|one| one.kind == assignments::AssignmentKind::StandIn && one.superseded_at.is_none())
        .filter(|one| one.valid_until.is_none_or(|until| until > today))
        .map(|one| (names.get(&one.account).cloned().unwrap_or_default(), one.valid_from, one.valid_until))
        .collect();
    let managers = managers::of_carrier(&tx, permit.scope(), today).await?;
    let colleagues = managers.into_iter().filter(|(account, _)| *account != who.account()).collect();
    Ok(StandInPage { head: opened.head, colleagues, current, form: FormState::default(), submission: core.submission() })
}

/// Grants it. The inputs: `account`, `from.*`, `until.*` (its last day), `reason`.
///
/// # Errors
/// See [`StandInError`].
pub async fn grant(core: &Core, who: &Principal, id: CaseId, raw: &RawForm) -> Result<String, StandInError> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let mut page = page(core, who, id).await?;
    page.form = FormState::prefilled(raw.clone());
    page.submission = submission;
    let today = core.clock.business_date();
    let account: Option<AccountId> = raw.one("account").parse().ok();
    let account = account.filter(|account| page.colleagues.iter().any(|(colleague, _)| colleague == account));
    if account.is_none() {
        page.form.error("account", FieldError::UnknownChoice);
    }
    let from = day(raw, "from", &mut page.form).unwrap_or(today);
    let until = day(raw, "until", &mut page.form).and_then(Date::next_day);
    if until.is_none() && page.form.error_at("until").is_none() {
        page.form.error("until", FieldError::DateRequired);
    }
    if until.is_some_and(|until| until <= from || until <= today) {
        page.form.error("until", FieldError::DateOutOfRange);
    }
    let reason = name::clean(raw.one("reason"), MAX_REASON);
    if let Err(error) = &reason {
        page.form.error("reason", (*error).into());
    }
    let (Some(account), Some(until), Ok(reason), false) = (account, until, reason, page.form.is_bad()) else {
        return Err(StandInError::Invalid(Box::new(page)));
    };
    let tx = core.store.write().await?;
    let permit = Permit::<GrantStandIn>::for_case(core, &tx, who, id).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let at = core.clock.now();
    let reason = Some(reason.as_str()).filter(|reason| !reason.is_empty());
    let assignment = assignments::NewAssignment {
        account,
        kind: AssignmentKind::StandIn,
        from,
        until: Some(until),
        by: Some(who.account()),
        reason,
    };
    let key = permit.open(core, &tx).await?;
    assignments::insert(&tx, permit.scope(), &key, &assignment, at).await?;
    let location = route::case(id);
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.changed(lotse_store::changes::Topic::Access, Some(permit.scope().carrier()), Some(id));
    tx.commit(permit.audit(at)).await?;
    Ok(location)
}

fn day(raw: &RawForm, input: &str, form: &mut FormState) -> Option<Date> {
    let part = |part: &str| raw.one(&format!("{input}.{part}"));
    match PartialDate::parse_parts(part("day"), part("month"), part("year"), false, None) {
        Ok(None) => None,
        Ok(Some(date)) => Some(date.earliest()),
        Err(error) => {
            form.error(input, error.into());
            None
        }
    }
}
