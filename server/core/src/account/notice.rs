//! Ticks the notice that a card for one's account was redeemed (architecture.md A16).

use lotse_store::accounts;

use super::own_entry;
use crate::{Core, Failure, Principal};

/// Takes the notice away; it stays in the log.
///
/// # Errors
/// When the database fails.
pub async fn tick(core: &Core, who: &Principal) -> Result<(), Failure> {
    if who.stored().card_notice.is_none() {
        return Ok(());
    }
    let tx = core.store.write().await?;
    accounts::set_card_notice(&tx, who.account(), None).await?;
    tx.commit(own_entry(who, core.clock.now(), "card_notice")).await?;
    Ok(())
}
