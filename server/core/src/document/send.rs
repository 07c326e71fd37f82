//! The file of a document, for the person and for staff, part by part.

use lotse_model::{
    document::{DocumentKind, File},
    ids::{CaseId, DocumentId},
};
use lotse_store::{CarrierScope, CaseKey, Tx, documents};
use zeroize::Zeroizing;

use crate::{
    Core, Failure, Principal,
    access::{
        Permit,
        permit::{ReadDocument, ReadOwnRecord},
    },
    record::{Whose, sight::Sight},
};

/// A file that is being sent. One part at a time is in memory.
pub struct Sending {
    tx: Tx,
    scope: CarrierScope,
    key: CaseKey,
    document: lotse_model::document::Document,
    file: File,
    next: usize,
}

impl Sending {
    /// What the document is.
    #[must_use]
    pub const fn kind(&self) -> DocumentKind {
        self.document.content.kind
    }

    /// What the file is.
    #[must_use]
    pub const fn file(&self) -> &File {
        &self.file
    }

    /// The next part; `None` at the end.
    ///
    /// # Errors
    /// When the file was removed meanwhile, is damaged, or the database fails: what was sent is then no whole file.
    pub async fn part(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, Failure> {
        if self.next >= documents::parts(&self.file) {
            return Ok(None);
        }
        let part = documents::part(&self.tx, self.scope, &self.key, &self.document, self.next).await?;
        self.next += 1;
        Ok(Some(part))
    }
}

/// For the person herself: not audited.
///
/// # Errors
/// [`Failure::NotFound`] when there is no such document or it has no file; a denial; a failing database.
pub async fn own(core: &Core, who: &Principal, whose: Whose, id: DocumentId) -> Result<Sending, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let found = sending(tx, permit.scope(), key, id).await?;
    if sight.sees_document(&found.document) { Ok(found) } else { Err(Failure::NotFound) }
}

/// For staff, after the access was recorded.
///
/// # Errors
/// As [`own`], and when the access can't be recorded.
pub async fn of_case(core: &Core, who: &Principal, case: CaseId, id: DocumentId) -> Result<Sending, Failure> {
    let tx = core.store.read();
    let permit = Permit::<ReadDocument>::for_case(core, &tx, who, case).await?;
    let key = permit.open(core, &tx).await?;
    sending(tx, permit.scope(), key, id).await
}

async fn sending(tx: Tx, scope: CarrierScope, key: CaseKey, id: DocumentId) -> Result<Sending, Failure> {
    let document = documents::by_id(&tx, scope, &key, id).await?.ok_or(Failure::NotFound)?;
    let file = document.content.file.clone().ok_or(Failure::NotFound)?;
    Ok(Sending { tx, scope, key, document, file, next: 0 })
}
