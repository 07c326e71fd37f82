//! `/me/documents` and `/me/documents/<id>`: the person's documents.

use lotse_model::{
    form::FormState,
    ids::{DocumentId, SubmissionId},
    view::{
        document::{DocumentPage, DocumentsPage},
        me::RecordRef,
    },
};
use lotse_store::{CaseKey, Tx, documents};

use super::fields;
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ReadOwnRecord},
    record::{Whose, load, sight::Sight},
};

/// Documents opened for the person.
struct Opened {
    permit: Permit<ReadOwnRecord>,
    key: CaseKey,
    record: RecordRef,
    sight: Sight,
}

async fn open(core: &Core, tx: &Tx, who: &Principal, whose: Whose) -> Result<Opened, Failure> {
    let permit: Permit<ReadOwnRecord> = whose.permit(core, tx, who).await?;
    let key = permit.open(core, tx).await?;
    let record = load::record_ref(core, tx, &permit, whose).await?;
    let sight = Sight::of(tx, &permit, &key).await?;
    Ok(Opened { permit, key, record, sight })
}

/// Builds the list.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn list(core: &Core, who: &Principal, whose: Whose) -> Result<DocumentsPage, Failure> {
    list_with(core, who, whose, FormState::default(), core.submission()).await
}

/// The list with a form that came back.
pub(super) async fn list_with(
    core: &Core,
    who: &Principal,
    whose: Whose,
    form: FormState,
    submission: SubmissionId,
) -> Result<DocumentsPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, whose).await?;
    let mut found = documents::of_case(&tx, opened.permit.scope(), &opened.key).await?;
    found.retain(|document| opened.sight.sees_document(document));
    Ok(DocumentsPage {
        rows: fields::rows(core, &tx, found).await?,
        form,
        submission,
        closed: load::is_closed(opened.permit.target().state),
        record: opened.record,
    })
}

/// Builds the page of one document.
///
/// # Errors
/// [`Failure::NotFound`] when there is none; a denial; a failing database.
pub async fn page(core: &Core, who: &Principal, whose: Whose, id: DocumentId) -> Result<DocumentPage, Failure> {
    let mut page = page_with(core, who, whose, id, FormState::default(), core.submission()).await?;
    let mut raw = fields::filled(&page.row.document);
    raw.set("base", page.row.document.rev.to_string());
    page.form = FormState::prefilled(raw);
    Ok(page)
}

/// The page with a form that came back.
pub(super) async fn page_with(
    core: &Core,
    who: &Principal,
    whose: Whose,
    id: DocumentId,
    form: FormState,
    submission: SubmissionId,
) -> Result<DocumentPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, whose).await?;
    let found = documents::by_id(&tx, opened.permit.scope(), &opened.key, id).await?;
    let found = found.filter(|document| opened.sight.sees_document(document)).ok_or(Failure::NotFound)?;
    let row = fields::rows(core, &tx, vec![found]).await?.pop().ok_or(Failure::NotFound)?;
    let closed = load::is_closed(opened.permit.target().state);
    Ok(DocumentPage { record: opened.record, row, form, submission, outdated: false, closed })
}
