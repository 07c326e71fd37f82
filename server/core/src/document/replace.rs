//! The person changes a document of hers: POST of `/me/documents/<id>`.

use lotse_model::{
    document::{Content, Document, Review},
    form::FormState,
    ids::{DocumentId, SubmissionId},
    route,
    view::document::DocumentPage,
};
use lotse_store::{documents, submissions};

use super::{Upload, add::described, fields, list};
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{Permit, permit::EditOwnRecord},
    record::{Whose, sight::Sight},
};

/// Replaces the answers and, if a file came along, the file; staff look at it anew. Tells where the document stands.
///
/// # Errors
/// See [`Unsaved`]; [`Failure::Forbidden`] for what is not hers or whose original staff have seen.
pub async fn replace(
    core: &Core,
    who: &Principal,
    whose: Whose,
    id: DocumentId,
    upload: Upload,
) -> Result<String, Unsaved<DocumentPage>> {
    let submission: SubmissionId = upload.raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let base: i64 = upload.raw.one("base").parse().map_err(|_| Failure::BadRequest("base"))?;
    let _may: Permit<EditOwnRecord> = whose.permit(core, &core.store.read(), who).await?;
    if let Some(location) = submissions::find(&core.store.read(), who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let mut form = FormState::prefilled(upload.raw.clone());
    let read = fields::read(&upload.raw, &mut form);
    let kept = fields::file(core, upload, false, &mut form).await;
    let (Some(read), false) = (read, form.is_bad()) else {
        return Err(Unsaved::Invalid(Box::new(list::page_with(core, who, whose, id, form, submission).await?)));
    };
    let tx = core.store.write().await?;
    let permit: Permit<EditOwnRecord> = whose.permit(core, &tx, who).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let key = permit.open(core, &tx).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let known = documents::by_id(&tx, permit.scope(), &key, id).await?;
    let known = known.filter(|document| sight.sees_document(document)).ok_or(Failure::NotFound)?;
    if known.rev != base {
        drop(tx);
        let mut page = list::page_with(core, who, whose, id, form, submission).await?;
        // Sent again, the form stands on what is shown now.
        page.form.raw.set("base", page.row.document.rev.to_string());
        page.outdated = true;
        return Err(Unsaved::Conflict(Box::new(page)));
    }
    if !known.is_hers() {
        return Err(Failure::Forbidden.into());
    }
    let at = core.clock.now();
    let document = Document {
        rev: known.rev + 1,
        by: who.account(),
        role: permit.role(),
        at,
        content: Content {
            kind: read.kind,
            note: read.note,
            valid_until: read.valid_until,
            file: kept.as_ref().map(|kept| described(core, kept)).or(known.content.file),
            review: Review::Waiting,
        },
        ..known
    };
    let bytes = kept.as_ref().map(|kept| kept.bytes.as_slice());
    documents::change(&tx, permit.scope(), &key, &document, base, bytes).await?;
    let location = route::document(&whose.start(), id);
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("document", "replaced")).await?;
    Ok(location)
}
