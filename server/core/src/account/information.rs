//! What a person was told about her data: information by Art. 13 DSGVO, not consent (architecture.md A21).

use lotse_model::lang::Lang;
use lotse_store::accounts::{self, Information};

use super::own_entry;
use crate::{Core, Failure, Principal};

/// The text as it stands in `locales/`; a new wording gets a new number and is shown to everybody again.
pub const VERSION: &str = "1";

/// Whether she has not been given the present text yet.
#[must_use]
pub fn is_due(who: &Principal) -> bool {
    who.stored().information.as_ref().is_none_or(|given| given.version != VERSION)
}

/// Records that the present text was given to her in a language.
///
/// # Errors
/// When the database fails.
pub async fn record(core: &Core, who: &Principal, lang: Lang) -> Result<(), Failure> {
    let at = core.clock.now();
    let tx = core.store.write().await?;
    accounts::set_information(&tx, who.account(), &Information { version: VERSION.to_owned(), lang, at }).await?;
    tx.commit(own_entry(who, at, "information")).await?;
    Ok(())
}
