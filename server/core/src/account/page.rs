//! `/me/more` and `/office/account`: language, secret, sessions.

use lotse_model::{form::FormState, view::account::AccountPage};
use lotse_store::recovery;

use super::sessions;
use crate::{Core, Failure, Principal};

/// Builds the page; `changed` when the secret was just changed.
///
/// # Errors
/// When the database fails.
pub async fn page(core: &Core, who: &Principal, changed: bool) -> Result<AccountPage, Failure> {
    let tx = core.store.read();
    let recovery_left = match who.person() {
        Some(_) => None,
        None => Some(usize::try_from(recovery::left(&tx, who.account()).await?).unwrap_or(0)),
    };
    Ok(AccountPage {
        lang: who.lang(),
        sessions: sessions::list(core, &tx, who).await?,
        form: FormState::default(),
        recovery_left,
        changed,
    })
}
