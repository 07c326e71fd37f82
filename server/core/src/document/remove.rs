//! The person takes a document of hers away: POST of `/me/documents/<id>/remove`.

use lotse_model::{form::RawForm, ids::DocumentId, route};
use lotse_store::documents;

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::EditOwnRecord},
    record::{Whose, sight::Sight},
};

/// Destroys it with its file and tells where the list stands.
///
/// # Errors
/// [`Failure::NotFound`] when it is gone already; [`Failure::Forbidden`] for what is not hers or whose original staff have
/// seen; a denial; a failing database.
pub async fn remove(core: &Core, who: &Principal, whose: Whose, id: DocumentId, raw: &RawForm) -> Result<String, Failure> {
    let base: i64 = raw.one("base").parse().map_err(|_| Failure::BadRequest("base"))?;
    let tx = core.store.write().await?;
    let permit: Permit<EditOwnRecord> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let known = documents::by_id(&tx, permit.scope(), &key, id).await?;
    let known = known.filter(|document| sight.sees_document(document)).ok_or(Failure::NotFound)?;
    if !known.is_hers() || known.rev != base {
        return Err(Failure::Forbidden);
    }
    documents::remove(&tx, permit.scope(), key.case(), id, base).await?;
    let at = core.clock.now();
    tx.commit(permit.audit(at).with_detail("document", "removed")).await?;
    Ok(route::documents(&whose.start()))
}
