//! The person adds a document: POST of `/me/documents`.

use lotse_model::{
    document::{Content, Document, File, Review},
    form::{FieldError, FormState},
    ids::{DocumentId, SubmissionId},
    route,
    view::document::DocumentsPage,
};
use lotse_store::{documents, submissions};
use uuid::Uuid;

use super::{MAX_DOCUMENTS, Upload, fields, file::Kept, list};
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::EditOwnRecord},
    record::Whose,
};

/// A document that was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// Something is wrong with the form or the file: the page with everything typed. Nothing of the file is kept.
    #[error("invalid form")]
    Invalid(Box<DocumentsPage>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for AddError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Adds it and tells where the list stands.
///
/// # Errors
/// See [`AddError`].
pub async fn add(core: &Core, who: &Principal, whose: Whose, upload: Upload) -> Result<String, AddError> {
    let submission: SubmissionId = upload.raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    // Nobody's file is decoded who may not add it.
    let _may: Permit<EditOwnRecord> = whose.permit(core, &core.store.read(), who).await?;
    if let Some(location) = submissions::find(&core.store.read(), who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let mut form = FormState::prefilled(upload.raw.clone());
    let read = fields::read(&upload.raw, &mut form);
    let kept = fields::file(core, upload, true, &mut form).await;
    let (Some(read), Some(kept), false) = (read, kept, form.is_bad()) else {
        return Err(AddError::Invalid(Box::new(list::list_with(core, who, whose, form, submission).await?)));
    };
    let tx = core.store.write().await?;
    let permit: Permit<EditOwnRecord> = whose.permit(core, &tx, who).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let key = permit.open(core, &tx).await?;
    if documents::of_case(&tx, permit.scope(), &key).await?.len() >= MAX_DOCUMENTS {
        drop(tx);
        form.error("file", full());
        return Err(AddError::Invalid(Box::new(list::list_with(core, who, whose, form, submission).await?)));
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
            file: Some(described(core, &kept)),
            review: Review::Waiting,
        },
    };
    documents::insert(&tx, permit.scope(), &key, &document, &kept.bytes).await?;
    let location = route::documents(&whose.start());
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("document", "added")).await?;
    Ok(location)
}

/// What is written down about a file.
pub(super) fn described(core: &Core, kept: &Kept) -> File {
    File {
        id: Uuid::from_bytes(core.random.bytes()),
        media: kept.media,
        bytes: u64::try_from(kept.bytes.len()).unwrap_or(u64::MAX),
    }
}

/// That a case has as many documents as it may.
pub(super) fn full() -> FieldError {
    FieldError::FilesFull(u32::try_from(MAX_DOCUMENTS).unwrap_or(u32::MAX))
}
