//! Staff say what they think of a document: POST of `/office/case/<id>/documents/<id>`.

use lotse_model::{
    document::{Document, Review},
    form::{FieldError, FormState, RawForm},
    ids::{CaseId, DocumentId},
    name, route,
    view::document::CaseDocuments,
};
use lotse_store::{documents, submissions};

use super::office_list;
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{Permit, permit::EditDocument},
    record::save::Envelope,
};

/// Longest reason, in characters.
const MAX_REASON: usize = 500;

enum Done {
    Seen,
    Refused(String),
    Removed,
}

/// Reads `do` (`seen`, `refuse`, `remove`) and `words`, does it and tells where the list stands. The person is told why
/// something was refused, and why a document is no longer there; the latter stands in the log alone.
///
/// # Errors
/// See [`Unsaved`].
pub async fn review(
    core: &Core,
    who: &Principal,
    case: CaseId,
    id: DocumentId,
    raw: &RawForm,
) -> Result<String, Unsaved<CaseDocuments>> {
    let Envelope { base, submission } = Envelope::read(raw)?;
    let words = name::clean(&raw.one("words").replace(['\r', '\n'], " "), MAX_REASON);
    let tx = core.store.write().await?;
    let permit = Permit::<EditDocument>::for_case(core, &tx, who, case).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let done = match (raw.one("do"), words) {
        ("seen", _) => Ok(Done::Seen),
        ("refuse" | "remove", Err(error)) => Err(error.into()),
        ("refuse" | "remove", Ok(words)) if words.trim().is_empty() => Err(FieldError::ReasonRequired),
        ("refuse", Ok(words)) => Ok(Done::Refused(words)),
        ("remove", Ok(_)) => Ok(Done::Removed),
        _ => return Err(Failure::BadRequest("do").into()),
    };
    let key = permit.open(core, &tx).await?;
    let known = documents::by_id(&tx, permit.scope(), &key, id).await?;
    let (known, done) = match (known.filter(|known| known.rev == base), done) {
        (Some(known), Ok(done)) => (known, done),
        (known, done) => {
            drop(tx);
            let mut page = office_list::list(core, who, case).await?;
            let mut form = FormState::prefilled(raw.clone());
            page.outdated = known.is_none();
            if let Err(error) = done {
                form.error("words", error);
            }
            page.answering = Some((id, form));
            let outdated = page.outdated;
            let page = Box::new(page);
            return Err(if outdated { Unsaved::Conflict(page) } else { Unsaved::Invalid(page) });
        }
    };
    let at = core.clock.now();
    let by = who.account();
    let mut audit = permit.audit(at);
    let changed = |known: Document, review: Review| {
        let mut document = Document { rev: known.rev + 1, ..known };
        document.content.review = review;
        document
    };
    match done {
        Done::Seen => {
            let document = changed(known, Review::Seen { by, at });
            documents::change(&tx, permit.scope(), &key, &document, base, None).await?;
            audit = audit.with_detail("document", "seen");
        }
        Done::Refused(reason) => {
            let document = changed(known, Review::Refused { by, at, reason });
            documents::change(&tx, permit.scope(), &key, &document, base, None).await?;
            audit = audit.with_detail("document", "refused");
        }
        Done::Removed => {
            documents::remove(&tx, permit.scope(), key.case(), id, base).await?;
            audit = audit.with_detail("document", "removed");
            audit.reason = Some(raw.one("words").trim().to_owned());
        }
    }
    let location = route::documents(&route::case(case));
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(audit).await?;
    Ok(location)
}
