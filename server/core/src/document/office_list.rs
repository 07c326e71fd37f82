//! `/office/case/<id>/documents`: the documents of a case, for staff.

use lotse_model::{
    form::FormState,
    ids::{CaseId, SubmissionId},
    view::document::CaseDocuments,
};
use lotse_store::documents;

use super::fields;
use crate::{Core, Failure, Principal, office::case};

/// Builds the list; the access is recorded.
///
/// # Errors
/// When the policy says no, the access can't be recorded, or the database fails.
pub async fn list(core: &Core, who: &Principal, case: CaseId) -> Result<CaseDocuments, Failure> {
    list_with(core, who, case, FormState::default(), core.submission()).await
}

/// The list with a form that came back.
pub(super) async fn list_with(
    core: &Core,
    who: &Principal,
    case: CaseId,
    form: FormState,
    submission: SubmissionId,
) -> Result<CaseDocuments, Failure> {
    let tx = core.store.read();
    let opened = case::open(core, &tx, who, case, "documents").await?;
    let found = documents::of_case(&tx, opened.permit.scope(), &opened.key).await?;
    let rows = fields::rows(core, &tx, found).await?;
    Ok(CaseDocuments { head: opened.head, rows, form, submission, answering: None, outdated: false })
}
