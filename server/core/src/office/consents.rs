//! `/office/case/<id>/consents`: what the person allows; what she decided on paper is entered here.

use lotse_model::{
    catalogue::ConsentKind,
    consent::Way,
    form::{FieldError, FormState, RawForm},
    ids::{CaseId, SubmissionId},
    lang::Lang,
    route,
    view::consents::CaseConsentsPage,
};
use lotse_store::{cases, consents, submissions};
use uuid::Uuid;

use super::case;
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::RecordConsent},
    consent::{Decision, Proof, decide, lines, take_back},
};

/// A decision on paper that was not kept.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Something is missing or wrong: the page again with everything typed.
    #[error("invalid form")]
    Invalid(Box<CaseConsentsPage>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for RecordError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Builds the page; `kind` is what is to be entered from paper.
///
/// # Errors
/// When the policy says no, the access can't be recorded, or the database fails.
pub async fn page(core: &Core, who: &Principal, id: CaseId, kind: Option<ConsentKind>) -> Result<CaseConsentsPage, Failure> {
    let tx = core.store.read();
    let opened = case::open(core, &tx, who, id, "consents").await?;
    let mut all = consents::of_case(&tx, opened.permit.scope(), &opened.key).await?;
    // Who of the family it is concerns that one.
    all.iter_mut().filter(|consent| consent.to.is_some()).for_each(|consent| consent.recipient = None);
    Ok(CaseConsentsPage {
        lines: lines(all, core.clock.business_date(), None),
        kind: kind.filter(|kind| opened.head.may_edit && kind.is_on_paper()),
        form: FormState::default(),
        submission: core.submission(),
        head: opened.head,
    })
}

/// Enters what stands on the paper, or with `consent` that the person takes it back. The inputs: `kind`, `answer`, `lang`
/// of the text that was read, and those of the person's own form.
///
/// # Errors
/// See [`RecordError`].
pub async fn record(core: &Core, who: &Principal, id: CaseId, raw: &RawForm) -> Result<String, RecordError> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let kind = ConsentKind::from_code(raw.one("kind")).ok_or(Failure::BadRequest("kind"))?;
    let tx = core.store.write().await?;
    let permit = Permit::<RecordConsent>::for_case(core, &tx, who, id).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let key = permit.open(core, &tx).await?;
    let at = core.clock.now();
    let what = if raw.has("consent") {
        let one = Uuid::try_parse(raw.one("consent")).map_err(|_| Failure::BadRequest("consent"))?;
        cases::next_rev(&tx, permit.scope(), id, at).await?;
        take_back(core, &tx, permit.target(), &key, kind, Some(one), at).await?;
        "withdrawn"
    } else if !kind.is_on_paper() {
        return Err(Failure::BadRequest("kind").into());
    } else {
        let read = Decision::read(kind, raw, core.clock.business_date());
        let lang = Lang::by_tag(raw.one("lang"));
        let (decision, lang) = match (read, lang) {
            (Ok(decision), Some(lang)) => (decision, lang),
            (read, lang) => {
                let mut form = read.err().unwrap_or_else(|| FormState::prefilled(raw.clone()));
                if lang.is_none() {
                    form.error("lang", FieldError::Required);
                }
                drop(tx);
                let page = CaseConsentsPage { form, submission, ..page(core, who, id, Some(kind)).await? };
                return Err(RecordError::Invalid(Box::new(page)));
            }
        };
        decide(core, &tx, permit.target(), &key, who, decision, Proof { way: Way::Paper, lang, at, card_is_new: false }).await?;
        if raw.one("answer") == "yes" { "given" } else { "refused" }
    };
    let location = route::consents(&route::case(id));
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("consent", kind.code()).with_detail("answer", what)).await?;
    Ok(location)
}
