//! Sets the language of one's own pages.

use lotse_model::lang::Lang;
use lotse_store::accounts;

use super::own_entry;
use crate::{Core, Failure, Principal};

/// Sets it; nothing happens when it is the one already.
///
/// # Errors
/// When the database fails.
pub async fn set(core: &Core, who: &Principal, lang: Lang) -> Result<(), Failure> {
    if who.lang() == lang {
        return Ok(());
    }
    let tx = core.store.write().await?;
    accounts::set_lang(&tx, who.account(), lang).await?;
    tx.commit(own_entry(who, core.clock.now(), "language")).await?;
    Ok(())
}
