//! A coordinator asks for the name of a person and says why; the person reads it in her log.

use lotse_model::{
    completion::Record,
    form::{FieldError, RawForm},
    ids::CaseId,
    name,
};
use lotse_store::{entries, names::NAME_FIELDS};

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ShowName},
    names::display_name,
};

/// Longest reason, in characters.
const MAX_REASON: usize = 300;

/// A name that was not shown.
#[derive(Debug, thiserror::Error)]
pub enum ShowNameError {
    /// The reason is missing or wrong.
    #[error("invalid reason")]
    Reason(FieldError),
    /// Denied, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

/// Shows the name; the input `reason` is kept in the audit log.
///
/// # Errors
/// See [`ShowNameError`].
pub async fn show_name(core: &Core, who: &Principal, case: CaseId, raw: &RawForm) -> Result<String, ShowNameError> {
    let reason = name::clean(raw.one("reason"), MAX_REASON).map_err(|error| ShowNameError::Reason(error.into()))?;
    if reason.is_empty() {
        return Err(ShowNameError::Reason(FieldError::ReasonRequired));
    }
    let tx = core.store.read();
    let permit = Permit::<ShowName>::for_case(core, &tx, who, case).await?;
    let key = permit.open(core, &tx, &reason).await?;
    let found = entries::of_fields(&tx, permit.scope(), &key, &NAME_FIELDS).await.map_err(Failure::from)?;
    Ok(display_name(&Record::new(found)))
}
