//! Staff add a document, or note that they saw one: POST of `/office/case/<id>/documents`.

use lotse_model::{
    document::{Content, Document, Review},
    form::FormState,
    ids::{CaseId, DocumentId, SubmissionId},
    route,
    view::document::CaseDocuments,
};
use lotse_store::{StoreError, documents, submissions};

use super::{
    MAX_DOCUMENTS, Upload,
    add::{described, full},
    fields, office_list,
};
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::EditDocument},
};

/// A document that was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// Something is wrong with the form or the file: the page with everything typed. Nothing of the file is kept.
    #[error("invalid form")]
    Invalid(Box<CaseDocuments>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for AddError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Adds it and tells where the list stands. Where the original was seen (`seen`), no copy is needed.
///
/// # Errors
/// See [`AddError`].
pub async fn add(core: &Core, who: &Principal, case: CaseId, upload: Upload) -> Result<String, AddError> {
    let submission: SubmissionId = upload.raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let _may = Permit::<EditDocument>::for_case(core, &core.store.read(), who, case).await?;
    if let Some(location) = submissions::find(&core.store.read(), who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let seen = upload.raw.one("seen") == "yes";
    let mut form = FormState::prefilled(upload.raw.clone());
    let read = fields::read(&upload.raw, &mut form);
    let kept = fields::file(core, upload, !seen, &mut form).await;
    let (Some(read), false) = (read, form.is_bad()) else {
        return Err(AddError::Invalid(Box::new(office_list::list_with(core, who, case, form, submission).await?)));
    };
    let tx = core.store.write().await?;
    let permit = Permit::<EditDocument>::for_case(core, &tx, who, case).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let key = permit.open(core, &tx).await?;
    if documents::of_case(&tx, permit.scope(), &key).await?.len() >= MAX_DOCUMENTS {
        drop(tx);
        form.error("file", full());
        return Err(AddError::Invalid(Box::new(office_list::list_with(core, who, case, form, submission).await?)));
    }
    let at = core.clock.now();
    let document = Document {
        id: DocumentId::from_random(core.random.bytes()),
        rev: 1,
        by: who.account(),
        role: permit.role(),
        at,
        content: Content {
            kind: read.kind,
            note: read.note,
            valid_until: read.valid_until,
            file: kept.as_ref().map(|kept| described(core, kept)),
            review: if seen { Review::Seen { by: who.account(), at } } else { Review::Waiting },
        },
    };
    let bytes = kept.map(|kept| kept.bytes).unwrap_or_default();
    documents::insert(&tx, permit.scope(), &key, &document, &bytes).await?;
    let location = route::documents(&route::case(case));
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("document", if seen { "seen" } else { "added" })).await?;
    Ok(location)
}
